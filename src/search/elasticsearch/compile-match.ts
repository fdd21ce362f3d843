import type { estypes } from '@elastic/elasticsearch';
import { matchClauses } from '../match-clauses.js';
import type { MatchRanking } from '../query.js';

type Query = estypes.QueryDslQueryContainer;

/** A ranking as the query that scores and the least score that counts. */
export interface CompiledMatch {
  readonly query: Query;
  readonly min_score: number;
}

/** Ranks the documents that the filters let through. */
export function compileMatch(match: MatchRanking, filters: readonly Query[]): CompiledMatch {
  switch (match.kind) {
    case 'candidates':
      return { query: compileCandidates(match, filters), min_score: match.threshold };
    case 'postings':
      return { query: compilePostings(match, filters), min_score: leastShare };
  }
}

/** Sums of whole numbers, which single precision holds exactly. */
function compileCandidates(
  { requirements }: Extract<MatchRanking, { kind: 'candidates' }>,
  filters: readonly Query[],
): Query {
  const should = matchClauses(requirements).map(({ tokens, weight }) => ({
    constant_score: { filter: { terms: { matchTokens: [...tokens] } }, boost: weight },
  }));
  return should.length === 0
    ? { match_none: {} }
    : { bool: { should, minimum_should_match: 1, filter: [...filters] } };
}

/** Below the share of any posting with up to 500 requirements, above 0. */
const leastShare = 1e-6;

/**
 * The division and its comparison are of double precision. Single precision, which the score is given in, still tells
 * shares of up to 500 requirements apart and keeps their order.
 */
const share = `double share = _score / doc['matchWeight'].value; return share >= params.minScore ? share : 0;`;

function compilePostings(
  { tokens, minScore }: Extract<MatchRanking, { kind: 'postings' }>,
  filters: readonly Query[],
): Query {
  const should = ['requirements.match.full', 'requirements.match.partial'].map((field) => ({
    constant_score: { filter: { terms: { [field]: [...tokens] } } },
  }));
  const halves: Query = {
    function_score: {
      query: { bool: { should, minimum_should_match: 1 } },
      functions: [{ field_value_factor: { field: 'requirements.match.half' } }],
      boost_mode: 'multiply',
    },
  };
  const earned: Query = { nested: { path: 'requirements', score_mode: 'sum', query: halves } };
  return {
    script_score: {
      query: { bool: { must: [earned], filter: [...filters] } },
      script: { source: share, params: { minScore } },
    },
  };
}
