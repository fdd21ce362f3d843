import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { Watch, WatchId } from '../../../domain/watch.js';
import type { StoredWatch, WatchStore } from '../../watch-store.js';
import type { Database } from '../open-database.js';
import { promised } from '../promised.js';
import type { Statements } from '../statements.js';
import { proposeWatches } from './propose-watches.js';
import { insertWatch, readWatches, removeWatch, rewriteWatch, writeNeeds } from './write-watches.js';

type Changes = Parameters<WatchStore['update']>[1];

export function createWatchStore(database: Database, lookup: SkillLookup): WatchStore {
  const { statements } = database;
  const write = <T>(work: () => T) => promised(() => database.transaction('write', work));
  return {
    create: (watch, side) =>
      write(() => {
        insertWatch(watch, side, statements);
      }),
    update: (id, changes) => write(() => updateWatch(id, changes, statements)),
    delete: (id) =>
      write(() => {
        const found = findWatch(id, statements);
        if (found !== undefined) removeWatch(found.row, statements);
        return found !== undefined;
      }),
    get: (ids) =>
      promised(() =>
        database.transaction('read', () => ids.map((id) => findWatch(id, statements)?.stored ?? null)),
      ),
    list: (owner, limit, after) =>
      promised(() => {
        const { createdAt, id } = after ?? { createdAt: '', id: '' };
        const condition =
          'owner = ? AND ready = 1 AND (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?';
        return storedOf(readWatches(condition, [owner, createdAt, id, limit], statements));
      }),
    on: (ids) => promised(() => storedOf(readOn(ids, statements))),
    setSide: (id, side) =>
      write(() => {
        for (const { row, stored } of readOn([id], statements)) writeNeeds(row, stored, side, statements);
      }),
    isEmpty: () => promised(() => readWatches('TRUE LIMIT 1', [], statements).length === 0),
    propose: (documents) => propose(documents, database, lookup),
    removeUnfinished: (createdBefore) =>
      write(() => {
        const unfinished = readWatches('ready = 0 AND created_at < ?', [createdBefore], statements);
        for (const { row } of unfinished) removeWatch(row, statements);
      }),
  };
}

const portion = 1_000;

async function* propose(
  documents: Parameters<WatchStore['propose']>[0],
  database: Database,
  lookup: SkillLookup,
): ReturnType<WatchStore['propose']> {
  const { statements } = database;
  for (const [nth, stored] of documents.entries()) {
    const rows = await promised(() =>
      database.transaction('read', () => proposeWatches(stored, statements, lookup)),
    );
    for (let start = 0; start < rows.length; start += portion) {
      const asked = JSON.stringify(rows.slice(start, start + portion));
      const among = 'row IN (SELECT value FROM json_each(?))';
      const watches = await promised(() => storedOf(readWatches(among, [asked], statements)));
      yield { nth, watches };
    }
  }
}

function updateWatch(id: WatchId, changes: Changes, statements: Statements): StoredWatch | null {
  const found = findWatch(id, statements);
  if (found === undefined) return null;
  const { watch, ready } = found.stored;
  const updated: StoredWatch = {
    ...found.stored,
    ready: changes.ready ?? ready,
    watch: {
      ...watch,
      name: changes.name === undefined ? watch.name : changes.name,
      target: withMinScore(watch.target, changes.minScore),
    },
  };
  rewriteWatch(found.row, updated, statements);
  return updated;
}

function withMinScore(target: Watch['target'], minScore: number | undefined): Watch['target'] {
  return minScore === undefined || !('minScore' in target) ? target : { ...target, minScore };
}

const findWatch = (id: WatchId, statements: Statements) => readWatches('id = ?', [id], statements)[0];

const readOn = (ids: readonly string[], statements: Statements) =>
  readWatches('document IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)], statements);

const storedOf = (found: ReturnType<typeof readWatches>): readonly StoredWatch[] =>
  found.map(({ stored }) => stored);
