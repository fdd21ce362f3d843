import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { WatchStore } from '../../watch-store.js';
import type { Connection } from '../connection.js';
import { aliasOf } from '../index-names.js';
import { changeWatch } from './change-watch.js';
import { propose } from './propose.js';
import { hasWatches, listWatches, readWatch, searchWatches } from './search-watches.js';
import { refreshAll } from './refresh-all.js';
import { shareRuns } from './share-runs.js';
import {
  changeWatches,
  createWatch,
  deleteWatches,
  getWatches,
  type WatchDocuments,
} from './watch-documents.js';

/** The index of watches, found by what they need. */
export function createWatchStore(connection: Connection, prefix: string, lookup: SkillLookup): WatchStore {
  const at = { connection, index: aliasOf(prefix, 'watch') };
  return { ...createSingle(at), ...createSearched(at, lookup) };
}

type Single = 'create' | 'update' | 'delete' | 'get';

/** What concerns single watches, which are read as they were last written. */
function createSingle(at: WatchDocuments): Pick<WatchStore, Single> {
  return {
    create: (stored, side) => createWatch(at, { stored, side }),
    update: async (id, changes) => {
      const [changed] = await changeWatches(at, [id], (source) => changeWatch(source, changes));
      return changed?.stored ?? null;
    },
    delete: async (id) => {
      // A deletion whose answer got lost is sent again, and then conflicts with itself.
      for (let wasThere = false; ; wasThere = true) {
        const [found] = await getWatches(at, [id]);
        if (found == null) return wasThere;
        const [outcome] = await deleteWatches(at, [found]);
        if (outcome?.kind === 'done') return true;
      }
    },
    get: async (ids) => (await getWatches(at, ids)).map((found) => found && readWatch(found)),
  };
}

/** What searches for watches, which a refresh makes visible before. */
function createSearched(at: WatchDocuments, lookup: SkillLookup): Omit<WatchStore, Single> {
  const refresh = shareRuns(() => refreshAll(at.connection, [at.index]));
  const all: typeof searchWatches = async function* (...query) {
    await refresh();
    yield* searchWatches(...query);
  };
  return {
    list: async (owner, limit, after) => {
      await refresh();
      return listWatches(at, owner, limit, after);
    },
    on: async (ids) => {
      const watches = [];
      for await (const hits of all(at, { terms: { document: [...ids] } })) watches.push(...hits);
      return watches.map(readWatch);
    },
    setSide: async (id, side) => {
      for await (const hits of all(at, { term: { document: id } })) {
        const ids = hits.map((hit) => readWatch(hit).watch.id);
        await changeWatches(at, ids, ({ stored }) => ({ stored, side }));
      }
    },
    isEmpty: async () => {
      await refresh();
      return !(await hasWatches(at));
    },
    propose: async function* (documents) {
      await refresh();
      yield* propose(at, lookup, documents);
    },
    removeUnfinished: async (createdBefore) => {
      const old = { range: { createdAt: { lt: createdBefore } } };
      const query = { bool: { filter: [{ term: { ready: false } }, old] } };
      for await (const hits of all(at, query)) await deleteWatches(at, hits);
    },
  };
}
