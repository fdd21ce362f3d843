import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { openBehindProxy, type BehindProxy } from '../../support/open-behind-proxy.js';
import { connect } from '../support/feed-clients.js';
import { parseEvents } from '../support/parse-events.js';
import { codes, post, startTestServer, type TestServer } from '../support/start-test-server.js';

const search = '{ postings { totalCount { value } } }';

describeOnElasticsearch('what an operation asks of Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  let opened: BehindProxy;
  let server: TestServer;
  beforeAll(async () => {
    opened = await openBehindProxy(node, indexPrefix);
  });
  afterEach(async () => {
    opened.proxy.calm();
    await server.close();
  });
  afterAll(() => opened.close());

  const start = async (operationTimeout: number) => {
    server = await startTestServer({ limits: { operationTimeout } }, (services) => ({
      ...services,
      engine: opened.engine,
    }));
  };

  /** Resolves when the next search has arrived, which is never answered. */
  const arrival = () =>
    new Promise<void>((resolve) => {
      opened.proxy.disturb((request) => {
        if (!request.includes('_search')) return null;
        resolve();
        return { kind: 'hang' };
      });
    });

  const abandoned = () => opened.proxy.abandoned.length;

  it('ends at its deadline, and the client is told so over every transport', async () => {
    await start(200);
    void arrival();
    const before = abandoned();

    const overHttp = await server.ask(search);
    expect([overHttp.status, codes(overHttp)]).toEqual([504, ['OPERATION_TIMEOUT']]);
    const client = connect(server);
    await expect(client.run(search).next()).rejects.toMatchObject([
      { extensions: { code: 'OPERATION_TIMEOUT' } },
    ]);
    await client.close();
    const { text } = await server.send('/graphql/stream', post(JSON.stringify({ query: search })));
    expect(parseEvents(text)).toMatchObject([{ errors: [{ extensions: { code: 'OPERATION_TIMEOUT' } }] }]);
    const exported = await server.send('/export/postings.csv');
    expect([exported.status, codes(exported)]).toEqual([504, ['OPERATION_TIMEOUT']]);

    await opened.proxy.untilAbandoned(before + 4);
    expect(opened.proxy.abandoned.slice(before)).toEqual(
      Array.from({ length: 4 }, () => expect.stringContaining('_search')),
    );
  });

  it('ends when the client goes, over every transport', async () => {
    await start(60_000);
    const goes = async (path: string, init: RequestInit = {}) => {
      const before = abandoned();
      const arrived = arrival();
      const going = new AbortController();
      const answer = server.send(path, { ...init, signal: going.signal });
      await arrived;
      going.abort();
      await expect(answer).rejects.toThrow('abort');
      await opened.proxy.untilAbandoned(before + 1);
    };
    await goes('/graphql', post(JSON.stringify({ query: search })));
    await goes('/graphql/stream', post(JSON.stringify({ query: search })));
    await goes('/export/postings.csv');

    const before = abandoned();
    const arrived = arrival();
    const client = connect(server);
    client
      .run(search)
      .next()
      .catch(() => undefined);
    await arrived;
    client.terminate();
    await opened.proxy.untilAbandoned(before + 1);
    expect(abandoned()).toBe(before + 1);
    expect(server.logged.join('')).not.toContain('unexpectedly');
  });
});
