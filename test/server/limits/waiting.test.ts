import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { WebSocket } from 'ws';
import { connect } from '../support/feed-clients.js';
import { openSocket } from '../support/open-socket.js';
import { startHeldServer, type HeldServer } from '../support/start-held-server.js';
import { codes, post } from '../support/start-test-server.js';
import { readMetric } from '../telemetry/read-metrics.js';

const search = '{ postings(first: 90) { nodes { id } } }';
const found = { data: { postings: { nodes: [] } } };
const asked = post(JSON.stringify({ query: search }));
let server: HeldServer;
afterEach(() => server.close());

async function untilWaiting(count: number): Promise<void> {
  const length = async () => (await readMetric(server, 'rolecall_queue_length'))['{queue="reads"}'];
  while ((await length()) !== count);
}

describe('an operation whose client goes', () => {
  it('is given up at once, which makes room for others', async () => {
    server = await startHeldServer({ concurrentOperations: 1 });
    const client = connect(server);
    client
      .run(search)
      .next()
      .catch(() => undefined);
    await server.untilReads(1);
    const waiting = server.ask(search);
    await untilWaiting(1);
    client.terminate();
    await server.untilReads(2);
    server.free();
    expect((await waiting).body).toEqual(found);
  });

  it('leaves the queue at once, whichever way it came', async () => {
    server = await startHeldServer({ concurrentOperations: 1 });
    const first = server.ask(search);
    await server.untilReads(1);
    const client = connect(server);
    const bySocket = client.run(search).next();
    const leaving = new AbortController();
    const { signal } = leaving;
    const requests = [
      server.send('/graphql', { ...asked, signal }),
      server.send('/graphql/stream', { ...asked, signal }),
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
    server.free();
    expect((await first).body).toEqual(found);
    expect(server.logged.join('')).not.toContain('unexpectedly');
  });
});

describe('an operation that waits for too long', () => {
  it('is given up in the queue, too', async () => {
    server = await startHeldServer({ concurrentOperations: 1, operationTimeout: 50 });
    for (const answer of await Promise.all(Array.from({ length: 3 }, () => server.ask(search))))
      expect([answer.status, codes(answer)]).toEqual([504, ['OPERATION_TIMEOUT']]);
  });
});

describe('more operations than the gateway can carry', () => {
  it('are refused at once with 503, while those that were taken are answered', async () => {
    server = await startHeldServer({ concurrentOperations: 2 });
    const taken = [server.ask(search), server.ask(search)];
    await server.untilReads(2);
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
    server.free();
    const answers = await Promise.all([...taken, ...more]);
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect(count(200) + count(503)).toBe(222);
    expect(count(503)).toBeGreaterThanOrEqual(16);
    expect(count(200)).toBeGreaterThanOrEqual(202);
  });
});

describe('an operation that its client completes before the answer', () => {
  it('is given up at once while the socket stays, whether it runs or waits', async () => {
    server = await startHeldServer({ concurrentOperations: 1 });
    const { socket } = await openSocket(server);
    const send = (id: string, type: string, payload?: object) => {
      socket.send(JSON.stringify({ id, type, ...(payload && { payload }) }));
    };
    send('running', 'subscribe', { query: search });
    await server.untilReads(1);
    send('waiting', 'subscribe', { query: search });
    await untilWaiting(1);
    // Two of a socket begin at once: these don't even come to the gateway's queue.
    for (let nth = 0; nth < 100; nth += 1) {
      send('later', 'subscribe', { query: search });
      await answeredPing(socket);
      send('later', 'complete');
      await answeredPing(socket);
    }
    send('waiting', 'complete');
    await untilWaiting(0);
    send('running', 'complete');
    send('next', 'subscribe', { query: search });
    await server.untilReads(2);
    const answered = once(socket, 'message');
    server.free();
    expect(JSON.parse(String((await answered)[0]))).toMatchObject({ id: 'next', payload: found });
    expect(socket.readyState).toBe(socket.OPEN);
    socket.close();
  });

  it('ends the socket whose client begins another by the same id before it has ended', async () => {
    server = await startHeldServer({ concurrentOperations: 1 });
    const { socket, closed } = await openSocket(server);
    const subscribe = JSON.stringify({ id: 'same', type: 'subscribe', payload: { query: search } });
    // Sent together, they are read together.
    for (const text of [subscribe, '{"id":"same","type":"complete"}', subscribe]) socket.send(text);
    expect(await closed).toBe('4409');
    server.free();
  });
});

async function answeredPing(socket: WebSocket): Promise<void> {
  const answered = once(socket, 'message');
  socket.send('{"type":"ping"}');
  await answered;
}
