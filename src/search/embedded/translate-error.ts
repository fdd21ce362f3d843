import { RolecallError } from '../../domain/errors.js';

/** Primary result codes of SQLite, as its documentation names them. */
const codes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  corrupt: 11,
  full: 13,
  readOrWrite: 10,
  cannotOpen: 14,
  notADatabase: 26,
};

/** What SQLite threw as one of the gateway's errors, or one that says what failed; what SQLite didn't throw is given back as it is. */
export function translateError(error: unknown, path: string): unknown {
  const code = primaryCode(error);
  if (code === null) return error;
  const options = { cause: error };
  switch (code) {
    case codes.busy:
    case codes.locked:
      return new RolecallError(
        'SEARCH_TIMEOUT',
        `The index at ${path} stayed locked by another process. Try again when that has finished writing.`,
        options,
      );
    case codes.notADatabase:
    case codes.corrupt:
      return new RolecallError(
        'CONFIGURATION_INVALID',
        `Expected a Rolecall index at ${path}, but the file is damaged or something else. ` +
          'Name another data directory, or restore the file from a copy.',
        options,
      );
    case codes.cannotOpen:
    case codes.readOnly:
      return new RolecallError(
        'CONFIGURATION_INVALID',
        `The index at ${path} can't be opened for writing. Name a data directory that exists and may be written to.`,
        options,
      );
    case codes.full:
      return new RolecallError('SEARCH_UNAVAILABLE', `The disk of the index at ${path} is full.`, options);
    case codes.readOrWrite:
      return new RolecallError(
        'SEARCH_UNAVAILABLE',
        `The disk of the index at ${path} can't be read or written.`,
        options,
      );
    default:
      // Nobody's fault but ours, such as a write that breaks a constraint: logged, with the cause, wherever it ends.
      return new Error(`The index at ${path} failed: ${messageOf(error)}`, options);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The low byte of the extended result code; null where the error isn't SQLite's. */
function primaryCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}
