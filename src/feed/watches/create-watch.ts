import { randomUUID } from 'node:crypto';
import { RolecallError } from '../../domain/errors.js';
import type { Watch } from '../../domain/watch.js';
import type { SearchContext } from '../../query/resolve-filter.js';
import type { NewWatch } from '../watches.js';
import { nothingToWatch, prepareTarget, type PreparedTarget } from './prepare-target.js';
import { readStored } from './read-stored.js';
import { tellExisting, type TellContext, type TellTarget } from './tell-existing.js';
import { watchedSide } from './watched-side.js';

export interface WatchesContext extends TellContext {
  readonly searchContext: SearchContext;
}

/**
 * Makes a watch and tells its first findings; see `Watches.create`. It is made before its first findings are searched
 * for, and the matcher leaves out what lies before `since`, which is read before that: nothing falls between.
 */
export async function createWatch(owner: string, fresh: NewWatch, context: WatchesContext): Promise<Watch> {
  const prepared = await prepareTarget(fresh.target, context.searchContext);
  const { watch, target } = await store(owner, fresh, prepared, context);
  if (watch.backfill) await tellExisting(watch.id, target, context);
  const ready = await context.engine.feed.watches.update(watch.id, { ready: true });
  if (ready === null) throw takenAway();
  return watch;
}

interface Made {
  readonly watch: Watch;
  readonly target: TellTarget;
}

async function store(
  owner: string,
  fresh: NewWatch,
  target: PreparedTarget,
  context: WatchesContext,
): Promise<Made> {
  const { watches, changes } = context.engine.feed;
  const since = await changes.end();
  const unfinished = { since, ready: false } as const;
  if (target.kind === 'search') {
    const watch = build(owner, fresh, context);
    await watches.create({ watch, condition: target.condition, ...unfinished }, null);
    return { watch, target };
  }
  for (;;) {
    const watched = await readStored(context.engine, target.side);
    if (watched === null) throw nothingToWatch(target);
    const watch = build(owner, fresh, context);
    await watches.create({ watch, condition: null, ...unfinished }, watchedSide(watched, context.lookup));
    // A change that the matcher came by before the watch was there would leave it with what was asked before.
    const current = await readStored(context.engine, target.side);
    if (current?.version === watched.version) {
      return { watch, target: { kind: 'match', watched, minScore: target.minScore } };
    }
    await watches.delete(watch.id);
  }
}

function build(owner: string, { name, target, backfill }: NewWatch, { now }: WatchesContext): Watch {
  return { id: `watch:${randomUUID()}`, owner, name, target, backfill, createdAt: now().toISOString() };
}

/** Its first findings took so long that it was taken for one whose maker had died. */
function takenAway(): RolecallError {
  return new RolecallError(
    'SEARCH_TIMEOUT',
    'The first findings of the watch took too long, so it was not made. Try again when the search engine is less busy.',
  );
}
