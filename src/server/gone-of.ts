import type { FastifyReply } from 'fastify';
import { abandoned } from './limits/abandoned.js';

/** Fires when the client goes, with its answer or without, OPERATION_ABANDONED as its reason. */
export function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    gone.abort(abandoned());
  });
  return gone.signal;
}
