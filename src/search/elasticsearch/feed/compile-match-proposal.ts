import type { estypes } from '@elastic/elasticsearch';
import { candidateTokens, postingTokens, totalWeight } from '../../../domain/match/tokens.js';
import type { SkillLookup } from '../../../domain/skill-lookup.js';
import { matchClauses } from '../../match-clauses.js';
import type { StoredCandidate, StoredPosting } from '../../result.js';

type Query = estypes.QueryDslQueryContainer;

/** What single precision may take from a share; the exact evaluation that follows sees to the rest. */
const tolerance = 1e-6;

/**
 * Finds the match watches that a document reaches the score of; null where it can reach none: scores are above 0, and
 * closed postings match nobody.
 */
export function compileMatchProposal(
  stored: StoredPosting | StoredCandidate,
  lookup: SkillLookup,
): Query | null {
  return stored.kind === 'candidate'
    ? compilePostingWatches(candidateTokens(stored.document, lookup))
    : compileCandidateWatches(stored, lookup);
}

/** The watches of candidates: by the weight of what the posting asks for that their tokens earn. */
function compileCandidateWatches({ document }: StoredPosting, lookup: SkillLookup): Query | null {
  const requirements = postingTokens(document, lookup);
  if (document.status !== 'OPEN' || requirements.length === 0) return null;
  const should = matchClauses(requirements).map(({ tokens, weight }) => ({
    constant_score: { filter: { terms: { tokens: [...tokens] } }, boost: weight },
  }));
  return reaching({ bool: { should, minimum_should_match: 1 } }, `_score / params.weight`, {
    weight: totalWeight(requirements),
  });
}

/** The watches of postings: by the weight of their requirements that the tokens earn. */
function compilePostingWatches(tokens: readonly string[]): Query | null {
  if (tokens.length === 0) return null;
  const should = ['requirements.full', 'requirements.partial'].map((field) => ({
    constant_score: { filter: { terms: { [field]: [...tokens] } } },
  }));
  const halves: Query = {
    function_score: {
      query: { bool: { should, minimum_should_match: 1 } },
      functions: [{ field_value_factor: { field: 'requirements.half' } }],
      boost_mode: 'multiply',
    },
  };
  const earned: Query = { nested: { path: 'requirements', score_mode: 'sum', query: halves } };
  return reaching(earned, `_score / doc['weight'].value`, {});
}

function reaching(query: Query, share: string, params: Readonly<Record<string, number>>): Query {
  const source = `${share} >= doc['minScore'].value - params.tolerance ? 1 : 0`;
  return { script_score: { query, script: { source, params: { ...params, tolerance } }, min_score: 1 } };
}
