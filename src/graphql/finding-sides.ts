import type { CandidateId, PostingId } from '../domain/document.js';
import type { FindingSource } from './feed-source.js';
import { isCandidateId, isPostingId } from './read-id.js';

/** The posting and the candidate that a finding is about: one of them is what was found, the other what was watched. */
export function findingSides({ watch: { target }, finding: { document } }: FindingSource): {
  readonly posting: PostingId | null;
  readonly candidate: CandidateId | null;
} {
  const watchedPosting = target.kind === 'POSTING' ? target.posting : null;
  const watchedCandidate = target.kind === 'CANDIDATE' ? target.candidate : null;
  return {
    posting: isPostingId(document) ? document : watchedPosting,
    candidate: isCandidateId(document) ? document : watchedCandidate,
  };
}
