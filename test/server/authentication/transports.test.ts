import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Role } from '../../../src/graphql/viewer.js';
import { candidateItem, numbered, postingItem } from '../../graphql/support/documents.js';
import { codes, startTestServer, type Answer, type TestServer } from '../support/start-test-server.js';
import { bearer, bySecret, seconds } from '../support/tokens.js';

const everybody = ['analyst', 'recruiter', 'service', 'admin'] as const;
const query = '{ postings { totalCount { value } } candidates { nodes { name email } } }';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer(bySecret);
  const { importer } = server.gateway.services;
  const plain = (item: object) => ({ source: null, externalId: null, format: null, content: '', ...item });
  await importer.importPostings(numbered(2, (nth) => plain(postingItem(nth)) as never));
  await importer.importCandidates(numbered(3, (nth) => plain(candidateItem(nth)) as never));
});
afterEach(() => server.close());

const headersFor = async (role: Role): Promise<Record<string, string>> => ({
  authorization: await bearer({ sub: role, roles: [role] }),
});

type Result = { readonly data?: unknown; readonly errors?: readonly { extensions?: { code?: unknown } }[] };
const brief = ({ data, errors = [] }: Result) => ({
  data,
  codes: errors.map((each) => each.extensions?.code),
});

/** Asks for the same in each way that there is. */
const ways: Readonly<Record<string, (source: string, headers: Record<string, string>) => Promise<Result>>> = {
  'POST /graphql': async (source, headers) => (await byPost(source, headers)).body as Result,
  'GET /graphql': async (source, headers) => {
    const address = `/graphql?${String(new URLSearchParams({ query: source }))}`;
    return (await server.send(address, { headers: { ...headers, 'apollo-require-preflight': 'true' } }))
      .body as Result;
  },
  'server-sent events': async (source, headers) => {
    const address = `/graphql/stream?${String(new URLSearchParams({ query: source }))}`;
    const { text, body } = await server.send(address, { headers });
    return body ?? (JSON.parse(/^data: (.+)$/m.exec(text)?.[1] ?? '') as Result);
  },
  'WebSocket, in connection_init': (source, headers) => bySocket(source, { connectionParams: headers }),
  'WebSocket, in the header': (source, headers) =>
    bySocket(source, {
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers });
        }
      },
    }),
};

const byPost = (source: string, headers: Record<string, string>): Promise<Answer> =>
  server.send('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: source }),
  });

