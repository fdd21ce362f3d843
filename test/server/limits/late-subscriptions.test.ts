import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect, watchFeed } from '../support/feed-clients.js';
import { postingItem } from '../../graphql/support/documents.js';
import { parseEvents } from '../support/parse-events.js';
import { post, startTestServer, type TestServer } from '../support/start-test-server.js';

let server: TestServer;
let asked: PromiseWithResolvers<undefined>;
let begins: PromiseWithResolvers<undefined>;
let left: PromiseWithResolvers<undefined>;

/** A server whose feeds begin when `begins` resolves. */
async function start(operationTimeout: number): Promise<string> {
  server = await startTestServer({ limits: { operationTimeout } }, (services) => ({
    ...services,
    feeds: {
      ...services.feeds,
      follow: async (...args) => {
        asked.resolve(undefined);
        await begins.promise;
        const events = await services.feeds.follow(...args);
        const leave = events.return.bind(events);
        return Object.assign(events, {
          return: () => {
            left.resolve(undefined);
            return leave();
          },
        });
      },
    },
  }));
  return makeWatch();
}

/** Not through the server, whose time may be short. */
async function makeWatch(): Promise<string> {
  const { importer, watches } = server.gateway.services;
  const { content } = postingItem(0);
  const item = { source: 'test', externalId: null, format: null, content };
  const [posting] = await importer.importPostings([item]);
  if (posting?.kind !== 'imported') throw new Error('expected the posting to be imported');
  const target = { kind: 'POSTING', posting: posting.id, minScore: 0.5 } as const;
  return (await watches.create('local', { name: null, target, backfill: false })).id;
}

beforeEach(() => {
  asked = Promise.withResolvers();
  begins = Promise.withResolvers();
  left = Promise.withResolvers();
});
afterEach(() => server.close());

describe('a subscription that takes too long to begin', () => {
  it('is given up over every transport that carries it', async () => {
    const watchId = await start(500);
    const client = connect(server);
    await expect(client.follow(watchId).next()).rejects.toMatchObject([
      { extensions: { code: 'OPERATION_TIMEOUT' } },
    ]);
    await client.close();
    const body = JSON.stringify({ query: watchFeed, variables: { watchId } });
    const { text } = await server.send('/graphql/stream', post(body));
    expect(parseEvents(text)).toMatchObject([{ errors: [{ extensions: { code: 'OPERATION_TIMEOUT' } }] }]);
  });

  it('is followed by nobody when it begins after all', async () => {
    const watchId = await start(500);
    const client = connect(server);
    await expect(client.follow(watchId).next()).rejects.toBeDefined();
    begins.resolve(undefined);
    await left.promise;
    await client.close();
  });

  it('is given up when its client goes', async () => {
    const watchId = await start(60_000);
    const client = connect(server);
    client
      .follow(watchId)
      .next()
      .catch(() => undefined);
    await asked.promise;
    client.terminate();
    const given = () => server.logged.some((line) => line.includes('"outcome":"OPERATION_ABANDONED"'));
    while (!given()) await new Promise(setImmediate);
    begins.resolve(undefined);
    await left.promise;
    expect(server.logged.join('')).not.toContain('unexpectedly');
  });
});
