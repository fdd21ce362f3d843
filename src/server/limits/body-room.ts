import type { Viewer } from '../../graphql/viewer.js';
import { RequestError } from '../request-error.js';
import { retryAfter } from './admit-operations.js';
import type { LimitOptions } from './limit-options.js';

/**
 * Begins to count a request of a viewer until `gone` fires. Gives what counts bytes of it, which throws OVERLOADED and
 * RATE_LIMITED where there is no room for them.
 */
export type HoldBody = (viewer: Viewer, gone: AbortSignal) => (bytes: number) => void;

/** In bytes, of all requests that come or are worked on; what is read from them takes several times as much. */
const mostBytes = 100 * 1024 * 1024;
/** In bytes: a request as small as most queries are. */
const small = 64 * 1024;
/** In bytes, of the room: kept for small requests, so that queries are answered while imports fill the rest. */
const keptForSmall = 10 * 1024 * 1024;

/**
 * Room for what clients have sent and what isn't answered. A viewer who has a request under way gets no more of it for a
 * large one than stays free for all others.
 */
export function createBodyRoom(hasBudget: LimitOptions['hasBudget']): HoldBody {
  const heldBy = new Map<string, number>();
  let free = mostBytes;
  return (viewer, gone) => {
    let bytes = 0;
    const add = (more: number) => {
      bytes += more;
      free -= more;
      const held = (heldBy.get(viewer.id) ?? 0) + more;
      if (held > 0 && hasBudget(viewer)) heldBy.set(viewer.id, held);
      else heldBy.delete(viewer.id);
    };
    const release = () => {
      add(-bytes);
    };
    gone.addEventListener('abort', release, { once: true });
    return (more) => {
      if (gone.aborted) return;
      const isSmall = bytes + more <= small;
      const room = isSmall ? free : free - keptForSmall;
      if (more > room) throw new RequestError(503, 'OVERLOADED', full, { retryAfter });
      const held = heldBy.get(viewer.id) ?? 0;
      if (!isSmall && held > 0 && held + more > room)
        throw new RequestError(429, 'RATE_LIMITED', tooMuch, { retryAfter });
      add(more);
    };
  };
}

const full =
  'The gateway has as many bytes of requests under way as it can carry. Nothing was done; try again in a second.';
const tooMuch =
  'So many bytes of this viewer’s requests are under way that little is left for others. Nothing was done; send fewer at once, and this one again once another is answered.';
