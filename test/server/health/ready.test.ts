import { afterEach, describe, expect, it } from '@jest/globals';
import type { Services } from '../../../src/graphql/request-context.js';
import { candidateItem } from '../../graphql/support/documents.js';
import { connect } from '../support/feed-clients.js';
import { holdCandidates } from '../support/hold-candidates.js';
import { startTestServer, type TestServer } from '../support/start-test-server.js';

let server: TestServer;
afterEach(() => server.close());

const importCandidates =
  'mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { imported } }';

type Engine = Services['engine'];

const withEngine =
  (change: (engine: Engine) => Partial<Engine>) =>
  (services: Services): Services => ({
    ...services,
    engine: { ...services.engine, ...change(services.engine) },
  });

describe('/health/ready', () => {
  it('tells each check: the engine, the version of each index, how far matching is behind', async () => {
    server = await startTestServer();
    const { status, body } = await server.send('/health/ready');
    expect([status, body]).toEqual([
      200,
      {
        status: 'ready',
        checks: {
          accepting: { ok: true },
          engine: { ok: true, engine: 'embedded', version: expect.stringContaining('SQLite') },
          index: {
            ok: true,
            indices: [{ name: 'document', expected: expect.any(String), found: expect.any(String) }],
          },
          matcher: { ok: true, places: expect.any(Number), seconds: expect.any(Number) },
        },
      },
    ]);
  });

  it('is 503 where another version has migrated the index meanwhile', async () => {
    const indices = [
      { name: 'rolecall-postings', expected: 'rolecall-postings-a', found: 'rolecall-postings-b' },
    ];
    server = await startTestServer(
      {},
      withEngine((engine) => ({ health: async () => ({ ...(await engine.health()), indices }) })),
    );
    expect(await server.send('/health/ready')).toMatchObject({
      status: 503,
      body: { status: 'unready', checks: { engine: { ok: true }, index: { ok: false, indices } } },
    });
  });

  it('is 503 where the engine says nothing for two seconds, whatever it says later', async () => {
    const never = new Promise<never>(() => undefined);
    server = await startTestServer(
      {},
      withEngine(() => ({ health: () => never })),
    );
    expect(await server.send('/health/ready')).toMatchObject({
      status: 503,
      body: { checks: { engine: { ok: false, code: 'SEARCH_TIMEOUT' } } },
    });
  });

  it('tells nothing that an unexpected error says', async () => {
    server = await startTestServer(
      {},
      withEngine(() => ({ health: () => Promise.reject(new Error('jane@example.org')) })),
    );
    const { status, text } = await server.send('/health/ready');
    expect([status, text.includes('INTERNAL_SERVER_ERROR'), text.includes('jane')]).toEqual([
      503,
      true,
      false,
    ]);
  });

  it('stays ready where nothing is matched, and tells of it', async () => {
    server = await startTestServer();
    await server.ask(importCandidates, { input: { items: [candidateItem(1), candidateItem(2)] } });
    const { status, body } = await server.send('/health/ready');
    expect([status, body]).toMatchObject([200, { checks: { matcher: { places: expect.any(Number) } } }]);
    expect(JSON.stringify(body)).not.toContain('"places":0');
  });

  it('is 503 while the server ends, which waits for what sockets have begun', async () => {
    const held = holdCandidates();
    server = await startTestServer({}, held.within);
    const client = connect(server);
    const answer = client.run(importCandidates, { input: { items: [candidateItem(1)] } }).next();
    await held.begun;
    const stopped = server.stop();
    const { status, body } = await server.send('/health/ready');
    expect([status, body]).toMatchObject([503, { status: 'unready', checks: { accepting: { ok: false } } }]);
    held.free();
    expect(await answer).toMatchObject({ value: { data: { importCandidates: { imported: 1 } } } });
    expect(await client.closed).toBe(1001);
    await stopped;
  });
});
