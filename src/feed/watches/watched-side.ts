import { candidateTokens, postingTokens } from '../../domain/match/tokens.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { StoredCandidate, StoredPosting } from '../../search/result.js';
import type { WatchedSide } from '../../search/watch-store.js';

/** What match watches of the document are proposed by; null where nothing can match it, a closed posting above all. */
export function watchedSide(
  { kind, document }: StoredPosting | StoredCandidate,
  lookup: SkillLookup,
): WatchedSide | null {
  if (kind === 'candidate') {
    const tokens = candidateTokens(document, lookup);
    return tokens.length === 0 ? null : { kind, tokens };
  }
  const requirements = document.status === 'OPEN' ? postingTokens(document, lookup) : [];
  return requirements.length === 0 ? null : { kind, requirements };
}
