import type { FastifyReply } from 'fastify';
import { abandoned } from './limits/abandoned.js';

/** Fires when the client goes, with its answer or without, OPERATION_ABANDONED as its reason; they may have gone already. */
export function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  const abort = () => {
    gone.abort(abandoned());
  };
  if (raw.destroyed) abort();
  else raw.once('close', abort);
  return gone.signal;
}
