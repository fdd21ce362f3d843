import { z } from 'zod';
import { RolecallError } from '../domain/errors.js';
import type { Position } from '../search/query.js';

/** Changes when cursors of before can't be read any more. */
const version = 1;
/** In characters; snapshots of an engine are long. */
const longestCursor = 16_384;

const cursorSchema = z.tuple([
  z.literal(version),
  z.string().max(64),
  z
    .array(z.union([z.number(), z.string().max(1024)]))
    .min(1)
    .max(8),
  z.string().max(longestCursor).nullable(),
]);

/** An opaque cursor for the position in the search of this fingerprint. */
export function encodeCursor(position: Position, fingerprint: string): string {
  const content = JSON.stringify([version, fingerprint, position.values, position.snapshot]);
  return Buffer.from(content).toString('base64url');
}

/** The position that the cursor holds. Throws CURSOR_INVALID where it isn't a cursor, or one of another search. */
export function decodeCursor(cursor: string, fingerprint: string): Position {
  const content = parse(cursor);
  if (!content.success)
    throw new RolecallError(
      'CURSOR_INVALID',
      'Expected a cursor that this API gave out, but got something else. Pass an edge’s cursor unchanged, or start without.',
    );
  const [, from, values, snapshot] = content.data;
  if (from !== fingerprint)
    throw new RolecallError(
      'CURSOR_INVALID',
      'The cursor belongs to another search. Keep query, filter and order the same while paging, or start without a cursor.',
    );
  return { values, snapshot };
}

function parse(cursor: string) {
  const longEnough = cursor.length <= longestCursor ? cursor : '';
  return cursorSchema.safeParse(readJson(Buffer.from(longEnough, 'base64url').toString('utf8')));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
