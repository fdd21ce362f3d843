import type { estypes } from '@elastic/elasticsearch';
import { matchClauses } from '../match-clauses.js';
import type { MatchRanking } from '../query.js';
import { leastShare } from './least-share.js';
import { matchFields, tokensToLookUp } from './match-fields.js';

type Query = estypes.QueryDslQueryContainer;

/** A ranking as the query that scores and the least score that counts; without one, whatever is found counts. */
export interface CompiledMatch {
  readonly query: Query;
  readonly min_score?: number;
}

/**
 * Ranks the documents that the filters let through. A least score is only asked for where it leaves something out: it
 * costs a second scoring of every document.
 */
export function compileMatch(match: MatchRanking, filters: readonly Query[]): CompiledMatch {
  switch (match.kind) {
    case 'candidates': {
      const query = compileCandidates(match, filters);
      return match.threshold > 1 ? { query, min_score: match.threshold } : { query };
    }
    case 'postings':
      return { query: compilePostings(match, filters) };
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

/**
 * The sum is whole, and multiplied in double precision by one over the posting's weight. Rounded to single precision,
 * which scores are given in, that is the very number that dividing gives: test/search/elasticsearch/least-share.test.ts.
 */
function compilePostings(
  { tokens, minScore }: Extract<MatchRanking, { kind: 'postings' }>,
  filters: readonly Query[],
): Query {
  const held = tokensToLookUp(tokens);
  const should = matchFields.map(({ field, earns, held: which }) => ({
    constant_score: {
      filter: { terms: { [`requirements.match.${field}`]: [...held[which]] } },
      boost: earns,
    },
  }));
  const earned: Query = {
    nested: {
      path: 'requirements',
      score_mode: 'sum',
      query: { bool: { should, minimum_should_match: 1 } },
    },
  };
  return {
    function_score: {
      query: { bool: { must: [earned], filter: [...filters] } },
      functions: [{ field_value_factor: { field: 'matchWeight', modifier: 'reciprocal' } }],
      boost_mode: 'multiply',
      ...(minScore > 0 && { min_score: leastShare(minScore) }),
    },
  };
}
