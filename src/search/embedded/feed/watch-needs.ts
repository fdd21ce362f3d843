import { totalWeight } from '../../../domain/match/tokens.js';
import { everything } from '../../filter.js';
import { matchClauses } from '../../match-clauses.js';
import { necessaryConditions, type NeededRange } from '../../necessary-conditions.js';
import type { StoredWatch, WatchedSide } from '../../watch-store.js';
import { givesAnswer, needsAnswer, needsKind, needsValue } from './need-tokens.js';

/**
 * What a watch is proposed by: a document that holds any of a part's tokens earns the part's weight, once, and must earn
 * `minScore` of `total`. Candidate watches are the other way round: their one part is what their candidate answers, and
 * weights and total are those of the posting.
 */
export interface WatchNeeds {
  readonly total: number;
  readonly minScore: number;
  readonly parts: readonly { readonly tokens: readonly string[]; readonly weight: number }[];
  /** All of these must hold besides. */
  readonly ranges: readonly NeededRange[];
}

/** Parts are numbered below 4,096 (see `sumEntries`); what is left out only makes the proposal larger. */
const mostParts = 4_000;

/** What the watch is proposed by; null: by nothing, since it matches and has no side. */
export function watchNeeds(stored: StoredWatch, side: WatchedSide | null): WatchNeeds | null {
  const { target } = stored.watch;
  switch (target.kind) {
    case 'POSTING':
    case 'CANDIDATE':
      return side && { ...sideNeeds(side), minScore: target.minScore, ranges: [] };
    case 'POSTING_SEARCH':
    case 'CANDIDATE_SEARCH': {
      const kind = target.kind === 'POSTING_SEARCH' ? 'posting' : 'candidate';
      const { values, ranges } = necessaryConditions(stored.condition ?? everything);
      const clauses = values
        .slice(0, mostParts)
        .map((clause) => clause.values.map((value) => needsValue(kind, clause.field, value)));
      // What every document holds would lead each of them to every watch.
      const needed = clauses.length === 0 ? [[needsKind(kind)]] : clauses;
      const parts = needed.map((tokens) => ({ tokens, weight: 1 }));
      return { total: parts.length, minScore: 1, parts, ranges };
    }
  }
}

function sideNeeds(side: WatchedSide): Pick<WatchNeeds, 'total' | 'parts'> {
  if (side.kind === 'candidate') {
    return { total: 0, parts: [{ tokens: side.tokens.map(givesAnswer), weight: 0 }] };
  }
  const parts = matchClauses(side.requirements).map(({ tokens, weight }) => ({
    tokens: tokens.map(needsAnswer),
    weight,
  }));
  return { total: totalWeight(side.requirements), parts };
}
