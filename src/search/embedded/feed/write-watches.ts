import type { StoredWatch, WatchedSide } from '../../watch-store.js';
import { sql } from '../sql.js';
import type { Row, Statements } from '../statements.js';
import { watchNeeds } from './watch-needs.js';

/** Adds a watch with what it is proposed by; within the caller's transaction. */
export function insertWatch(stored: StoredWatch, side: WatchedSide | null, statements: Statements): void {
  const { id, owner, createdAt } = stored.watch;
  const row = statements.run(
    'INSERT INTO watch (min_score, ranges, id, owner, created_at, document, ready, body) ' +
      "VALUES (0, '[]', ?, ?, ?, ?, ?, ?)",
    id,
    owner,
    createdAt,
    watchedDocument(stored),
    Number(stored.ready),
    bodyOf(stored),
  );
  writeNeeds(row, stored, side, statements);
}

/** Writes a watch anew whose id, owner, document and condition are as before; within the caller's transaction. */
export function rewriteWatch(row: number, stored: StoredWatch, statements: Statements): void {
  const { target } = stored.watch;
  const minScore = 'minScore' in target ? target.minScore : 1;
  const update = 'UPDATE watch SET min_score = ?, ready = ?, body = ? WHERE row = ?';
  statements.run(update, minScore, Number(stored.ready), bodyOf(stored), row);
}

/** Removes a watch and what it found; within the caller's transaction. */
export function removeWatch(row: number, statements: Statements): void {
  statements.run('DELETE FROM finding WHERE watch = (SELECT id FROM watch WHERE row = ?)', row);
  statements.run('DELETE FROM watch_need WHERE watch = ?', row);
  statements.run('DELETE FROM watch WHERE row = ?', row);
}

/** Writes what the watch is proposed by, instead of what it was before; within the caller's transaction. */
export function writeNeeds(
  row: number,
  stored: StoredWatch,
  side: WatchedSide | null,
  statements: Statements,
): void {
  const needs = watchNeeds(stored, side);
  statements.run('DELETE FROM watch_need WHERE watch = ?', row);
  statements.run(
    'UPDATE watch SET total = ?, min_score = ?, ranges = ? WHERE row = ?',
    needs?.total ?? null,
    needs?.minScore ?? 1,
    JSON.stringify(needs?.ranges ?? []),
    row,
  );
  const insert = 'INSERT INTO watch_need (token, watch, part, weight) VALUES (?, ?, ?, ?)';
  needs?.parts.forEach(({ tokens, weight }, part) => {
    for (const token of new Set(tokens)) statements.run(insert, token, row, part, weight);
  });
}

/** All watches that the condition finds, with their rows, in the order of their making. */
export function readWatches(
  condition: string,
  params: readonly (string | number)[],
  statements: Statements,
): readonly { readonly row: number; readonly stored: StoredWatch }[] {
  return statements
    .all(sql(`SELECT row, ready, body FROM watch WHERE ${condition}`, ...params))
    .map((row) => ({ row: Number(row.row), stored: parseWatch(row) }));
}

// The table holds only what `bodyOf` gave.
const parseWatch = ({ ready, body }: Row): StoredWatch => ({
  ...(JSON.parse(String(body)) as Omit<StoredWatch, 'ready'>),
  ready: ready === 1,
});

const bodyOf = ({ watch, condition, since }: StoredWatch): string =>
  JSON.stringify({ watch, condition, since });

function watchedDocument({ watch: { target } }: StoredWatch): string | null {
  switch (target.kind) {
    case 'POSTING':
      return target.posting;
    case 'CANDIDATE':
      return target.candidate;
    case 'POSTING_SEARCH':
    case 'CANDIDATE_SEARCH':
      return null;
  }
}