async function bySocket(source: string, options: object): Promise<Result> {
  const url = `${server.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, ...options });
  try {
    for await (const result of client.iterate({ query: source })) return result as Result;
    return {};
  } finally {
    await client.dispose();
  }
}

describe.each(Object.keys(ways))('By %s', (way) => {
  const ask = async (role: Role) => brief((await ways[way]?.(query, await headersFor(role))) ?? {});

  it('analysts and administrators are refused candidates, and the others see them', async () => {
    for (const role of ['analyst', 'admin'] as const)
      expect(await ask(role)).toEqual({ data: null, codes: ['FORBIDDEN'] });
    for (const role of ['recruiter', 'service'] as const)
      expect(await ask(role)).toMatchObject({
        data: {
          candidates: { nodes: expect.arrayContaining([{ name: 'Person 1', email: 'person1@example.org' }]) },
        },
        codes: [],
      });
  });
});

describe('Without a good token', () => {
  const expired = () => bearer({ sub: 'ada', roles: ['admin'], exp: seconds() - 5 });

  it.each([
    ['POST', '/graphql'],
    ['GET', '/graphql/stream?query={__typename}'],
    ['POST', '/graphql/stream'],
    ['GET', '/export/postings.csv'],
    ['GET', '/export/candidates.ndjson'],
  ])('%s %s is answered by 401', async (method, path) => {
    for (const headers of [{}, { authorization: await expired() }]) {
      const answer = await server.send(path, { method, headers });
      expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it.each(['/', '/health/live', '/health/ready'])('%s answers', async (path) => {
    expect((await server.send(path)).status).toBe(200);
  });

  it('a socket is closed with 4401', async () => {
    for (const authorization of [undefined, await expired(), 'Bearer nonsense'])
      await expect(bySocket(query, { connectionParams: { authorization } })).rejects.toMatchObject({
        code: 4401,
      });
  });

  it('the schema isn’t told either', async () => {
    expect((await byPost('{ __schema { types { name } } }', {})).status).toBe(401);
  });
});

describe('A token without a role of ours', () => {
  it('opens nothing', async () => {
    const authorization = await bearer({ sub: 'ada', roles: ['janitor'] });
    expect(
      brief((await byPost('{ postings { totalCount { value } } }', { authorization })).body as Result),
    ).toEqual({
      ...{ data: null, codes: ['FORBIDDEN'] },
    });
    expect((await server.send('/export/postings.csv', { headers: { authorization } })).status).toBe(403);
  });
});

describe('Exports', () => {
  const statusFor = async (file: string, role: Role) =>
    (await server.send(`/export/${file}`, { headers: await headersFor(role) })).status;

  it.each(everybody)('of postings and requirements are for a viewer with the role %s', async (role) => {
    for (const file of ['postings.csv', 'postings.ndjson', 'requirements.csv', 'requirements.ndjson'])
      expect(await statusFor(file, role)).toBe(200);
  });

  it('of candidates are for whoever may see them', async () => {
    for (const file of ['candidates.csv', 'candidates.ndjson']) {
      for (const role of ['analyst', 'admin'] as const) expect(await statusFor(file, role)).toBe(403);
      for (const role of ['recruiter', 'service'] as const) expect(await statusFor(file, role)).toBe(200);
    }
  });

  it('refuse candidates whatever is asked of them', async () => {
    const headers = await headersFor('analyst');
    const answers = await Promise.all(
      ['person1@example.org', 'nobody@example.org'].map(async (each) => {
        const parameters = String(new URLSearchParams({ query: each }));
        return (await server.send(`/export/candidates.csv?${parameters}`, { headers })).text;
      }),
    );
    expect(new Set(answers).size).toBe(1);
  });
});

describe('The log', () => {
  it('has no personal data, no token and nothing that was asked, whatever happens', async () => {
    await server.stop();
    server = await startTestServer({ ...bySecret, logLevel: 'trace' }, (services) => ({
      ...services,
      engine: { ...services.engine, read: () => Promise.reject(new Error('broken')) },
    }));
    const text = 'ada.lovelace@example.org';
    const source = `{ candidates(query: "${text}") { nodes { name } } }`;
    const good = await headersFor('recruiter');
    const bad = { authorization: await bearer({ sub: text, exp: seconds() - 9 }) };
    for (const headers of [good, bad]) {
      for (const ask of Object.values(ways)) await ask(source, headers).catch(() => undefined);
      await server.send(`/export/candidates.csv?query=${text}`, { headers });
    }
    const logged = server.logged.join('');
    expect(logged).toContain('broken');
    for (const part of [text, 'ada.lovelace', good['authorization'], bad.authorization])
      expect(logged).not.toContain(part?.replace('Bearer ', ''));
  });

  it('says where nobody is asked who they are', async () => {
    expect(server.logged.join('')).not.toContain('No authentication is configured');
    await server.close();
    server = await startTestServer();
    expect(server.logged.join('')).toContain('No authentication is configured');
    expect((await server.ask(query)).body?.errors).toBeUndefined();
  });

  it('says where budgets are too small for any export', async () => {
    expect(server.logged.join('')).not.toContain('Nobody can export');
    await server.close();
    server = await startTestServer({ ...bySecret, limits: { costPerMinute: 1999 } });
    expect(server.logged.join('')).toContain('Nobody can export');
  });
});

describe('Error messages', () => {
  it('of what goes wrong with candidates quote nothing of them', async () => {
    const headers = await headersFor('recruiter');
    const text = 'ada.lovelace@example.org';
    const sources = [
      `{ candidates(filter: { skills: { anyOf: ["Kafka"] }, text: "${text} ${'x '.repeat(300)}" }) { totalCount { value } } }`,
      `{ candidate(id: "candidate:${text}") { nothing } }`,
    ];
    for (const source of sources) {
      const { text: answer } = await byPost(source, headers);
      expect(answer).toContain('errors');
      expect(answer).not.toContain(text);
    }
  });
});
