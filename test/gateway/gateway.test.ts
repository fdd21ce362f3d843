import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { createGateway, type Gateway } from '../../src/gateway.js';
import { contentHash } from '../../src/domain/identity.js';
import { makeFolder, removeFolders } from '../ingest/make-folder.js';
import { countDocuments, postingText } from '../ingest/open-test-backend.js';

// Processes and servers of their own take a while on a busy machine.
jest.setTimeout(60_000);

const open: Gateway[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
  removeFolders();
});

async function start(environment: Readonly<Record<string, string>>) {
  const told: string[] = [];
  const config = readConfig({ PORT: '0', ROLECALL_DATA_DIR: ':memory:', ...environment });
  const gateway = await createGateway(config, (message) => told.push(message));
  open.push(gateway);
  return { gateway, told, counts: await countDocuments(gateway.backend.engine) };
}

/** Asks by HTTP, again where there is no room yet, as clients do; throws what GraphQL tells as errors. */
async function ask<T>(
  url: string,
  query: string,
  variables: object,
  read: (data: Record<string, unknown>) => T,
): Promise<T> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  if (response.status === 503) {
    await response.body?.cancel();
    await wait(Number(response.headers.get('retry-after')) * 1000);
    return ask(url, query, variables, read);
  }
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('data' in answer) || 'errors' in answer) {
    throw new Error(JSON.stringify(answer));
  }
  return read(answer.data as Record<string, unknown>);
}

describe('A gateway', () => {
  it('takes in all samples where its index is empty', async () => {
    const { counts, told } = await start({});
    expect(told).toEqual([]);
    expect(counts).toEqual({ postings: 24, requirements: expect.any(Number), candidates: 200 });
    expect(counts.requirements).toBeGreaterThan(200);
  });

  it('leaves the index empty where it is told to', async () => {
    const { counts } = await start({ ROLECALL_SAMPLES: 'false' });
    expect(counts).toEqual({ postings: 0, requirements: 0, candidates: 0 });
  });

  it('keeps what it has over restarts and takes in samples once', async () => {
    const data = makeFolder();
    const first = await start({ ROLECALL_DATA_DIR: data });
    await first.gateway.close();
    open.pop();
    expect((await start({ ROLECALL_DATA_DIR: data })).counts).toEqual(first.counts);
  });

  it('makes the folder for its data', async () => {
    const data = `${makeFolder()}/not/there/yet`;
    expect((await start({ ROLECALL_DATA_DIR: data, ROLECALL_SAMPLES: 'false' })).counts).toMatchObject({
      postings: 0,
    });
  });

  it('lets each of 100 concurrent imports see its posting in the next read', async () => {
    const { gateway } = await start({ ROLECALL_SAMPLES: 'false' });
    const url = await gateway.listen();
    const mutation = 'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported } }';
    const query =
      'query ($filter: PostingFilter) { postings(filter: $filter) { nodes { source { externalId } } } }';
    /** Far enough from each other that none is taken for another one's typing error. */
    const nameOf = (externalId: string) => contentHash(externalId).replace(/[^a-z]/g, '');
    const externalIds = Array.from({ length: 100 }, (_, n) => `p-${n}`);
    const seen = await Promise.all(
      externalIds.map(async (externalId) => {
        const content = postingText(`Engineer of ${nameOf(externalId)}`, 'Kafka');
        const imported = await ask(
          url,
          mutation,
          { input: { items: [{ externalId, content }] } },
          (data) => data,
        );
        expect(imported).toEqual({ importPostings: { imported: 1 } });
        return ask(url, query, { filter: { text: nameOf(externalId) } }, (data) => JSON.stringify(data));
      }),
    );
    for (const [n, found] of seen.entries())
      expect(found).toBe(`{"postings":{"nodes":[{"source":{"externalId":"p-${n}"}}]}}`);
  });

  it('refuses a port that is in use', async () => {
    const { gateway } = await start({ ROLECALL_SAMPLES: 'false' });
    const { port } = new URL(await gateway.listen());
    const second = await start({ PORT: port, ROLECALL_SAMPLES: 'false' });
    await expect(second.gateway.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
