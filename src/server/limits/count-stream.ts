import type { Viewer } from '../../graphql/viewer.js';
import { RequestError } from '../request-error.js';
import type { Guard } from './create-guard.js';

/**
 * Counts an event stream or an export, which last as long as their client likes, until `gone` fires. Throws RATE_LIMITED
 * where the viewer has as many as they may.
 */
export function countStream(
  { hasBudget, streams, socketsPerViewer }: Pick<Guard, 'hasBudget' | 'streams' | 'socketsPerViewer'>,
  viewer: Viewer,
  gone: AbortSignal,
): void {
  if (!hasBudget(viewer) || gone.aborted) return;
  const uncount = streams(viewer.id);
  if (uncount === null) throw tooMany(socketsPerViewer);
  gone.addEventListener('abort', uncount, { once: true });
}

function tooMany(most: number): RequestError {
  return new RequestError(
    429,
    'RATE_LIMITED',
    `A viewer has at most ${most} event streams and exports under way at once. Let one of them end, or follow several watches on one WebSocket.`,
    { retryAfter: 1 },
  );
}
