import { describe, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import { RolecallError } from '../../../src/domain/errors.js';
import { translateError } from '../../../src/search/embedded/translate-error.js';

/** What SQLite throws when the script is run. */
function failureOf(script: string): unknown {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(script);
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
  throw new Error('The script was to fail.');
}

describe('A failure of SQLite that nobody expected', () => {
  it.each([
    ['breaks a constraint', 'CREATE TABLE t (a UNIQUE); INSERT INTO t VALUES (1), (1)', /UNIQUE .* t\.a/],
    ['asks for what is not there', 'SELECT x FROM nowhere', /no such table: nowhere/],
  ])('says what happened and is no expected error, so that it is logged: %s', (_what, script, message) => {
    const failure = failureOf(script);
    const translated = translateError(failure, '/data/index.db');
    expect(translated).not.toBeInstanceOf(RolecallError);
    expect(translated).toMatchObject({ message: expect.stringMatching(message), cause: failure });
    expect(translated).toMatchObject({ message: expect.stringContaining('/data/index.db') });
  });
});
