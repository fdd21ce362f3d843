import { afterEach, describe, expect, it } from '@jest/globals';
import { postingItem } from '../../graphql/support/documents.js';
import { connect } from '../support/feed-clients.js';
import { post, startTestServer, type TestServer } from '../support/start-test-server.js';

let server: TestServer;
afterEach(() => server.close());

type Line = Readonly<Record<string, unknown>>;
const lines = (): readonly Line[] => server.logged.map((line) => JSON.parse(line) as Line);
const toldOperations = () => lines().filter(({ msg }) => msg === 'operation');

const importCandidates =
  'mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { imported } }';

/** Personal data of all sorts, each with a word that occurs nowhere else. */
const planted = {
  name: 'Janeplanted Doeplanted',
  email: 'mailplanted@example.org',
  phone: '+49 30 5550199',
  place: 'Streetplanted 7',
} as const;
const words = /planted|5550199/i;

describe('the log', () => {
  it('has one line for each operation, with its name, outcome, time and requests to the engine', async () => {
    server = await startTestServer({ operationNames: ['Search'], logLevel: 'info' });
    const answer = await server.ask('query Search { postings { nodes { id } } }');
    // After what is told at the start.
    const begun = lines().findIndex(({ msg }) => String(msg).startsWith('Server listening'));
    expect(lines().slice(begun + 1)).toEqual([
      {
        ...{ level: 30, time: expect.any(Number), msg: 'operation' },
        reqId: answer.headers.get('x-request-id'),
        ...{ operation: 'Search', kind: 'query', outcome: 'ok', engineRequests: 1 },
        ...{ milliseconds: expect.any(Number), engineMilliseconds: expect.any(Number) },
      },
    ]);
  });

  it('gives each operation of a socket an id of its own', async () => {
    server = await startTestServer();
    const client = connect(server);
    await client.run('{ a: __typename }').next();
    await client.run('{ b: __typename }').next();
    await client.close();
    const ids = toldOperations().map(({ reqId }) => reqId);
    expect(ids).toEqual([expect.any(String), expect.any(String)]);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps a well-formed id of the caller, and answers it', async () => {
    server = await startTestServer();
    const headers = { 'content-type': 'application/json', 'x-request-id': 'trace-0123456789' };
    const init = { ...post(JSON.stringify({ query: '{ __typename }' })), headers };
    expect((await server.send('/graphql', init)).headers.get('x-request-id')).toBe('trace-0123456789');
    expect(toldOperations()).toMatchObject([{ reqId: 'trace-0123456789' }]);
  });

  it.each(['jane@example.org', 'short', 'with spaces in it', 'x'.repeat(129), '12345678"injected'])(
    'gives a new id where the caller’s is %j',
    async (id) => {
      server = await startTestServer();
      const { headers } = await server.send('/health/live', { headers: { 'x-request-id': id } });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );

  it('has no personal data, wherever clients and documents hold some, and whatever fails', async () => {
    server = await startTestServer({ logLevel: 'trace' }, (services) => ({
      ...services,
      importer: {
        ...services.importer,
        // As a library fails that quotes what it was given.
        importPostings: () =>
          Promise.reject(
            new Error('failed', { cause: Object.assign(new SyntaxError(planted.email), { body: planted }) }),
          ),
      },
    }));
    const candidate = {
      externalId: planted.email,
      ...planted,
      headline: planted.phone,
      summary: planted.place,
    };
    const items = [
      { content: JSON.stringify(candidate), format: 'CANDIDATE_JSON' },
      { content: planted.name },
    ];
    await server.ask(importCandidates, { input: { items } });
    const importPostings = importCandidates.replaceAll('Candidates', 'Postings');
    await server.ask(importPostings, { input: { items: [postingItem(0, { description: planted.place })] } });
    await server.ask(`query Janeplanted { candidates(query: "${planted.name}") { nodes { id name } } }`);
    await server.ask(`query ($plantedName: Nothing) { node(id: "${planted.email}") { id } }`);
    await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id: { [planted.email]: planted.phone } });
    await server.ask(`{ ${planted.phone} `);
    const mail = encodeURIComponent(planted.email);
    await server.send(`/graphql?query={__typename}&email=${mail}`);
    await server.send(`/people/${mail}?q=${mail}`);
    await server.send(`/export/candidates.csv?query=${mail}`);
    await server.send(`/graphql/stream?query={candidates(query:"${mail}"){nodes{id}}}`);
    await server.send('/graphql', post(`{"query": ${planted.email}`));
    await server.send('/graphql', {
      ...post(JSON.stringify({ query: '{ __typename }' })),
      headers: {
        'content-type': 'application/json',
        'x-request-id': planted.email,
        'user-agent': planted.name,
        referer: `http://example.org/${mail}`,
        traceparent: planted.email,
        cookie: `name=${mail}`,
      },
    });
    const client = connect(server);
    await client.run(`query Doeplanted { candidates(query: "${planted.name}") { nodes { id } } }`).next();
    await client.close();
    expect(toldOperations().length).toBeGreaterThanOrEqual(8);
    expect(lines().filter(({ level }) => level === 50)).toHaveLength(1);
    expect(server.logged.filter((line) => words.test(line))).toEqual([]);
    expect((await server.send('/metrics')).text).not.toMatch(words);
  });
});
