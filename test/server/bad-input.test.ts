import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { numbered, postingItem } from '../graphql/support/documents.js';
import { sendRaw } from './support/send-raw.js';
import { codes, post, startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
const importPostings =
  'mutation ($items: [ImportItem!]!) { importPostings(input: { items: $items }) { imported rejected results { index outcome id code message } } }';
const stored = 3;

beforeAll(async () => {
  server = await startTestServer();
  await server.ask(importPostings, { items: numbered(stored, (nth) => postingItem(nth)) });
});

afterEach(async () => {
  const { body } = await server.ask('{ postings { totalCount { value } } }');
  // Nothing half-stored, and the process answers.
  expect(body).toEqual({ data: { postings: { totalCount: { value: stored } } } });
});

afterAll(() => server.close());

describe('a body that is no request', () => {
  const inBytes = (...bytes: readonly number[]) => new Uint8Array(bytes);

  it.each([
    ['broken JSON', post('{"query": "{ __typename }'), 400, 'INVALID_JSON'],
    ['nothing', post(''), 400, 'INVALID_JSON'],
    ['JSON that is no object', post('"hello"'), 400, 'BAD_REQUEST'],
    ['an object without a query', post('{}'), 400, 'BAD_REQUEST'],
    ['a batch', post('[{"query": "{ __typename }"}]'), 400, 'BAD_REQUEST'],
    ['binary bytes', post(inBytes(0, 159, 146, 150, 255)), 400, 'INVALID_ENCODING'],
    [
      'invalid UTF-8 within JSON',
      post(Buffer.concat([Buffer.from('{"query": "{ a'), inBytes(0xff), Buffer.from(' }"}')])),
      400,
      'INVALID_ENCODING',
    ],
    ['another type', post('query', 'application/graphql'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a form',
      post('query={__typename}', 'application/x-www-form-urlencoded'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  ])('such as %s has its code', async (_what, init, status, code) => {
    const answer = await server.send('/graphql', init);
    expect([answer.status, codes(answer)]).toEqual([status, [code]]);
  });

  it.each(['/%', '/graphql%zz', '/export/%c0%ae'])('with the address %s is refused', async (path) => {
    const answer = await sendLines(`GET ${path} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST"/s);
  });

  it('to upgrade to a WebSocket, without its key, is refused', async () => {
    const answer = await sendLines('GET /graphql HTTP/1.1', 'connection: upgrade', 'upgrade: websocket');
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST"/s);
  });

  it('that offers another protocol is answered as if it did not', async () => {
    const upgrade = [
      'connection: upgrade, http2-settings, close',
      'upgrade: h2c',
      'http2-settings: AAMAAABk',
    ];
    const answer = await sendLines('GET /health/live HTTP/1.1', ...upgrade);
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*"live"/s);
  });

  it('with an address that is too long is refused', async () => {
    const answer = await server.send(`/graphql?query=${'x'.repeat(20_000)}`);
    expect([answer.status, codes(answer)]).toEqual([431, ['REQUEST_TOO_LARGE']]);
  });

  it('over 10 MB is refused', async () => {
    const answer = await server.send('/graphql', post('x'.repeat(10 * 1024 * 1024 + 1)));
    expect([answer.status, codes(answer)]).toEqual([413, ['REQUEST_TOO_LARGE']]);
  });

  it.each([
    ['too deep', `${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}`],
    ['too many', `{"any":[${Array.from({ length: 300_000 }, () => '{}').join()}]}`],
  ])('with values that are %s is refused', async (_what, filter) => {
    const query = 'query ($f: PostingFilter) { postings(filter: $f) { totalCount { value } } }';
    const answer = await server.send(
      '/graphql',
      post(`{"query": "${query}", "variables": {"f": ${filter}}}`),
    );
    expect([answer.status, codes(answer)]).toEqual([413, ['REQUEST_TOO_LARGE']]);
  });

  it.each(['a\0b', '\ud800'])(
    'with a source or external id that would be taken for another: %j',
    async (name) => {
      for (const field of ['source', 'externalId']) {
        const answer = await server.ask(importPostings, { items: [{ ...postingItem(9), [field]: name }] });
        expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
      }
    },
  );

  it('for no host is refused', async () => {
    const { port } = new URL(server.url);
    // fetch sends no header like this one.
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/health/live', headers: { host: 'a b' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  it('by GET from a foreign page is refused', async () => {
    const answer = await sendRaw(server, '/graphql?query=%7B__typename%7D', { accept: 'image/*' });
    expect(answer).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });
});

describe('a query that is wrong', () => {
  it.each([
    ['{ postings {', 'GRAPHQL_PARSE_FAILED'],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ postings(filter: { status: [GONE] }) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ${'a: __typename '.repeat(800)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['{ postings(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ postings(first: 100000) { nodes { id } } }', 'PAGE_TOO_LARGE'],
    ['{ candidates(last: 101) { nodes { id } } }', 'PAGE_TOO_LARGE'],
    ['{ postings(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ postings(filter: { skills: { anyOf: ["NobodyKnowsThis"] } }) { nodes { id } } }', 'UNKNOWN_SKILL'],
    ['{ requirements(filter: { skills: { noneOf: ["skill:nobody"] } }) { nodes { id } } }', 'UNKNOWN_SKILL'],
    ['{ postings(after: "broken") { nodes { id } } }', 'CURSOR_INVALID'],
    ['{ postings { facets(fields: [SKILL], size: 0) { field } } }', 'BAD_USER_INPUT'],
    ['{ skills(query: "k", first: -1) { id } }', 'BAD_USER_INPUT'],
    ['{ extract(text: "") { title } }', 'EMPTY_DOCUMENT'],
  ])('such as %.60s has the code %s', async (query, code) => {
    expect(codes(await server.ask(query))).toEqual([code]);
  });

  it('by its variables says which', async () => {
    const answer = await server.ask('query ($first: Int) { postings(first: $first) { nodes { id } } }', {
      first: 'many',
    });
    expect([answer.status, codes(answer)]).toEqual([200, ['BAD_USER_INPUT']]);
    expect(answer.body?.errors?.[0]?.message).toContain('$first');
  });

  it('by a cursor of another query is told so', async () => {
    const source = (args: string) => `{ postings(${args}) { pageInfo { endCursor } } }`;
    const { body } = await server.ask(source('first: 1'));
    const { endCursor } = (body?.data as { postings: { pageInfo: { endCursor: string } } }).postings.pageInfo;
    expect(codes(await server.ask(source(`query: "kafka", after: "${endCursor}"`)))).toEqual([
      'CURSOR_INVALID',
    ]);
    expect(codes(await server.ask(source(`first: 1, after: "${endCursor}"`)))).toEqual([]);
  });

  it('by too many ids is told how many it may ask for', async () => {
    const answer = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: numbered(101, (nth) => `posting:${nth}`),
    });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.body?.errors?.[0]?.message).toContain('100');
  });
});

describe('an import', () => {
  it('rejects each bad document with its reason and its place', async () => {
    const contents = ['', '   \n', 'binary \u0000\u0001\u0002', '{"title": ', 'x'.repeat(5 * 1024 * 1024)];
    const answer = await server.ask(importPostings, { items: contents.map((content) => ({ content })) });
    const { results, ...counts } = (
      answer.body?.data as { importPostings: { results: readonly { code: string; outcome: string }[] } }
    ).importPostings;
    expect(counts).toEqual({ imported: 0, rejected: 5 });
    expect(results.map((result) => result.outcome)).toEqual(contents.map(() => 'REJECTED'));
    expect(results.map((result) => result.code)).toEqual([
      'EMPTY_DOCUMENT',
      'EMPTY_DOCUMENT',
      'NOT_TEXT',
      expect.stringMatching(/^INVALID_/),
      'DOCUMENT_TOO_LARGE',
    ]);
  });

  it.each([
    [{ content: 'text', externalId: '' }],
    [{ content: 'text', source: 'x'.repeat(201) }],
    [{ content: 'text', externalId: 'x'.repeat(501) }],
  ])('with the item %.40j is refused as a whole', async (item) => {
    expect(codes(await server.ask(importPostings, { items: [postingItem(99), item] }))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('of more than 1,000 documents is refused as a whole', async () => {
    const items = numbered(1001, (nth) => postingItem(nth));
    expect(codes(await server.ask(importPostings, { items }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a mutation of what is not there', () => {
  it.each(
    ['posting:nobody', 'candidate:nobody', 'nonsense', ''].flatMap((id) =>
      ['closePosting', 'reopenPosting', 'deletePosting', 'deleteCandidate'].map((name) => [name, id]),
    ),
  )('%s(id: %j) is NOT_FOUND', async (name, id) => {
    const selection = name.startsWith('delete') ? 'deletedId' : 'id';
    expect(
      codes(await server.ask(`mutation ($id: ID!) { ${name}(id: $id) { ${selection} } }`, { id })),
    ).toEqual(['NOT_FOUND']);
  });
});

/** The answer to a request that \`fetch\` wouldn't send. */
function sendLines(line: string, ...headers: readonly string[]): Promise<string> {
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const connection = headers.length === 0 ? ['connection: close'] : headers;
  socket.write([line, 'host: localhost', ...connection, '', ''].join('\r\n'));
  return text(socket);
}
