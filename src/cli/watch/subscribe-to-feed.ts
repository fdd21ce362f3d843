import { createClient, type Client } from 'graphql-ws';
import { authorization, graphqlAddress, type GatewayAccess } from './ask-gateway.js';
import { GatewayFailure } from './gateway-failure.js';
import { readAnswer, readErrors } from './read-answer.js';
import { watchFeed, type FeedMessage } from './watch-operations.js';

export interface Subscription {
  readonly gateway: GatewayAccess;
  readonly watchId: string;
  readonly after: string | null;
  readonly signal: AbortSignal;
}

const pingEvery = 10_000;
const longestPong = 5_000;

/**
 * The feed over one connection, which ends with it; at once where the signal is aborted. Throws a `GatewayFailure`,
 * GATEWAY_UNREACHABLE where the connection could not be had or broke.
 */
export async function* subscribeToFeed({
  gateway,
  watchId,
  after,
  signal,
}: Subscription): AsyncGenerator<FeedMessage, void, undefined> {
  const client = createFeedClient(gateway);
  const results = client.iterate({ query: watchFeed.text, variables: { watchId, after } });
  const end = () => {
    void results.return?.();
    client.terminate();
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    for await (const result of results) yield readAnswer(result, watchFeed.data).watchFeed;
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof GatewayFailure) throw error;
    throw readErrors(error) ?? lostConnection(error);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

/** By the code that the socket was closed with, where it was. */
function lostConnection(cause: unknown): GatewayFailure {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return code === 4401 || code === 4403
    ? new GatewayFailure(
        'UNAUTHENTICATED',
        'The token has expired, or is none of this gateway. Get a new one.',
        {
          cause,
        },
      )
    : new GatewayFailure('GATEWAY_UNREACHABLE', 'The connection to the gateway is lost.', { cause });
}

/** Gives up a connection over which nothing comes back any more. */
function createFeedClient({ url, token }: GatewayAccess): Client {
  let pong: NodeJS.Timeout | undefined;
  const client = createClient({
    url: graphqlAddress(url).replace(/^http/, 'ws'),
    connectionParams: authorization(token),
    retryAttempts: 0,
    keepAlive: pingEvery,
    connectionAckWaitTimeout: longestPong,
    on: {
      ping: (received) => {
        if (!received)
          pong = setTimeout(() => {
            client.terminate();
          }, longestPong);
      },
      pong: (received) => {
        if (received) clearTimeout(pong);
      },
      closed: () => {
        clearTimeout(pong);
      },
    },
  });
  return client;
}
