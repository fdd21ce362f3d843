import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { Client, fetchExchange } from '@urql/core';
import { WebSocket } from 'ws';
import { sendRaw } from '../support/send-raw.js';
import { startTestServer, type TestServer } from '../support/start-test-server.js';
import { bearer, bySecret } from '../support/tokens.js';

let server: TestServer;
/** Sends as a browser does for a page at this origin; the gateway's own address unless told. */
const browser =
  (origin: string, sent: RequestInit[] = []): typeof fetch =>
  (input, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    sent.push(init);
    return fetch(input, { ...init, headers });
  };
const elsewhere = 'https://jobs.example';

beforeAll(async () => {
  server = await startTestServer({ limits: { allowedOrigins: [elsewhere] } });
});
afterAll(() => server.close());

describe.each([
  ['of the gateway’s own address', () => server.url],
  ['of an allowed origin', () => elsewhere],
])('on a page %s', (_what, origin) => {
  it.each([false, true])(
    'Apollo Client works as it comes, with queries by GET: %p',
    async (useGETForQueries) => {
      const sent: RequestInit[] = [];
      const link = new HttpLink({
        uri: `${server.url}/graphql`,
        fetch: browser(origin(), sent),
        useGETForQueries,
      });
      const client = new ApolloClient({ link, cache: new InMemoryCache() });
      const { data } = await client.query({ query: gql('query Skills { skills(query: "k8s") { name } }') });
      expect(data).toMatchObject({ skills: [{ name: 'Kubernetes' }] });
      expect(sent.map(({ method }) => method)).toEqual([useGETForQueries ? 'GET' : 'POST']);
      client.stop();
    },
  );

  it.each([undefined, true, false])(
    'urql works as it comes, with preferGetMethod: %p',
    async (preferGetMethod) => {
      const client = new Client({
        url: `${server.url}/graphql`,
        exchanges: [fetchExchange],
        fetch: browser(origin()),
        ...(preferGetMethod !== undefined && { preferGetMethod }),
      });
      const result = await client.query('query Name { __typename }', {}).toPromise();
      expect(result).toMatchObject({ data: { __typename: 'Query' } });
      expect(result.error).toBeUndefined();
    },
  );
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    server.send('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });

  it('lets pages of allowed origins ask, and read what is left of their budget', async () => {
    const { status, headers } = await preflight(elsewhere);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(elsewhere);
    expect(headers.get('access-control-allow-headers')).toBe('content-type,authorization');
    const answer = await server.send('/graphql', {
      method: 'POST',
      headers: { origin: elsewhere, 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(answer.headers.get('access-control-expose-headers')).toContain('ratelimit');
  });

  it('tells pages of other origins nothing', async () => {
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is not spoken where no origin is allowed', async () => {
    const closed = await startTestServer();
    const answer = await closed.send('/graphql', { method: 'OPTIONS', headers: { origin: elsewhere } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    await closed.close();
  });
});

describe('a name that a foreign page may have had lead to this machine', () => {
  const origin = 'http://rebound.example';
  const headers = { host: 'rebound.example', origin, accept: 'application/json' };
  const query = '/graphql?query=%7B__typename%7D';

  it('is not answered where nobody is asked who they are', async () => {
    const refused = { status: 403, codes: ['BAD_REQUEST'] };
    for (const path of [query, `/graphql/stream${query.slice(8)}`, '/export/postings.csv', '/'])
      expect(await sendRaw(server, path, headers)).toEqual(refused);
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { host: 'rebound.example', origin },
    });
    await expect(once(socket, 'open')).rejects.toThrow('403');
  });

  it('is answered where the operator allows its origin, like addresses and names of this network', async () => {
    const hosts = [
      'jobs.example',
      '127.0.0.1:4000',
      '[::1]:4000',
      'localhost',
      'a.localhost:4000',
      'gateway:4000',
    ];
    for (const host of hosts)
      expect(await sendRaw(server, query, { ...headers, host, origin: `http://${host}` })).toEqual({
        status: 200,
        codes: [],
      });
  });

  it('is answered where tokens are asked for', async () => {
    const asking = await startTestServer(bySecret);
    const authorization = await bearer({ sub: 'ada', roles: ['analyst'] });
    const answer = await sendRaw(asking, query, { ...headers, authorization });
    expect(answer).toEqual({ status: 200, codes: [] });
    await asking.close();
  });
});
