import { afterEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { connect, prepareWatch, takeMessages } from '../support/feed-clients.js';
import { parseEvents } from '../support/parse-events.js';
import { readMetric } from '../telemetry/read-metrics.js';
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
    server = await startTestServer({ limits: { operationTimeout: 50 } }, (services) => ({
      ...services,
      engine: { ...services.engine, read: () => new Promise(() => undefined) },
    }));
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

describe('an operation whose client goes', () => {
  it('is given up at once, which makes room for others', async () => {
    const begun = Promise.withResolvers<undefined>();
    let isFirst = true;
    server = await startTestServer({ limits: { concurrentOperations: 1 } }, (services) => ({
      ...services,
      engine: {
        ...services.engine,
        read: (queries) => {
          if (!isFirst) return services.engine.read(queries);
          isFirst = false;
          begun.resolve(undefined);
          return new Promise(() => undefined);
        },
      },
    }));
    const client = connect(server);
    client
      .run(search)
      .next()
      .catch(() => undefined);
    await begun.promise;
    const waiting = server.ask(search);
    client.terminate();
    expect((await waiting).body).toEqual({ data: { postings: { nodes: [] } } });
  });

  it('leaves the queue at once, whichever way it came', async () => {
    const free = Promise.withResolvers<undefined>();
    const begun = Promise.withResolvers<undefined>();
    server = await startTestServer({ limits: { concurrentOperations: 1 } }, (services) => ({
      ...services,
      engine: {
        ...services.engine,
        read: async (queries) => {
          begun.resolve(undefined);
          await free.promise;
          return services.engine.read(queries);
        },
      },
    }));
    const first = server.ask(search);
    await begun.promise;
    const client = connect(server);
    const bySocket = client.run(search).next();
    const leaving = new AbortController();
    const { signal } = leaving;
    const requests = [
      server.send('/graphql', { ...post(JSON.stringify({ query: search })), signal }),
      server.send('/graphql/stream', { ...post(JSON.stringify({ query: search })), signal }),
      server.send('/export/postings.csv', { signal }),
    ];
    await untilWaiting(4);
    client.terminate();
    await untilWaiting(3);
    leaving.abort();
    await untilWaiting(0);
    const outcomes = await Promise.allSettled([bySocket, ...requests]);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    expect(await readMetric(server, 'rolecall_queue_wait_seconds_count')).toMatchObject({
      '{queue="reads",outcome="admitted"}': 1,
      '{queue="reads",outcome="gone"}': 4,
    });
    free.resolve(undefined);
    expect(codes(await first)).toEqual([]);
    expect(server.logged.join('')).not.toContain('unexpectedly');
  });

  it('is given up in the queue, too, where its time is up', async () => {
    server = await startTestServer(
      { limits: { concurrentOperations: 1, operationTimeout: 50 } },
      (services) => ({
        ...services,
        engine: { ...services.engine, read: () => new Promise(() => undefined) },
      }),
    );
    const asked = Array.from({ length: 3 }, () => server.ask(search));
    for (const answer of await Promise.all(asked))
      expect([answer.status, codes(answer)]).toEqual([504, ['OPERATION_TIMEOUT']]);
  });

  async function untilWaiting(count: number): Promise<void> {
    const length = async () => (await readMetric(server, 'rolecall_queue_length'))['{queue="reads"}'];
    while ((await length()) !== count);
  }
});

describe('more operations than the gateway can carry', () => {
  it('are refused at once with 503, while those that were taken are answered', async () => {
    const free = Promise.withResolvers<undefined>();
    let reads = 0;
    const both = Promise.withResolvers<undefined>();
    server = await startTestServer({ limits: { concurrentOperations: 2 } }, (services) => ({
      ...services,
      engine: {
        ...services.engine,
        read: async (queries) => {
          reads += 1;
          if (reads === 2) both.resolve(undefined);
          await free.promise;
          return services.engine.read(queries);
        },
      },
    }));
    const taken = [server.ask(search), server.ask(search)];
    await both.promise;
    // Two run and a burst of 200 may wait.
    const more = Array.from({ length: 220 }, () => server.ask(search));
    const refused = await Promise.race(more);
    expect([refused.status, codes(refused), refused.headers.get('retry-after')]).toEqual([
      503,
      ['OVERLOADED'],
      '1',
    ]);
    expect((await server.send('/health/live')).status).toBe(200);
    const mutation = await server.ask('mutation { importPostings(input: { items: [] }) { imported } }');
    expect(mutation.body).toEqual({ data: { importPostings: { imported: 0 } } });
    free.resolve(undefined);
    const answers = await Promise.all([...taken, ...more]);
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect(count(200) + count(503)).toBe(222);
    expect(count(503)).toBeGreaterThanOrEqual(16);
    expect(count(200)).toBeGreaterThanOrEqual(202);
  });
});

describe('sockets of a viewer', () => {
  const open = async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<string>((resolve) =>
      socket.once('close', (code) => {
        resolve(String(code));
      }),
    );
    const acknowledged = new Promise<string>((resolve) =>
      socket.once('message', () => {
        resolve('open');
      }),
    );
    socket.once('open', () => {
      socket.send('{"type":"connection_init"}');
    });
    return { socket, closed, state: await Promise.race([closed, acknowledged]) };
  };

  it('beyond their number are closed, until another one is', async () => {
    server = await startTestServer({ limits: { ...everybody, socketsPerViewer: 2 } });
    const first = await open();
    const second = await open();
    const third = await open();
    expect([first.state, second.state, third.state]).toEqual(['open', 'open', '4429']);
    first.socket.close();
    await first.closed;
    expect((await open()).state).toBe('open');
  });
});
