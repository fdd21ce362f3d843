import { afterEach, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { RolecallError } from '../../src/domain/errors.js';
import { printGatewaySchema } from '../../src/graphql/print-schema.js';
import { buildGatewaySchema } from '../../src/graphql/build-schema.js';
import { defaultQuery } from '../../src/server/default-query.js';
import { candidateItem } from '../graphql/support/documents.js';
import { holdCandidates } from './support/hold-candidates.js';
import { sendRaw } from './support/send-raw.js';
import { codes, startTestServer, type TestServer } from './support/start-test-server.js';

const importCandidates =
  'mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { imported } }';
let server: TestServer;
afterEach(() => server.close());

describe('the server', () => {
  it('answers queries by POST, and by GET where a page on another site could not have sent them', async () => {
    server = await startTestServer();
    expect((await server.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    const headers = { 'apollo-require-preflight': 'true' };
    const { body } = await server.send('/graphql?query=%7B__typename%7D', { headers });
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });

  it('says what it serves', async () => {
    server = await startTestServer();
    const { body } = await server.ask('{ __schema { queryType { fields { name description } } } }');
    expect(JSON.stringify(body)).toContain('"postings"');
  });

  it('tells whether it lives and whether its engine answers', async () => {
    server = await startTestServer();
    expect(await server.send('/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
    expect(await server.send('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ready', checks: { engine: { ok: true, engine: 'embedded' } } },
    });
  });

  it('lives on without its engine, and says so in its answers', async () => {
    const unavailable = () => Promise.reject(new RolecallError('SEARCH_UNAVAILABLE', 'Nobody answers.'));
    server = await startTestServer({}, (services) => ({
      ...services,
      engine: { ...services.engine, read: unavailable, health: unavailable },
    }));
    expect((await server.send('/health/live')).status).toBe(200);
    const health = await server.send('/health/ready');
    expect(health).toMatchObject({
      status: 503,
      body: { status: 'unready', checks: { engine: { ok: false, code: 'SEARCH_UNAVAILABLE' } } },
    });
    const answer = await server.ask('{ postings { nodes { id } } }');
    expect([answer.status, codes(answer)]).toEqual([200, ['SEARCH_UNAVAILABLE']]);
  });

  it('answers other addresses with an error of the same form', async () => {
    server = await startTestServer({ graphiql: false });
    for (const path of ['/', '/nothing', '/graphql/nothing']) {
      const answer = await server.send(path);
      expect([answer.status, codes(answer)]).toEqual([404, ['NOT_FOUND']]);
    }
  });

  it('finishes what it has begun before it closes, and then answers nobody', async () => {
    const held = holdCandidates();
    server = await startTestServer({}, held.within);
    const pending = server.ask(importCandidates, { input: { items: [candidateItem(1)] } });
    await held.begun;
    const stopped = server.stop();
    held.free();
    expect((await pending).body).toEqual({ data: { importCandidates: { imported: 1 } } });
    await stopped;
    await expect(server.send('/health/live')).rejects.toThrow();
  });
});

describe('an operation of several', () => {
  it('is refused where the request does not say which', async () => {
    server = await startTestServer();
    const answer = await server.ask('query A { __typename } query B { __typename }');
    expect(codes(answer)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });
});

describe('an error that nobody expected', () => {
  it('is told without its message, and logged without the documents', async () => {
    const broken = Object.assign(new Error('broken'), { body: 'secret@example.org' });
    server = await startTestServer({}, (services) => ({
      ...services,
      importer: { ...services.importer, importCandidates: () => Promise.reject(broken) },
    }));
    const answer = await server.ask(importCandidates, { input: { items: [candidateItem(1)] } });
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toMatch(/broken|stack|src\//);
    const log = server.logged.join('');
    expect(log).toContain('"type":"Error","message":"broken"');
    expect(log).toContain(`"reqId":"${answer.headers.get('x-request-id') ?? ''}"`);
    expect(log).not.toMatch(/secret@|person1@|Person 1/);
  });
});

describe('the log', () => {
  it('has each request with its id, route, status and time, and nothing of what was sent', async () => {
    server = await startTestServer();
    await server.send('/graphql?query=%7B__typename%7D&variables=secret', {
      headers: { 'apollo-require-preflight': 'true' },
    });
    await server.ask('{ postings(query: "secret words") { nodes { id } } }');
    const lines = server.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({ reqId: expect.any(String), method: 'GET', route: '/graphql', status: 400 }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ reqId: expect.any(String), method: 'POST', route: '/graphql', status: 200 }),
    );
    expect(server.logged.join('')).not.toContain('secret');
  });
});

describe('GraphiQL', () => {
  it('is one page that loads nothing from elsewhere', async () => {
    server = await startTestServer();
    const { status, headers, text } = await server.send('/');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    // What is loaded by markup or style sheets, whatever the host ...
    const markup = text.slice(0, text.indexOf('<script>'));
    expect(markup).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
    expect(markup).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//i);
    expect(text.match(/<script/g)?.length).toBe(text.match(/<script>/g)?.length);
    // ... and what scripts would load, the browser refuses.
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('is the only page: a browser at /graphql gets no other', async () => {
    server = await startTestServer();
    const headers = { accept: 'text/html', 'sec-fetch-mode': 'navigate' };
    expect(await sendRaw(server, '/graphql', headers)).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('opens with a query that the schema answers', async () => {
    server = await startTestServer();
    expect(validate(buildSchema(printGatewaySchema(buildGatewaySchema())), parse(defaultQuery))).toEqual([]);
    const { text } = await server.send('/');
    expect(text).toContain(JSON.stringify(defaultQuery).slice(1, 60));
    expect((await server.ask(defaultQuery)).body?.errors).toBeUndefined();
  });
});
