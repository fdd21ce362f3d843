import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, prepareWatch, takeMessages } from '../support/feed-clients.js';
import { openSocket } from '../support/open-socket.js';
import { parseEvents } from '../support/parse-events.js';
import { startHeldServer } from '../support/start-held-server.js';
import { codes, post, startTestServer, type TestServer } from '../support/start-test-server.js';

const everybody = { hasBudget: () => true };
const search = '{ postings(first: 90) { nodes { id } } }';
let server: TestServer;
afterEach(() => server.close());

describe('the budget of a viewer', () => {
  it('is told in every answer and in headers, and refuses what it does not suffice for', async () => {
    server = await startTestServer({ limits: { ...everybody, costPerMinute: 150 } });
    const first = await server.ask(search);
    const cost = { requested: 100, maximum: 10_000, limit: 150, remaining: 50 };
    expect(first.body).toMatchObject({
      data: { postings: { nodes: [] } },
      extensions: { cost: { ...cost, resetAt: expect.stringMatching(/Z$/) } },
    });
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=150;w=60');
    expect(first.headers.get('ratelimit')).toBe('"cost";r=50;t=40');
    const second = await server.ask(search);
    expect([second.status, codes(second)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(second.body).toMatchObject({ extensions: { cost: { requested: 100, limit: 150 } } });
    expect(codes(await server.ask('{ __typename }'))).toEqual([]);
  });

  it('is one over all transports', async () => {
    server = await startTestServer({ limits: { ...everybody, costPerMinute: 250 } });
    await server.ask(search);
    const client = connect(server);
    const next = await client.run(search).next();
    expect(next.value).toMatchObject({ extensions: { cost: { requested: 100 } } });
    await expect(client.run(search).next()).rejects.toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    await client.close();
    const { text } = await server.send('/graphql/stream', post(JSON.stringify({ query: search })));
    expect(parseEvents(text)[0]).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('is charged for a subscription when it begins', async () => {
    server = await startTestServer({ limits: { ...everybody, costPerMinute: 1000 } });
    const { watch } = await prepareWatch(server, 1);
    const client = connect(server);
    const before = await remaining();
    await takeMessages(client.follow(watch), 1);
    expect(await remaining()).toBeLessThan(before - 9);
    await client.close();
  });

  it('is charged what is selected for each event', async () => {
    server = await startTestServer({ limits: { ...everybody, costPerMinute: 1000 } });
    const { watch, find } = await prepareWatch(server, 3);
    const client = connect(server);
    const selection = '... on FeedFound { item { posting { matches(first: 100) { nodes { score } } } } }';
    const feed = client.run(`subscription { watchFeed(watchId: "${watch}") { __typename ${selection} } }`);
    await takeMessages(feed, 1);
    const before = await remaining();
    await find(0, 1, 2);
    await takeMessages(feed, 3);
    expect(await remaining()).toBeLessThan(before - 2 * 153);
    await client.close();
  });

  it('is none for the local viewer, who is told the cost where they ask', async () => {
    server = await startTestServer({ limits: { costPerMinute: 1 } });
    const { body, headers } = await server.ask(search);
    expect(body).toEqual({ data: { postings: { nodes: [] } } });
    expect(headers.get('ratelimit')).toBeNull();
    const asked = await server.send(
      '/graphql',
      post(JSON.stringify({ query: search, extensions: { cost: true } })),
    );
    const none = { limit: null, remaining: null, resetAt: null };
    expect(asked.body).toMatchObject({
      extensions: { cost: { requested: 100, maximum: 10_000, ...none } },
    });
  });

  async function remaining(): Promise<number> {
    const { body } = await server.ask('{ __typename }');
    return (body as { extensions: { cost: { remaining: number } } }).extensions.cost.remaining;
  }
});

describe('an operation that costs more than one may', () => {
  it('is refused, and nothing is read', async () => {
    server = await startTestServer({ limits: { costPerOperation: 99 } });
    const answer = await server.ask(search);
    expect(codes(answer)).toEqual(['QUERY_TOO_EXPENSIVE']);
    expect(answer.body?.errors?.[0]?.message).toContain('100 points');
    expect(server.gateway.takeReads()).toEqual([]);
  });
});

describe('an operation that takes too long', () => {
  it('is given up over every transport, and its signal fires', async () => {
    server = await startHeldServer({ operationTimeout: 50 });
    const overHttp = await server.ask(search);
    expect([overHttp.status, codes(overHttp)]).toEqual([504, ['OPERATION_TIMEOUT']]);
    const client = connect(server);
    await expect(client.run(search).next()).rejects.toMatchObject([
      { extensions: { code: 'OPERATION_TIMEOUT' } },
    ]);
    await client.close();
    const { text } = await server.send('/graphql/stream', post(JSON.stringify({ query: search })));
    expect(text).toContain('OPERATION_TIMEOUT');
  });

  it('does not end a subscription that began before, whose events have their own time', async () => {
    let hangs = false;
    server = await startTestServer({ limits: { operationTimeout: 300 } }, (services) => ({
      ...services,
      engine: {
        ...services.engine,
        read: (queries) => (hangs ? new Promise(() => undefined) : services.engine.read(queries)),
      },
    }));
    const { watch, find } = await prepareWatch(server, 2);
    const client = connect(server);
    const feed = client.follow(watch);
    await takeMessages(feed, 1);
    hangs = true;
    // Began later, so the time of the subscription is over as well.
    expect(codes(await server.ask(search))).toEqual(['OPERATION_TIMEOUT']);
    hangs = false;
    await find(1);
    expect(await takeMessages(feed, 1)).toMatchObject([{ item: { candidate: { name: 'Person 1' } } }]);
    await client.close();
  });
});

describe('sockets of a viewer', () => {
  it('beyond their number are closed, until another one is', async () => {
    server = await startTestServer({ limits: { ...everybody, socketsPerViewer: 2 } });
    const first = await openSocket(server);
    const second = await openSocket(server);
    const third = await openSocket(server);
    expect([first.state, second.state, third.state]).toEqual(['open', 'open', '4429']);
    first.socket.close();
    await first.closed;
    expect((await openSocket(server)).state).toBe('open');
  });
});
