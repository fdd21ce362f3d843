import type { Candidate } from '../domain/candidate.js';
import { unmatchableCandidate, unmatchablePosting } from '../domain/match/unmatchable.js';
import type { JobPosting } from '../domain/posting.js';
import type { MatchArguments } from '../query/prepare-match.js';
import { prepareCandidateMatch, preparePostingMatch } from '../query/prepare-match.js';
import { PendingSearch } from './loaders/pending-search.js';
import { MatchSource } from './match-source.js';
import type { PendingMatches } from './pending-matches.js';
import { createPendingMatches, noMatches } from './pending-matches.js';
import { assertCountableScore, assertCountableSearch } from './permissions/assert-countable-search.js';
import type { RequestContext } from './request-context.js';
import { searchContext } from './start-search.js';

/**
 * Scores depend on the two sides alone, whatever else the index holds: a cursor goes on exactly behind its match without
 * a snapshot, whose opening would be a request for each posting.
 */
const resumable = false;

/** The candidates who match the posting, to be read later. Throws what `prepareCandidateMatch` throws, and FORBIDDEN. */
export async function startCandidateMatch(
  posting: JobPosting,
  args: MatchArguments<'candidate'>,
  context: RequestContext,
): Promise<PendingMatches> {
  const { taxonomy, batch } = context;
  assertCountableScore(args.minScore, context.viewer);
  const prepared = await prepareCandidateMatch(posting, args, searchContext(context));
  assertCountableSearch(prepared, context.viewer);
  const reason = unmatchablePosting(posting);
  if (reason !== null) return noMatches(reason);
  return createPendingMatches(new PendingSearch(prepared, resumable, batch), ({ stored }) =>
    stored.kind === 'candidate' ? new MatchSource(posting, stored.document, taxonomy) : null,
  );
}

/** The open postings that match the candidate, to be read later. Throws what `preparePostingMatch` throws. */
export async function startPostingMatch(
  candidate: Candidate,
  args: MatchArguments<'posting'>,
  context: RequestContext,
): Promise<PendingMatches> {
  const { taxonomy, batch } = context;
  const prepared = await preparePostingMatch(candidate, args, searchContext(context));
  const reason = unmatchableCandidate(candidate);
  if (reason !== null) return noMatches(reason);
  return createPendingMatches(new PendingSearch(prepared, resumable, batch), ({ stored }) =>
    stored.kind === 'posting' ? new MatchSource(stored.document, candidate, taxonomy) : null,
  );
}
