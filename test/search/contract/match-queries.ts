import type { Candidate } from '../../../src/domain/candidate.js';
import { scoreThreshold } from '../../../src/domain/match/score-threshold.js';
import { candidateTokens, postingTokens, totalWeight } from '../../../src/domain/match/tokens.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { SearchQuery } from '../../../src/search/query.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildSearch } from '../../support/build-search.js';

export const taxonomy = loadTaxonomy();

/** The candidates for a posting whose score is above 0 and at least `minScore`. */
export function candidatesFor(
  posting: JobPosting,
  minScore: number,
  values: Partial<SearchQuery> = {},
): SearchQuery {
  const requirements = postingTokens(posting, taxonomy);
  const threshold = Math.max(1, scoreThreshold(minScore, totalWeight(requirements)));
  const match = { kind: 'candidates', requirements, threshold } as const;
  return buildSearch({ of: 'candidate', match, total: true, ...values });
}

/** The postings for a candidate whose score is above 0 and at least `minScore`. */
export function postingsFor(
  candidate: Candidate,
  minScore: number,
  values: Partial<SearchQuery> = {},
): SearchQuery {
  const match = { kind: 'postings', tokens: candidateTokens(candidate, taxonomy), minScore } as const;
  return buildSearch({ of: 'posting', match, total: true, ...values });
}
