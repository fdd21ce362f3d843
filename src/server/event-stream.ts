import { Readable } from 'node:stream';
import type { Told } from './tell-events.js';

/** In milliseconds: often enough for proxies that cut idle connections. */
const pingInterval = 12_000;

/** The body of a response of server-sent events. */
export interface EventStream {
  readonly body: Readable;
  /** Ends the body without telling that the subscription is complete, so that the client comes back. */
  end(): void;
}

/**
 * Events in the protocol graphql-sse ("distinct connections"), each with its cursor as `id`. An event is asked for only
 * when the one before is on its way: a slow reader holds nothing here but that. (graphql-sse's own handler takes events
 * as fast as they come and queues them.)
 */
export function createEventStream(told: AsyncIterator<Told> | Iterator<Told>): EventStream {
  let pulling = false;
  const pull = async () => {
    if (pulling) return;
    pulling = true;
    const next = await told.next();
    pulling = false;
    if (body.readableEnded || body.destroyed || ended) return;
    body.push(next.done === true ? 'event: complete\ndata:\n\n' : printEvent(next.value));
    if (next.done === true) end();
  };
  const body = new Readable({
    highWaterMark: 1,
    read: () => {
      pull().catch((error: unknown) => body.destroy(error instanceof Error ? error : new Error('failed')));
    },
    destroy: (error, done) => {
      clearInterval(pings);
      void Promise.resolve(told.return?.()).finally(() => {
        done(error);
      });
    },
  });
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    body.push(null);
  };
  // Browsers see a connection only when something comes.
  body.push(ping);
  const pings = setInterval(() => {
    if (body.readableLength === 0 && !ended) body.push(ping);
  }, pingInterval);
  return { body, end };
}

const ping = ':\n\n';

function printEvent({ cursor, result }: Told): string {
  const id = cursor === null ? '' : `id: ${cursor}\n`;
  return `event: next\n${id}data: ${JSON.stringify(result)}\n\n`;
}
