import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { makeFolder, removeFolders } from '../ingest/make-folder.js';
import { connect, takeMessages } from '../server/support/feed-clients.js';
import { holdRequest } from './held-request.js';
import { askGateway, killAll, serveGateway, type ServedGateway } from './serve-process.js';

// Processes and servers of their own take a while on a busy machine.
jest.setTimeout(60_000);

const running: ServedGateway[] = [];
afterEach(async () => {
  await killAll(running.splice(0));
  removeFolders();
});

async function serve(env: Readonly<Record<string, string>> = {}): Promise<ServedGateway> {
  const gateway = await serveGateway({ ROLECALL_DATA_DIR: makeFolder(), ...env });
  running.push(gateway);
  return gateway;
}

const watchSearch = `mutation { createWatch(input: { postings: {}, backfill: false }) { id } }`;

async function createWatch({ url }: ServedGateway): Promise<string> {
  const { data } = await askGateway(url, watchSearch);
  return (data as { createWatch: { id: string } }).createWatch.id;
}

describe('rolecall serve, told to end', () => {
  it('answers what it has begun, lets sockets and streams go so that they come back, and ends with 0', async () => {
    const gateway = await serve();
    const held = await holdRequest(gateway.url, '{ postings(first: 1) { totalCount { value } } }');
    const watch = await createWatch(gateway);
    const client = connect(gateway);
    await takeMessages(client.follow(watch), 1);
    const query = encodeURIComponent(`subscription { watchFeed(watchId: "${watch}") { __typename } }`);
    const stream = await fetch(`${gateway.url}/graphql/stream?query=${query}`);

    gateway.child.kill('SIGTERM');
    expect(await client.closed).toBe(1001);
    // Complete, it would tell the client not to come back.
    expect(await stream.text()).not.toContain('complete');
    const { status, body } = await held.finish();
    expect([status, JSON.parse(body)]).toEqual([200, { data: { postings: { totalCount: { value: 24 } } } }]);
    expect(await gateway.exited).toEqual([0, null]);
    await expect(fetch(`${gateway.url}/health/live`)).rejects.toThrow();
  });

  it('ends with 0 all the same, and says so, where something takes longer than it may', async () => {
    const gateway = await serve({ ROLECALL_SHUTDOWN_SECONDS: '1' });
    const held = await holdRequest(gateway.url, '{ __typename }');
    gateway.child.kill('SIGTERM');
    expect(await gateway.exited).toEqual([0, null]);
    expect(await gateway.log).toContain('not all that had begun was done within 1 s');
    await held.failed;
  });

  it('ends at once when it is told a second time', async () => {
    const gateway = await serve({ ROLECALL_SHUTDOWN_SECONDS: '600' });
    const watch = await createWatch(gateway);
    const client = connect(gateway);
    await takeMessages(client.follow(watch), 1);
    const held = await holdRequest(gateway.url, '{ __typename }');
    gateway.child.kill('SIGTERM');
    // By now it has taken the first one.
    await client.closed;
    gateway.child.kill('SIGTERM');
    expect(await gateway.exited).toEqual([143, null]);
    await held.failed;
  });
});
