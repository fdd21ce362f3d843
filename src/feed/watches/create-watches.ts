import { RolecallError } from '../../domain/errors.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { Watch, WatchId } from '../../domain/watch.js';
import type { SearchContext } from '../../query/resolve-filter.js';
import type { SearchEngine } from '../../search/engine.js';
import type { StoredWatch } from '../../search/watch-store.js';
import type { WatchChanges, Watches } from '../watches.js';
import { assertMinScore } from './assert-min-score.js';
import { createWatch, type WatchesContext } from './create-watch.js';
import { isMatching, matchTarget } from './match-target.js';
import { readStored } from './read-stored.js';
import { tellExisting } from './tell-existing.js';

/** The watches that the engine keeps. */
export function createWatches(given: {
  readonly engine: SearchEngine;
  readonly searchContext: SearchContext;
  readonly lookup: SkillLookup;
  readonly now?: () => Date;
}): Watches {
  const context: WatchesContext = { now: () => new Date(), ...given };
  const { watches, findings } = context.engine.feed;
  const find = async (owner: string, id: string): Promise<StoredWatch | null> => {
    if (!isWatchId(id)) return null;
    const [stored] = await watches.get([id]);
    return stored?.ready === true && stored.watch.owner === owner ? stored : null;
  };
  const mustFind = async (owner: string, id: string): Promise<StoredWatch> => {
    const stored = await find(owner, id);
    if (stored === null) throw notFound();
    return stored;
  };
  return {
    create: (owner, watch) => createWatch(owner, watch, context),
    async update(owner, id, changes) {
      const before = await mustFind(owner, id);
      assertChangeable(before.watch, changes);
      const after = await watches.update(before.watch.id, changes);
      if (after === null) throw notFound();
      if (changes.minScore !== undefined) await tellLowered(before.watch, after.watch, context);
      return after.watch;
    },
    async delete(owner, id) {
      const { watch } = await mustFind(owner, id);
      await watches.delete(watch.id);
      await findings.remove(watch.id);
    },
    find: async (owner, id) => (await find(owner, id))?.watch ?? null,
    list: async (owner, limit, after) => (await watches.list(owner, limit, after)).map(({ watch }) => watch),
  };
}

const isWatchId = (id: string): id is WatchId => id.startsWith('watch:');

function assertChangeable({ target }: Watch, { minScore }: WatchChanges): void {
  if (minScore === undefined) return;
  if (!isMatching(target)) {
    throw new RolecallError(
      'BAD_USER_INPUT',
      'Only watches of a posting or a candidate have a minScore, but this one searches. Leave minScore out.',
    );
  }
  assertMinScore(minScore);
}

/** Tells anew where the score stays too: who was interrupted when lowering it may just ask again. */
async function tellLowered(
  before: Watch,
  { id, target, backfill }: Watch,
  context: WatchesContext,
): Promise<void> {
  if (!isMatching(target) || !isMatching(before.target)) return;
  if (!backfill || target.minScore > before.target.minScore) return;
  const { side, minScore } = matchTarget(target);
  const watched = await readStored(context.engine, side);
  if (watched !== null) await tellExisting(id, { kind: 'match', watched, minScore }, context);
}

function notFound(): RolecallError {
  return new RolecallError(
    'NOT_FOUND',
    'No watch of yours has this id; it may have been deleted. Expected an id that begins with "watch:", as queries give it.',
  );
}
