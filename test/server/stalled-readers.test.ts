import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WebSocket } from 'ws';
import type { FeedEvent } from '../../src/feed/feeds.js';
import { connect, prepareWatch, takeMessages } from './support/feed-clients.js';
import { post, startTestServer, type TestServer } from './support/start-test-server.js';

// Sends megabytes.
jest.setTimeout(60_000);

/** Far more than the buffers of the operating system hold. */
const findings = 300;
const large = 'We run Kubernetes in Berlin. '.repeat(3500);
const selecting = `subscription ($watchId: ID!) {
  watchFeed(watchId: $watchId) { ... on FeedFound { item { candidate { name } posting { description } } } }
}`;

let server: TestServer;
/** How many events each follower has been given, in the order in which they came. */
let given: number[];

beforeEach(async () => {
  given = [];
  server = await startTestServer({}, (services) => ({
    ...services,
    feeds: {
      ...services.feeds,
      follow: async (watch, after) => {
        const nth = given.push(0) - 1;
        return counting(await services.feeds.follow(watch, after), () => {
          given[nth] = (given[nth] ?? 0) + 1;
        });
      },
    },
  }));
});
afterEach(() => server.close());

function counting(
  events: AsyncGenerator<FeedEvent, void, undefined>,
  count: () => void,
): AsyncGenerator<FeedEvent, void, undefined> {
  return {
    ...events,
    next: async () => {
      const next = await events.next();
      count();
      return next;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** A watch whose findings are large, with so many of them while `stall` follows and reads nothing. */
async function findWhile(stall: (watch: string) => Promise<() => void>) {
  const { watch, find } = await prepareWatch(server, findings);
  const item = { source: 'test', format: 'POSTING_JSON', content: largePosting };
  const source = 'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported } }';
  await server.send(
    '/graphql',
    post(JSON.stringify({ query: source, variables: { input: { items: [item] } } })),
  );
  const stop = await stall(watch);
  const client = connect(server);
  const reading = client.follow(watch);
  await takeMessages(reading, 1);
  await find(...Array.from({ length: findings }, (_, nth) => nth));
  const told = await takeMessages(reading, findings);
  expect(given).toHaveLength(2);
  const [stalled = 0] = given;
  await client.close();
  stop();
  return { told: told.length, stalled };
}

const largePosting = JSON.stringify({
  externalId: 'posting-0',
  title: 'Backend engineer 0',
  description: large,
});

describe('a subscriber who stops reading', () => {
  it('over WebSocket is given no more, and holds up nobody', async () => {
    const { told, stalled } = await findWhile(async (watchId) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      const messages: unknown[] = [];
      await new Promise((resolve) => socket.once('open', resolve));
      const answered = () => new Promise((resolve) => socket.once('message', resolve));
      socket.on('message', (message) => messages.push(message));
      socket.send('{"type":"connection_init"}');
      await answered();
      socket.send(
        JSON.stringify({ id: '1', type: 'subscribe', payload: { query: selecting, variables: { watchId } } }),
      );
      await answered();
      socket.pause();
      return () => {
        socket.terminate();
      };
    });
    expect(told).toBe(findings);
    expect(stalled).toBeLessThan(findings / 2);
  });

  it('of server-sent events is given no more, and holds up nobody', async () => {
    const { told, stalled } = await findWhile(async (watchId) => {
      const search = new URLSearchParams({ query: selecting, variables: JSON.stringify({ watchId }) });
      // What comes is never read.
      const headers = { accept: 'text/event-stream' };
      const request = get(`${server.url}/graphql/stream?${String(search)}`, { headers });
      await new Promise((resolve) => request.once('response', resolve));
      return () => {
        request.destroy();
      };
    });
    expect(told).toBe(findings);
    expect(stalled).toBeLessThan(findings / 2);
  });
});
