import { coverPosting } from '../../domain/match/cover-posting.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { StoredCandidate, StoredDocument, StoredPosting } from '../../search/result.js';

/** How a posting and a candidate match, whichever is which, 0 to 1; 0 where they aren't one of each, or the posting is closed. */
export function matchScore(
  watched: StoredPosting | StoredCandidate,
  found: StoredDocument,
  lookup: SkillLookup,
): number {
  if (watched.kind === 'posting' && found.kind === 'candidate') return score(watched, found, lookup);
  if (watched.kind === 'candidate' && found.kind === 'posting') return score(found, watched, lookup);
  return 0;
}

function score(posting: StoredPosting, candidate: StoredCandidate, lookup: SkillLookup): number {
  if (posting.document.status !== 'OPEN') return 0;
  return coverPosting(posting.document, candidate.document, lookup).score;
}
