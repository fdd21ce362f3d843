import { DatabaseSync } from 'node:sqlite';
import { RolecallError } from '../../domain/errors.js';
import { documentSchema, derivedHash, derivedSchema, temporarySchema } from './schema.js';
import { sql } from './sql.js';
import { createStatements, type Statements } from './statements.js';
import { translateError } from './translate-error.js';

/** "ROLE": marks the file as ours. */
const applicationId = 0x524f4c45;
const lockTimeoutMs = 5_000;

export interface Database {
  readonly statements: Statements;
  /** Runs in one transaction: a snapshot for reading, or all or nothing for writing. */
  transaction<T>(mode: 'read' | 'write', work: () => T): T;
  execute(script: string): void;
  close(): void;
}

/**
 * Opens the index at a path (`:memory:` keeps nothing), made if there is none. A file that isn't one throws
 * CONFIGURATION_INVALID; whether its derived tables are of this version is for `assertCurrent` to say.
 */
export function openDatabase(path: string): Database {
  const opened = attempt(path, () => new DatabaseSync(path, { timeout: lockTimeoutMs }));
  const database = wrap(opened, path);
  try {
    if (!isEmpty(database)) assertOurs(database, path);
    // In WAL mode FULL syncs at every commit: what was acknowledged survives the loss of power, which NORMAL doesn't give.
    database.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY');
    database.execute('PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824');
    if (isEmpty(database)) createUnlessCreated(database);
    database.execute(temporarySchema);
    return database;
  } catch (error) {
    opened.close();
    throw translateError(error, path);
  }
}

/** Throws INDEX_MISMATCH where the derived tables were made by another version. */
export function assertCurrent(database: Database, path: string): void {
  const found = readDerivedHash(database.statements);
  if (found === derivedHash) return;
  throw new RolecallError(
    'INDEX_MISMATCH',
    `The index at ${path} was made by another version of Rolecall (expected ${derivedHash}, found ${found ?? 'none'}). ` +
      'Run `rolecall migrate` to rebuild it from its documents.',
  );
}

/** What marks the derived tables as those of a version; null where nothing does. */
export function readDerivedHash(statements: Statements): string | null {
  const found = statements.get(sql("SELECT value FROM setting WHERE name = 'derived'"));
  return typeof found?.value === 'string' ? found.value : null;
}

/** Makes the derived tables anew, empty, and marks them as this version's; within the caller's transaction. */
export function createDerived(database: Database): void {
  database.execute(derivedSchema);
  database.statements.run("INSERT OR REPLACE INTO setting VALUES ('derived', ?)", derivedHash);
}

/** Another process may be faster. */
function createUnlessCreated(database: Database): void {
  database.transaction('write', () => {
    if (!isEmpty(database)) return;
    database.execute(`PRAGMA application_id = ${String(applicationId)};${documentSchema}`);
    createDerived(database);
  });
}

const isEmpty = (database: Database): boolean =>
  database.statements.get(sql('SELECT count(*) AS n FROM sqlite_schema'))?.n === 0;

function assertOurs(database: Database, path: string): void {
  const found = database.statements.get(sql('PRAGMA application_id'));
  if (found?.application_id === applicationId) return;
  throw new RolecallError(
    'CONFIGURATION_INVALID',
    `Expected a Rolecall index at ${path}, but the file is another program's database. Name another data directory.`,
  );
}

function wrap(opened: DatabaseSync, path: string): Database {
  const statements = createStatements(opened);
  const execute = (script: string) => {
    attempt(path, () => {
      opened.exec(script);
    });
  };
  return {
    statements,
    execute,
    transaction: (mode, work) => {
      execute(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      try {
        const result = attempt(path, work);
        execute('COMMIT');
        return result;
      } catch (error) {
        if (opened.isTransaction) opened.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      opened.close();
    },
  };
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translateError(error, path);
  }
}
