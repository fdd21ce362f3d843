import type { Finding, WatchId } from '../../../domain/watch.js';
import type { FindingLog, FindingPage, LoggedFinding } from '../../finding-log.js';
import type { Place } from '../../places.js';
import type { Database } from '../open-database.js';
import { promised } from '../promised.js';
import { sql } from '../sql.js';
import type { Row, Statements } from '../statements.js';
import { orderEnd, orderName } from './prepare-feed.js';

/** All watches share one order: a finding's place is its row, and rows are numbered in the order of the commits. */
export function createFindingLog(database: Database): FindingLog {
  const { statements } = database;
  const order = orderName('finding', statements);
  const read = <T>(work: (end: number) => T) =>
    promised(() => database.transaction('read', () => work(orderEnd('finding', statements))));
  const write = (work: () => void) =>
    promised(() => {
      database.transaction('write', work);
    });
  return {
    append: (findings) =>
      write(() => {
        for (const finding of findings) insert(finding, statements);
      }),
    page: (watch, from, direction, limit) =>
      read((number) => {
        const end = { order, number };
        if (from !== null && (from.order !== order || from.number > number)) return 'resync';
        return readPage({ watch, from, direction, limit }, end, statements);
      }),
    end: () => read((end) => ({ [order]: end })),
    after: (places, limit) =>
      read((end) => {
        const from = places[order] ?? -1;
        if (from > end || Object.keys(places).some((name) => name !== order)) return 'resync';
        const rows = statements.all(sql(`${select} WHERE row > ? ORDER BY row LIMIT ?`, from, limit));
        const last = rows.length < limit ? end : Number(rows.at(-1)?.row ?? end);
        return { findings: rows.map((row) => toLogged(row, order)), places: { [order]: last } };
      }),
    remove: (watch) => write(() => statements.run('DELETE FROM finding WHERE watch = ?', watch)),
    // A deletion takes its findings along, and none are appended later.
    removeDeleted: () => Promise.resolve(),
    removeOlder: (before) => write(() => statements.run('DELETE FROM finding WHERE found_at < ?', before)),
  };
}

const select = 'SELECT row, watch, document, score, found_at FROM finding';

/** The first telling stands; a document that is gone by now isn't told. */
function insert({ watch, document, score, foundAt }: Finding, statements: Statements): void {
  statements.run(
    'INSERT OR IGNORE INTO finding (watch, document, score, found_at) ' +
      'SELECT ?, id, ?, ? FROM document WHERE id = ?',
    watch,
    score,
    foundAt,
    document,
  );
}

interface PageOf {
  readonly watch: WatchId;
  readonly from: Place | null;
  readonly direction: 'forward' | 'backward';
  readonly limit: number;
}

function readPage(
  { watch, from, direction, limit }: PageOf,
  end: Place,
  statements: Statements,
): FindingPage {
  const [beyond, sort] = direction === 'forward' ? ['>', 'ASC'] : ['<', 'DESC'];
  const start = from?.number ?? (direction === 'forward' ? -1 : end.number + 1);
  const rows = statements.all(
    sql(
      `${select} WHERE watch = ? AND row ${beyond} ? ORDER BY row ${sort} LIMIT ?`,
      watch,
      start,
      limit + 1,
    ),
  );
  const findings = rows.slice(0, limit).map((row) => toLogged(row, end.order));
  if (direction === 'backward') findings.reverse();
  return { findings, more: rows.length > limit, end };
}

function toLogged({ row, watch, document, score, found_at: foundAt }: Row, order: string): LoggedFinding {
  // The table holds only what `insert` put there.
  return {
    watch: watch as WatchId,
    document: document as Finding['document'],
    score: score === null || score === undefined ? null : Number(score),
    foundAt: String(foundAt),
    at: { order, number: Number(row) },
  };
}
