import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../../src/config.js';
import { openBackend } from '../../../../src/gateway.js';
import { createProxy, type Proxy } from '../../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { makeCertificates } from './certificates.js';

const apiKey = 'a2V5LWlkOnNlY3JldA==';

describeOnElasticsearch('an Elasticsearch that speaks TLS', (node) => {
  const indexPrefix = newIndexPrefix();
  let folder: string;
  let proxy: Proxy;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rolecall-tls-'));
    const { authority, server } = await makeCertificates('127.0.0.1');
    const stranger = await makeCertificates('127.0.0.1');
    await writeFile(join(folder, 'authority.pem'), authority);
    await writeFile(join(folder, 'stranger.pem'), stranger.authority);
    proxy = await createProxy(node, server);
  });
  afterAll(async () => {
    await proxy.close();
    await rm(folder, { recursive: true });
  });

  const open = (environment: Readonly<Record<string, string>>) =>
    openBackend(
      readConfig({
        ...{ ELASTICSEARCH_URL: proxy.url, ELASTICSEARCH_API_KEY: apiKey },
        ...{ ROLECALL_INDEX_PREFIX: indexPrefix, ...environment },
      }),
      () => undefined,
    );

  it('is trusted by its own authority, and is sent the API key', async () => {
    const backend = await open({ ELASTICSEARCH_CA: join(folder, 'authority.pem') });

    expect(await backend.engine.health()).toMatchObject({ engine: 'elasticsearch', ready: true });
    expect(proxy.lastHeaders().authorization).toBe(`ApiKey ${apiKey}`);
    await backend.close();
  });

  it.each([
    ['another authority', { ELASTICSEARCH_CA: 'stranger.pem' }],
    ['none but those of the system', {}],
  ])('is not trusted by %s, is sent nothing, and the message says what to check', async (_, told) => {
    const before = proxy.requests.length;
    const files = Object.fromEntries(Object.entries(told).map(([key, file]) => [key, join(folder, file)]));

    await expect(open(files)).rejects.toMatchObject({
      code: 'SEARCH_UNAVAILABLE',
      message: expect.stringContaining('ELASTICSEARCH_CA'),
    });
    expect(proxy.requests).toHaveLength(before);
  });

  it('is not trusted under another name', async () => {
    const elsewhere = proxy.url.replace('127.0.0.1', 'localhost');

    await expect(
      open({ ELASTICSEARCH_URL: elsewhere, ELASTICSEARCH_CA: join(folder, 'authority.pem') }),
    ).rejects.toMatchObject({ message: expect.stringContaining('host name in ELASTICSEARCH_URL') });
  });

  it('can not be asked where the file of the authority is missing', async () => {
    await expect(open({ ELASTICSEARCH_CA: join(folder, 'nothing.pem') })).rejects.toMatchObject({
      code: 'CONFIGURATION_INVALID',
      message: expect.stringContaining('nothing.pem'),
    });
  });
});
