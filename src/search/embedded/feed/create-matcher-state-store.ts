import type { MatcherState, MatcherStateStore } from '../../matcher-state.js';
import type { Database } from '../open-database.js';
import { promised } from '../promised.js';
import { sql } from '../sql.js';

/** One row, whose version counts its writes. */
export function createMatcherStateStore(database: Database): MatcherStateStore {
  const { statements } = database;
  const find = () => statements.get(sql('SELECT version, state FROM matcher'));
  return {
    read: () =>
      promised(() => {
        const found = find();
        if (found === undefined) return null;
        // The table holds only what `write` put there.
        return { state: JSON.parse(String(found.state)) as MatcherState, version: String(found.version) };
      }),
    write: (state, expected) =>
      promised(() =>
        database.transaction('write', () => {
          const found = find();
          if ((found === undefined ? null : String(found.version)) !== expected) return null;
          const version = Number(found?.version ?? 0) + 1;
          const replace = 'INSERT OR REPLACE INTO matcher (only, version, state) VALUES (1, ?, ?)';
          statements.run(replace, version, JSON.stringify(state));
          return String(version);
        }),
      ),
  };
}
