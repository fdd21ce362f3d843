import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { brief, connect, prepareWatch, takeMessages, watchFeed } from './support/feed-clients.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
let client: ReturnType<typeof connect>;

beforeEach(async () => {
  server = await startTestServer();
  client = connect(server);
});
afterEach(async () => {
  await client.close();
  await server.close();
});

/** The codes of the errors that an operation is refused with. */
async function refusal(results: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  try {
    for await (const result of results) {
      const { errors } = result as { errors?: readonly { extensions: { code: string } }[] };
      return (errors ?? []).map(({ extensions }) => extensions.code);
    }
    return ['completed'];
  } catch (errors) {
    return (errors as readonly { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
  }
}

describe('watchFeed over WebSocket', () => {
  it('is caught up at once, then tells findings with what is selected of them', async () => {
    const { watch, people, find } = await prepareWatch(server);
    const feed = client.follow(watch);
    expect((await takeMessages(feed, 1)).map(brief)).toEqual(['FeedCaughtUp']);
    await find(3);
    expect(await takeMessages(feed, 1)).toEqual([
      {
        __typename: 'FeedFound',
        cursor: expect.any(String),
        item: {
          id: `finding:${watch.slice('watch:'.length)}:${people[3] ?? ''}`,
          watchId: watch,
          score: 0.75,
          candidate: { id: people[3], name: 'Person 3' },
          posting: { title: 'Backend engineer 0' },
          match: { score: expect.any(Number) },
        },
      },
    ]);
  });

  it.each([0, 1, 2, 3])('resumes on another connection by the cursor of event %s', async (nth) => {
    const { watch, find } = await prepareWatch(server);
    const feed = client.follow(watch);
    const [caughtUp] = await takeMessages(feed, 1);
    await find(0, 1, 2);
    const told = [...(caughtUp === undefined ? [] : [caughtUp]), ...(await takeMessages(feed, 3))];
    await client.close();
    client = connect(server);
    const resumed = await takeMessages(client.follow(watch, told[nth]?.cursor), 4 - nth);
    expect(resumed.map(brief)).toEqual([...told.slice(nth + 1).map(brief), 'FeedCaughtUp']);
  });

  it('tells a posting and a candidate who are gone as null', async () => {
    const { watch, people, posting, find } = await prepareWatch(server);
    const feed = client.follow(watch);
    await takeMessages(feed, 1);
    await find(1);
    const [found] = await takeMessages(feed, 1);
    await server.ask('mutation ($id: ID!) { deletePosting(id: $id) { deletedId } }', { id: posting });
    const source = `query ($id: ID!) { watch(id: $id) { posting { id } events { nodes { posting { id } candidate { id } match { id } } } } }`;
    const { body } = await server.ask(source, { id: watch });
    expect(found?.item?.candidate).toMatchObject({ id: people[1] });
    expect(body?.data).toEqual({
      watch: {
        posting: null,
        events: { nodes: [{ posting: null, candidate: { id: people[1] }, match: null }] },
      },
    });
  });

  it('ends when the watch is deleted', async () => {
    const { watch } = await prepareWatch(server);
    const feed = client.follow(watch);
    await takeMessages(feed, 1);
    const ended = feed.next();
    await server.ask('mutation ($id: ID!) { deleteWatch(id: $id) { deletedId } }', { id: watch });
    expect((await ended).done).toBe(true);
    expect(await refusal(client.follow(watch))).toEqual(['NOT_FOUND']);
  });

  it('reads what 50 subscribers on a socket are told of at once by few requests', async () => {
    const { watch, find } = await prepareWatch(server);
    const feeds = Array.from({ length: 50 }, () => client.follow(watch));
    await Promise.all(feeds.map((feed) => takeMessages(feed, 1)));
    server.gateway.takeReads();
    const told = Promise.all(feeds.map((feed) => takeMessages(feed, 1)));
    await find(4);
    expect((await told).flat().map(brief)).toEqual(feeds.map(() => 'Person 4'));
    expect(server.gateway.takeReads().length).toBeLessThanOrEqual(5);
  });
});

describe('an operation over WebSocket', () => {
  it('may be a query or a mutation', async () => {
    const query = await client.run('{ __typename }').next();
    expect(query.value).toEqual({ data: { __typename: 'Query' } });
    const mutation = await client
      .run('mutation { importPostings(input: { items: [] }) { imported } }')
      .next();
    expect(mutation.value).toEqual({ data: { importPostings: { imported: 0 } } });
  });

  it.each([
    ['{ postings {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ${'__typename '.repeat(2001)} }`, {}, 'GRAPHQL_PARSE_FAILED'],
    ['subscription { watchFeed(watchId: "watch:none") { __typename } }', {}, 'NOT_FOUND'],
    ['subscription { watchFeed(watchId: "?") { __typename } }', {}, 'NOT_FOUND'],
    [watchFeed, { watchId: {} }, 'BAD_USER_INPUT'],
    [
      'subscription ($no: Boolean!) { watchFeed(watchId: "watch:none") @include(if: $no) { __typename @skip(if: $no) } }',
      { no: false },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [watchFeed, {}, 'BAD_USER_INPUT'],
    ['query A { __typename } query B { __typename }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['{ __typename }', { many: Array.from({ length: 20_001 }, () => 0) }, 'REQUEST_TOO_LARGE'],
  ])('%s is refused with a code', async (source, variables, code) => {
    expect(await refusal(client.run(source, variables))).toEqual([code]);
  });

  it('is refused for a cursor that is none', async () => {
    const { watch } = await prepareWatch(server);
    expect(await refusal(client.follow(watch, 'made-up'))).toEqual(['CURSOR_INVALID']);
  });

  it('is refused where the socket has fifty already, until one of them completes', async () => {
    const { watch } = await prepareWatch(server);
    const feeds = Array.from({ length: 50 }, () => client.follow(watch));
    await Promise.all(feeds.map((feed) => takeMessages(feed, 1)));
    expect(await refusal(client.follow(watch))).toEqual(['BAD_REQUEST']);
    await feeds[0]?.return?.();
    expect((await takeMessages(client.follow(watch), 1)).map(brief)).toEqual(['FeedCaughtUp']);
  });

  it('tells nothing of what nobody expected', async () => {
    await client.close();
    await server.close();
    server = await startTestServer({}, (services) => ({
      ...services,
      feeds: { ...services.feeds, follow: () => Promise.reject(new Error('secret words')) },
    }));
    client = connect(server);
    const { watch } = await prepareWatch(server);
    const errors: unknown = await client
      .follow(watch)
      .next()
      .catch((error: unknown) => error);
    expect(JSON.stringify(errors)).toContain('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(server.logged.join('')).toContain('secret words');
  });
});

describe('a socket', () => {
  const open = (headers: Record<string, string> = {}, path = '/graphql', protocol = 'graphql-transport-ws') =>
    new WebSocket(`${server.url.replace('http', 'ws')}${path}`, protocol, { headers });
  const outcome = (socket: WebSocket) =>
    new Promise<string>((resolve) => {
      socket.on('open', () => {
        resolve('open');
      });
      socket.on('unexpected-response', (_request, response) => {
        void text(response).then((body) => {
          const { errors } = JSON.parse(body) as { errors: [{ extensions: { code: string } }] };
          resolve(`${response.statusCode ?? 0} ${errors[0].extensions.code}`);
        });
      });
    });

  it('of a page on another site is refused', async () => {
    expect(await outcome(open({ origin: 'https://example.org' }))).toBe('403 BAD_REQUEST');
    expect(await outcome(open({ origin: 'null' }))).toBe('403 BAD_REQUEST');
    const own = open({ origin: server.url });
    expect(await outcome(own)).toBe('open');
    own.close();
  });

  it('elsewhere, or of another subprotocol, is refused with a code', async () => {
    expect(await outcome(open({}, '/graphql/stream'))).toBe('404 NOT_FOUND');
    expect(await outcome(open({}, '/graphql', 'graphql-ws'))).toBe('400 BAD_REQUEST');
  });

  it.each([
    ['no JSON', '{'],
    ['of another protocol', '{"id":"1","type":"start","payload":{"query":"{ __typename }"}}'],
    ['for clients', '{"id":"1","type":"next","payload":{}}'],
    ['too deep to be echoed', `{"type":"ping","payload":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`],
  ])('is closed with 4400 for a message that is %s', async (_what, message) => {
    const socket = open();
    await outcome(socket);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.send('{"type":"connection_init"}');
    socket.send(message);
    expect(await closed).toBe(4400);
  });

  it('is closed for a message of more than a megabyte', async () => {
    const socket = open();
    await outcome(socket);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.send('x'.repeat(1024 * 1024 + 1));
    expect(await closed).toBe(1009);
  });

  it('is closed with 1001 when the server closes, and its feeds end', async () => {
    const { watch } = await prepareWatch(server);
    const feed = client.follow(watch);
    await takeMessages(feed, 1);
    feed.next().catch(() => undefined);
    await server.stop();
    expect(await client.closed).toBe(1001);
  });
});

describe('over plain HTTP', () => {
  it('a subscription is refused with where to send it', async () => {
    const answer = await server.ask('subscription { watchFeed(watchId: "watch:none") { __typename } }');
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('/graphql/stream')]);
  });
});
