import type { ChangedDocument } from '../../search/change-tail.js';
import { isAfter } from '../../search/places.js';
import type { WatchStore } from '../../search/watch-store.js';
import { evaluatePairs } from './evaluate-pairs.js';
import { allDone } from './all-done.js';
import type { MatchContext } from './match-context.js';
import type { ProposedPair } from './proposed-pair.js';
import { rematchSides } from './rematch-sides.js';

/** Pairs that are evaluated at once: enough that requests pay, few enough for any memory. */
const portion = 1_000;

/**
 * Tells every watch what it finds among documents that changed, and those of changed postings and candidates whom they
 * find by now. Watches are looked up after the changes were read, so that a watch sees what changed once it was made.
 * Both go on at once: what is proposed by how a watched posting was before, is found by matching it anew as well.
 */
export async function matchChanges(
  changes: readonly ChangedDocument[],
  context: MatchContext,
): Promise<void> {
  await allDone([rematchSides(changes, context), tellProposed(changes, context)]);
}

async function tellProposed(changes: readonly ChangedDocument[], context: MatchContext): Promise<void> {
  for await (const pairs of proposedPairs(changes, context.engine.feed.watches)) {
    await context.tell(await evaluatePairs(pairs, context));
  }
}

/** In portions of about that many, whatever the portions of the proposals. */
async function* proposedPairs(
  changes: readonly ChangedDocument[],
  watches: WatchStore,
): AsyncGenerator<readonly ProposedPair[]> {
  let pairs: ProposedPair[] = [];
  for await (const { nth, watches: proposed } of watches.propose(changes.map(({ stored }) => stored))) {
    const change = changes[nth];
    if (change === undefined) continue;
    for (const watch of proposed) {
      if (isAfter(change.at, watch.since)) pairs.push({ stored: change.stored, watch });
    }
    if (pairs.length < portion) continue;
    yield pairs;
    pairs = [];
  }
  if (pairs.length > 0) yield pairs;
}
