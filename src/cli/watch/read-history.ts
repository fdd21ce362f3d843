import pRetry from 'p-retry';
import { askGateway, type GatewayAccess } from './ask-gateway.js';
import { GatewayFailure } from './gateway-failure.js';
import { readEvents, type FoundEdge } from './watch-operations.js';

export interface HistoryOptions {
  readonly gateway: GatewayAccess;
  readonly watchId: string;
  readonly signal: AbortSignal;
}

const largestPage = 100;
const longestWait = 5_000;

/** The last findings of a watch, 1 to 100, oldest first. Tries until the gateway answers; throws its other failures. */
export async function readLast(options: HistoryOptions, last: number): Promise<readonly FoundEdge[]> {
  return (await readPage(options, { last })).edges;
}

/** All findings of a watch, oldest first. Tries until the gateway answers; throws its other failures. */
export async function* readAll(options: HistoryOptions): AsyncGenerator<FoundEdge, void, undefined> {
  let after: string | null = null;
  do {
    const page: Page = await readPage(options, { first: largestPage, after });
    yield* page.edges;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

type Page = Awaited<ReturnType<typeof readPage>>;

function readPage({ gateway, watchId, signal }: HistoryOptions, page: Readonly<Record<string, unknown>>) {
  return pRetry(
    async () => {
      const { watch } = await askGateway(gateway, readEvents, { id: watchId, ...page });
      if (watch === null) throw new GatewayFailure('NOT_FOUND', `The watch ${watchId} is gone.`);
      return watch.events;
    },
    {
      retries: Infinity,
      maxTimeout: longestWait,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof GatewayFailure && error.mayPass,
    },
  );
}
