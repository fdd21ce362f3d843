import type { ChangeTail } from '../../change-tail.js';
import type { Database } from '../open-database.js';
import { promised } from '../promised.js';
import { readWritten } from '../read-documents.js';
import { orderEnd, orderName } from './prepare-feed.js';

/** Every write gives a document a new row with a higher number, in the order of the commits: the row is the place. */
export function createChangeTail(database: Database): ChangeTail {
  const { statements } = database;
  const order = orderName('document', statements);
  const end = () => orderEnd('document', statements);
  return {
    end: () => promised(() => ({ [order]: end() })),
    after: (places, limit) =>
      promised(() =>
        database.transaction('read', () => {
          const written = readWritten(places[order] ?? -1, limit, statements);
          const changes = written.map((stored) => ({
            stored,
            at: { order, number: Number(stored.version) },
          }));
          const last = changes.length < limit ? end() : changes.at(-1)?.at.number;
          return { changes, places: { [order]: last ?? end() } };
        }),
      ),
  };
}
