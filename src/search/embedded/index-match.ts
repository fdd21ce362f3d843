import { candidateTokens, postingTokens, totalWeight } from '../../domain/match/tokens.js';
import type { StoredCandidate, StoredPosting } from '../result.js';
import type { Indexing } from './indexing.js';
import { sql } from './sql.js';
import type { Statements } from './statements.js';

/** Adds what a document is matched by; within the caller's transaction. */
export function addMatch(stored: StoredPosting | StoredCandidate, row: number, indexing: Indexing): void {
  if (stored.kind === 'candidate') addCandidate(stored, row, indexing);
  else addPosting(stored, row, indexing);
}

/** Removes what a row is matched by; within the caller's transaction. */
export function removeMatch(kind: 'posting' | 'candidate', row: number, statements: Statements): void {
  const found = statements.get(sql('SELECT tokens FROM matched WHERE row = ?', row));
  if (found === undefined) return;
  statements.run(
    `DELETE FROM ${kind}_token WHERE row = ? AND token IN (SELECT value FROM json_each(?))`,
    row,
    String(found.tokens),
  );
  statements.run('DELETE FROM matched WHERE row = ?', row);
}

function addCandidate({ document }: StoredCandidate, row: number, indexing: Indexing): void {
  const { statements, values, skills } = indexing;
  const tokens = candidateTokens(document, skills).map((token) => values.number('token', token));
  addMatched(row, tokens, 0, statements);
  statements.run(
    'INSERT INTO candidate_token (token, row) SELECT value, ? FROM json_each(?)',
    row,
    JSON.stringify(tokens),
  );
}

/** Each requirement has two parts, one for its full tokens and one for its partial ones. */
function addPosting({ document }: StoredPosting, row: number, indexing: Indexing): void {
  const { statements, values, skills } = indexing;
  const asked = postingTokens(document, skills);
  const parts = asked.flatMap(({ full, partial, half }) => [
    { tokens: full, half },
    { tokens: partial, half },
  ]);
  const entries = parts.flatMap(({ tokens, half }, part) =>
    [...new Set(tokens)].map((token) => [values.number('token', token), part, half] as const),
  );
  addMatched(row, [...new Set(entries.map(([token]) => token))], totalWeight(asked), statements);
  statements.run(
    'INSERT INTO posting_token (token, row, part, half) ' +
      'SELECT value ->> 0, ?, value ->> 1, value ->> 2 FROM json_each(?)',
    row,
    JSON.stringify(entries),
  );
}

function addMatched(row: number, tokens: readonly number[], weight: number, statements: Statements): void {
  statements.run(
    'INSERT INTO matched (row, weight, tokens) VALUES (?, ?, ?)',
    row,
    weight,
    JSON.stringify(tokens),
  );
}
