import { totalWeight } from '../../../domain/match/tokens.js';
import type { WatchTarget } from '../../../domain/watch.js';
import type { StoredWatch, WatchedSide } from '../../watch-store.js';
import type { IndexDocument } from '../build-index-document.js';
import { buildNeeds } from './build-needs.js';

/** What is stored of a watch: all that its document is made from. */
export interface WatchSource {
  readonly stored: StoredWatch;
  readonly side: WatchedSide | null;
}

/** The document of a watch; the mapping of watches names the same fields. */
export function buildWatchDocument({ stored, side }: WatchSource): IndexDocument {
  const { watch, condition, ready } = stored;
  const { id, owner, createdAt, target } = watch;
  return {
    stored,
    side,
    id,
    owner,
    createdAt,
    ready,
    ...(condition !== null && buildNeeds(target.kind, condition)),
    ...(condition === null && buildSide(target, side)),
  };
}

function buildSide(target: WatchTarget, side: WatchedSide | null): IndexDocument {
  if (!('minScore' in target)) return {};
  const { minScore } = target;
  const document = target.kind === 'POSTING' ? target.posting : target.candidate;
  switch (side?.kind) {
    case undefined:
      return { document, minScore };
    case 'candidate':
      return { document, minScore, tokens: side.tokens };
    case 'posting':
      return { document, minScore, requirements: side.requirements, weight: totalWeight(side.requirements) };
  }
}
