import type { Finding, WatchId } from '../../domain/watch.js';
import type { ChangedDocument } from '../../search/change-tail.js';
import type { SearchEngine } from '../../search/engine.js';
import { isAfter, type Places } from '../../search/places.js';
import type { Position } from '../../search/query.js';
import type { Hit } from '../../search/result.js';
import type { StoredWatch, WatchedSide } from '../../search/watch-store.js';
import { findMatches, orderByTime, type FindingSearch } from '../watches/finding-search.js';
import { isMatching, matchTarget, type MatchTarget } from '../watches/match-target.js';
import { matchScore } from '../watches/match-score.js';
import { readStored } from '../watches/read-stored.js';
import { watchedSide } from '../watches/watched-side.js';
import type { MatchContext } from './match-context.js';

/** Searches at once; each holds a page of documents. */
const atOnce = 4;
const pageSize = 500;

interface MatchWatch extends MatchTarget {
  readonly id: WatchId;
  readonly since: Places;
}

function asMatching({ watch: { id, target }, since }: StoredWatch): readonly MatchWatch[] {
  return isMatching(target) ? [{ id, since, ...matchTarget(target) }] : [];
}

type Stored = ChangedDocument['stored'];

/** Matches anew, over the whole index, for the match watches of postings and candidates that changed. */
export async function rematchSides(
  changes: readonly ChangedDocument[],
  context: MatchContext,
): Promise<void> {
  const found = await context.engine.feed.watches.on(changes.map(({ stored }) => stored.document.id));
  const matching = found.flatMap(asMatching);
  const changed = changes.flatMap(({ stored, at }) => {
    const of = matching.filter(({ side, since }) => side === stored.document.id && isAfter(at, since));
    return of.length === 0 ? [] : [{ stored, of }];
  });
  for (let from = 0; from < changed.length; from += atOnce) {
    const next = changed.slice(from, from + atOnce);
    await Promise.all(next.map(({ stored, of }) => rematch(stored, of, context)));
  }
}

async function rematch(
  changed: Stored,
  watches: readonly MatchWatch[],
  context: MatchContext,
): Promise<void> {
  const { stored, side } = await setSide(changed, context);
  if (side === null) return;
  await context.engine.refresh();
  const search = findMatches(side, Math.min(...watches.map(({ minScore }) => minScore)));
  for await (const hits of allPages(context.engine, search)) {
    await context.tell(hits.flatMap((hit) => findings(stored, hit, watches, context)));
  }
}

/**
 * Has the watches proposed by what the document asks or answers now. Looks again after: another matcher, whose lease has
 * ended while it was busy, may have set an earlier state in between, and whoever comes last must set the newest.
 */
async function setSide(
  changed: Stored,
  { engine, lookup }: MatchContext,
): Promise<{ readonly stored: Stored; readonly side: WatchedSide | null }> {
  const { id } = changed.document;
  let stored: Stored = changed;
  for (;;) {
    const side = watchedSide(stored, lookup);
    await engine.feed.watches.setSide(id, side);
    const current = await readStored(engine, id);
    if (current === null) return { stored, side: null };
    if (current.version === stored.version) return { stored, side };
    stored = current;
  }
}

/** Oldest first. */
async function* allPages(engine: SearchEngine, search: FindingSearch): AsyncGenerator<readonly Hit[]> {
  let from: Position | null = null;
  for (;;) {
    const query = orderByTime(search, 'asc', { size: pageSize, from });
    const [{ hits, more }] = await engine.read([query]);
    yield hits;
    from = hits.at(-1)?.position ?? null;
    if (!more || from === null) return;
  }
}

function findings(
  watched: Stored,
  { stored: found }: Hit,
  watches: readonly MatchWatch[],
  { lookup, foundAt }: MatchContext,
): readonly Finding[] {
  if (found.kind === 'requirement') return [];
  const score = matchScore(watched, found, lookup);
  const reached = watches.filter(({ minScore }) => score > 0 && score >= minScore);
  return reached.map(({ id }) => ({
    watch: id,
    document: found.document.id,
    score,
    foundAt: foundAt(),
  }));
}
