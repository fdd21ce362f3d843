import { afterEach, describe, expect, it } from '@jest/globals';
import type { Services } from '../../../src/graphql/request-context.js';
import { numbered, postingItem } from '../../graphql/support/documents.js';
import { codes, post, startTestServer, type TestServer } from '../support/start-test-server.js';
import { bearer, bySecret, seconds } from '../support/tokens.js';

const importing = 'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported } }';
let server: TestServer;

afterEach(() => server.close());

describe('an export of a viewer with a budget', () => {
  const everybody = { hasBudget: () => true };

  it('is charged, and refused before the first byte where the budget does not suffice', async () => {
    server = await startTestServer({ limits: { ...everybody, costPerMinute: 3000 } });
    const first = await server.send('/export/postings.csv');
    expect([first.status, first.headers.get('ratelimit')]).toEqual([200, '"cost";r=1000;t=40']);
    const second = await server.send('/export/requirements.ndjson');
    expect([second.status, codes(second)]).toEqual([429, ['RATE_LIMITED']]);
    expect(second.headers.get('content-disposition')).toBeNull();
    expect(second.headers.get('ratelimit-policy')).toBe('"cost";q=3000;w=60');
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(second.body?.errors?.[0]?.message).toContain('2000 points');
  });

  it('costs nothing where no room was made for it in time', async () => {
    const begun = Promise.withResolvers<undefined>();
    const free = Promise.withResolvers<undefined>();
    const limits = { ...everybody, costPerMinute: 5000, concurrentOperations: 1, operationTimeout: 50 };
    server = await startTestServer({ limits }, (services) => ({
      ...services,
      engine: {
        ...services.engine,
        stream: async function* () {
          begun.resolve(undefined);
          await free.promise;
          yield* [];
        },
      },
    }));
    const first = server.send('/export/postings.csv');
    await begun.promise;
    const second = await server.send('/export/postings.csv');
    expect([second.status, codes(second)]).toEqual([504, ['OPERATION_TIMEOUT']]);
    const [, left] = /r=(\d+)/.exec(second.headers.get('ratelimit') ?? '') ?? [];
    expect(Number(left)).toBeGreaterThanOrEqual(3000);
    free.resolve(undefined);
    expect((await first).status).toBe(200);
  });

  it('is none of the budget where the viewer may not have it', async () => {
    server = await startTestServer({ ...bySecret, limits: { costPerMinute: 3000 } });
    const headers = { authorization: await bearer({ sub: 'ada', roles: ['analyst'] }) };
    const refused = await server.send('/export/candidates.csv', { headers });
    expect([refused.status, refused.headers.get('ratelimit')]).toEqual([403, null]);
    expect((await server.send('/export/postings.csv', { headers })).status).toBe(200);
  });
});

describe('an export by a token', () => {
  let left: PromiseWithResolvers<undefined>;
  // Without end, and read on as fast as it is sent.
  const endless = (services: Services): Services => ({
    ...services,
    engine: {
      ...services.engine,
      stream: async function* (query, size) {
        try {
          for (;;) yield* services.engine.stream(query, size);
        } finally {
          left.resolve(undefined);
        }
      },
    },
  });

  it.each([
    ['reads', true],
    ['reads no more', false],
  ])(
    'is cut when the token expires, and its engine is let go of, though its client %s',
    async (_what, isReading) => {
      left = Promise.withResolvers();
      server = await startTestServer(bySecret, endless);
      const exp = seconds() + 2;
      const headers = { authorization: await bearer({ sub: 'ada', roles: ['service'], exp }) };
      const item = JSON.stringify({
        query: importing,
        variables: { input: { items: numbered(30, postingItem) } },
      });
      await server.send('/graphql', {
        ...post(item),
        headers: { ...headers, 'content-type': 'application/json' },
      });
      const response = await fetch(`${server.url}/export/postings.ndjson`, { headers });
      expect(response.status).toBe(200);
      if (!isReading) await left.promise;
      await expect(response.text()).rejects.toThrow('terminated');
      expect(Date.now()).toBeGreaterThanOrEqual(exp * 1000);
      await left.promise;
      expect(server.logged.join('')).toContain('"code":"UNAUTHENTICATED","msg":"an export was cut off"');
    },
  );

  it('that ends while it waits is refused before the first byte', async () => {
    const free = Promise.withResolvers<undefined>();
    server = await startTestServer(bySecret, (services) => ({
      ...services,
      engine: {
        ...services.engine,
        stream: async function* (_query, _size, signal) {
          signal?.addEventListener('abort', () => {
            free.resolve(undefined);
          });
          await free.promise;
          yield* [];
        },
      },
    }));
    const headers = { authorization: await bearer({ sub: 'ada', roles: ['service'], exp: seconds() + 1 }) };
    const answer = await server.send('/export/postings.csv', { headers });
    expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  });
});

describe('an export where trusted documents alone are answered', () => {
  it.each([
    ['postings', ['analyst', 'recruiter'], 403],
    ['candidates', ['recruiter'], 403],
    ['candidates', ['admin'], 403],
    ['postings', ['admin'], 200],
    ['requirements', ['recruiter', 'service'], 200],
    ['candidates', ['service'], 200],
  ])('of %s is for programs and operators: to %j it is answered with %i', async (noun, roles, status) => {
    server = await startTestServer({ ...bySecret, limits: { trustedDocuments: 'only' } });
    const headers = { authorization: await bearer({ sub: 'ada', roles }) };
    const answer = await server.send(`/export/${noun}.ndjson`, { headers });
    expect([answer.status, codes(answer)]).toEqual([status, status === 200 ? [] : ['FORBIDDEN']]);
  });
});
