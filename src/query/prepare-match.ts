import type { Candidate } from '../domain/candidate.js';
import { RolecallError } from '../domain/errors.js';
import { scoreThreshold } from '../domain/match/score-threshold.js';
import { candidateTokens, postingTokens, totalWeight } from '../domain/match/tokens.js';
import type { JobPosting } from '../domain/posting.js';
import type { Filter } from '../search/filter.js';
import { everything } from '../search/filter.js';
import type { DocumentKind, MatchRanking, Sort } from '../search/query.js';
import type { PageArguments } from './build-page.js';
import { buildPage } from './build-page.js';
import { all, terms } from './conditions.js';
import type { FilterInputs } from './filter-input.js';
import { fingerprint } from './fingerprint.js';
import type { PreparedSearch } from './prepare-search.js';
import type { SearchContext } from './resolve-filter.js';
import { resolveFilter } from './resolve-filter.js';

/** The arguments of a connection of matches. */
export interface MatchArguments<K extends DocumentKind> extends Pick<PageArguments, 'first' | 'after'> {
  /** 0 to 1; scores above 0 unless told. */
  readonly minScore?: number | null | undefined;
  readonly filter?: FilterInputs[K] | null | undefined;
}

const bestFirst: Sort = { by: 'relevance', direction: 'desc' };

/**
 * The candidates who match the posting, best first. Throws BAD_USER_INPUT, PAGE_TOO_LARGE, CURSOR_INVALID or
 * UNKNOWN_SKILL, saying what was wrong and what to do.
 */
export async function prepareCandidateMatch(
  posting: JobPosting,
  args: MatchArguments<'candidate'>,
  context: SearchContext,
): Promise<PreparedSearch<'candidate'>> {
  const requirements = postingTokens(posting, context.taxonomy);
  const threshold = Math.max(1, scoreThreshold(readMinScore(args.minScore), totalWeight(requirements)));
  const match: MatchRanking = { kind: 'candidates', requirements, threshold };
  return prepareMatch('candidate', { match, otherSide: posting.id, restriction: everything }, args, context);
}

/** The open postings that match the candidate, best first. Throws what `prepareCandidateMatch` throws. */
export async function preparePostingMatch(
  candidate: Candidate,
  args: MatchArguments<'posting'>,
  context: SearchContext,
): Promise<PreparedSearch<'posting'>> {
  const tokens = candidateTokens(candidate, context.taxonomy);
  const match: MatchRanking = { kind: 'postings', tokens, minScore: readMinScore(args.minScore) };
  const restriction = terms('status', ['OPEN']);
  return prepareMatch('posting', { match, otherSide: candidate.id, restriction }, args, context);
}

interface Ranked {
  readonly match: MatchRanking;
  /** What the hits are matched with. */
  readonly otherSide: string;
  readonly restriction: Filter;
}

async function prepareMatch<K extends DocumentKind>(
  kind: K,
  { match, otherSide, restriction }: Ranked,
  args: MatchArguments<K>,
  context: SearchContext,
): Promise<PreparedSearch<K>> {
  const { first, after, filter } = args;
  const asked = { otherSide, minScore: readMinScore(args.minScore), filter };
  const mark = fingerprint({ kind, query: null, filter: asked, sort: bestFirst });
  const page = buildPage({ first, after }, mark);
  const { choices, ...compiled } = await resolveFilter(kind, filter, context);
  const restricted = { choices, filter: all([restriction, compiled.filter]) };
  return { kind, text: null, match, filter: restricted, sort: bestFirst, page, fingerprint: mark };
}

function readMinScore(minScore: number | null | undefined): number {
  if (minScore == null) return 0;
  if (minScore >= 0 && minScore <= 1) return minScore;
  throw new RolecallError('BAD_USER_INPUT', `minScore must be between 0 and 1, but got ${minScore}.`);
}
