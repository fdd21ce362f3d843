import { z } from 'zod';
import { RolecallError } from '../../domain/errors.js';
import type { WatchId } from '../../domain/watch.js';
import type { Place } from '../../search/places.js';

/** Changes when cursors of before can't be read any more. */
const version = 1;
/** In characters. */
const longestCursor = 2048;

const cursorSchema = z.tuple([
  z.literal(version),
  z.string(),
  z.string(),
  z.int().min(-1),
  z.int().min(0).max(8.64e15),
]);

/** Where a reader of a watch stands: everything up to the place is told. */
export interface FeedPosition {
  readonly at: Place;
  /** When the watch had found no more than that, in milliseconds since 1970. */
  readonly time: number;
}

/** An opaque cursor for the position in the findings of this watch. */
export function encodeFeedCursor(watch: WatchId, { at, time }: FeedPosition): string {
  return Buffer.from(JSON.stringify([version, watch, at.order, at.number, time])).toString('base64url');
}

/** The position that the cursor holds. Throws CURSOR_INVALID where it isn't a cursor, or one of another watch. */
export function decodeFeedCursor(cursor: string, watch: WatchId): FeedPosition {
  const content = cursorSchema.safeParse(readJson(cursor.length <= longestCursor ? cursor : ''));
  if (!content.success)
    throw new RolecallError(
      'CURSOR_INVALID',
      'Expected the cursor of a feed event or of an edge of Watch.events, but got something else. Pass it unchanged, or start without.',
    );
  const [, from, order, number, time] = content.data;
  if (from !== watch)
    throw new RolecallError(
      'CURSOR_INVALID',
      'The cursor belongs to another watch. Pass one that this watch gave out, or start without.',
    );
  return { at: { order, number }, time };
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
