import { createClient, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import { candidateItem, postingItem } from '../../graphql/support/documents.js';
import type { TestServer } from './start-test-server.js';

/** A subscription that selects what tests look at. */
export const watchFeed = `subscription ($watchId: ID!, $after: String) {
  watchFeed(watchId: $watchId, after: $after) {
    __typename
    ... on FeedFound { cursor item { id watchId score candidate { id name } posting { title } match { score } } }
    ... on FeedCaughtUp { cursor }
    ... on FeedResync { cursor reason }
  }
}`;

export interface FeedMessage {
  readonly __typename: 'FeedFound' | 'FeedCaughtUp' | 'FeedResync';
  readonly cursor: string;
  readonly item?: { readonly id: string; readonly candidate: { readonly name: string } | null };
}

type Results = AsyncIterableIterator<FormattedExecutionResult>;

/** A client of graphql-transport-ws that doesn't come back by itself. */
export function connect(server: TestServer) {
  const closed = Promise.withResolvers<number>();
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 1000,
    on: {
      closed: (event) => {
        closed.resolve((event as { readonly code: number }).code);
      },
    },
  });
  return {
    closed: closed.promise,
    run: (
      query: string,
      variables: Record<string, unknown> = {},
      extensions: Record<string, unknown> = {},
    ): Results => client.iterate({ query, variables, extensions }),
    follow: (watchId: string, after: string | null = null): Results =>
      client.iterate({ query: watchFeed, variables: { watchId, after } }),
    close: () => client.dispose(),
    /** Cuts the connection without a word. */
    terminate: () => {
      client.terminate();
    },
  };
}

/** The next messages of a feed. Throws where there are errors, or fewer. */
export async function takeMessages(results: Results, count: number): Promise<readonly FeedMessage[]> {
  const taken: FeedMessage[] = [];
  while (taken.length < count) {
    const next = await results.next();
    if (next.done === true) throw new Error(`the feed ended after ${taken.length} of ${count}`);
    if (next.value.errors !== undefined) throw new Error(JSON.stringify(next.value.errors));
    taken.push(next.value.data?.['watchFeed'] as FeedMessage);
  }
  return taken;
}

/** What was told, in short: the name of the candidate found, or the type of the message. */
export const brief = (message: FeedMessage): string =>
  message.item === undefined ? message.__typename : (message.item.candidate?.name ?? 'gone');

/** A watch on a posting, without first findings, and candidates for it: `find` tells some of them. */
export async function prepareWatch(server: TestServer, candidates = 10) {
  const ids = async (
    kind: 'Postings' | 'Candidates',
    items: readonly object[],
  ): Promise<readonly string[]> => {
    const source = `mutation ($input: Import${kind}Input!) { done: import${kind}(input: $input) { results { id } } }`;
    const { body } = await server.ask(source, { input: { items } });
    const { done } = body?.data as { done: { results: { id: string }[] } };
    return done.results.map(({ id }) => id);
  };
  const [posting] = await ids('Postings', [postingItem(0)]);
  const people = await ids(
    'Candidates',
    Array.from({ length: candidates }, (_, nth) => candidateItem(nth, { yearsOfExperience: 5 })),
  );
  const { body } = await server.ask(
    'mutation ($posting: ID!) { createWatch(input: { posting: $posting, backfill: false }) { id } }',
    { posting },
  );
  const watch = (body?.data as { createWatch: { id: `watch:${string}` } }).createWatch.id;
  const { engine, feeds } = server.gateway.services;
  const find = async (...nths: readonly number[]) => {
    await engine.feed.findings.append(
      nths.map((nth) => ({
        watch,
        document: people[nth] as `candidate:${string}`,
        score: 0.75,
        foundAt: new Date().toISOString(),
      })),
    );
    feeds.poke();
  };
  return { watch, posting, people, find };
}
