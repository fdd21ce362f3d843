import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseEvents } from '../support/parse-events.js';
import { attacks } from '../support/attacks.js';
import { connect } from '../support/feed-clients.js';
import { sendRaw } from '../support/send-raw.js';
import { codes, post, startTestServer, type TestServer } from '../support/start-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const told = (value: unknown) =>
  (Array.isArray(value) ? (value as { extensions?: { code: string } }[]) : []).map(
    ({ extensions }) => extensions?.code,
  );

describe.each(attacks)('$name', ({ query, variables, code }) => {
  it(`is refused with ${code} over HTTP`, async () => {
    const answer = await server.ask(query, variables);
    expect(new Set(codes(answer))).toEqual(new Set([code]));
    expect(answer.body?.data ?? null).toBeNull();
    expect(answer.text).not.toMatch(/stack|node_modules|src\//);
    expect(answer.text.length).toBeLessThan(20_000);
  });

  it(`is refused with ${code} over WebSocket`, async () => {
    const client = connect(server);
    const next = await client
      .run(query, variables)
      .next()
      .catch((errors: unknown) => ({ value: { errors } }));
    const { errors } = next.value as { errors: unknown };
    expect(new Set(told(errors))).toEqual(new Set([code]));
    await client.close();
  });

  it(`is refused with ${code} over server-sent events`, async () => {
    const answer = await server.send('/graphql/stream', post(JSON.stringify({ query, variables })));
    const [event] = parseEvents(answer.text);
    expect(answer.body ?? event).toMatchObject({ errors: expect.anything() });
    expect(new Set(answer.body === null ? told(event?.errors) : codes(answer))).toEqual(new Set([code]));
  });
});

describe('over HTTP alone', () => {
  const operation = { query: '{ __typename }' };
  const inAddress = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

  it.each([
    ['a batch', post(JSON.stringify([operation, operation])), 400, 'BAD_REQUEST'],
    [
      'a large batch',
      post(JSON.stringify(Array.from({ length: 5000 }, () => operation))),
      400,
      'BAD_REQUEST',
    ],
    [
      'a form',
      post('query=%7B__typename%7D', 'application/x-www-form-urlencoded'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', post(JSON.stringify(operation), 'text/plain'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form with files', post('--a\r\n', 'multipart/form-data; boundary=a'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['JSON of brackets', post('['.repeat(5_000_000)), 413, 'REQUEST_TOO_LARGE'],
    ['JSON of commas', post(`{"a":[${'0,'.repeat(2_000_000)}0]}`), 413, 'REQUEST_TOO_LARGE'],
    ['more than ten megabytes', post(' '.repeat(10 * 1024 * 1024 + 1)), 413, 'REQUEST_TOO_LARGE'],
    [
      'more than a megabyte that imports nothing',
      post(JSON.stringify({ query: '{ __typename }', extensions: { padding: 'x'.repeat(1024 * 1024) } })),
      413,
      'REQUEST_TOO_LARGE',
    ],
    [
      'more than a megabyte with an import beside something else',
      post(
        JSON.stringify({
          query:
            'mutation { importPostings(input: { items: [] }) { imported } deletePosting(id: "a") { deletedId } }',
          extensions: { padding: 'x'.repeat(1024 * 1024) },
        }),
      ),
      413,
      'REQUEST_TOO_LARGE',
    ],
  ])('%s is refused', async (_what, init, status, code) => {
    const answer = await server.send('/graphql', init);
    expect([answer.status, codes(answer)]).toEqual([status, [code]]);
  });

  it('an import of several megabytes is taken', async () => {
    const items = Array.from({ length: 6 }, (_, nth) => ({
      externalId: `large-${nth}`,
      format: 'TEXT',
      content: `Engineer ${nth}\n${'We build things. '.repeat(20_000)}`,
    }));
    const answer = await server.ask(
      'mutation ($items: [ImportItem!]!) { importPostings(input: { items: $items }) { results { code } } }',
      { items },
    );
    expect(answer.status).toBe(200);
    expect(codes(answer)).toEqual([]);
  });

  it('a mutation by GET is refused', async () => {
    const answer = await server.send(inAddress('mutation { deletePosting(id: "a") { deletedId } }'));
    expect([answer.status, codes(answer)]).toEqual([405, ['BAD_REQUEST']]);
  });

  it.each([
    ['an image', { accept: 'image/avif,image/webp,*/*;q=0.8', 'sec-fetch-mode': 'no-cors' }],
    ['an old browser’s image', { accept: '*/*' }],
    ['a link', { accept: 'text/html,*/*;q=0.8', 'sec-fetch-mode': 'navigate' }],
  ])('a query by GET as %s sends it is refused', async (_what, headers) => {
    expect(await sendRaw(server, inAddress('{ __typename }'), headers)).toEqual({
      status: 400,
      codes: ['BAD_REQUEST'],
    });
  });

  it.each([
    ['a script on another site', { accept: 'application/json', origin: 'https://evil.example' }],
    ['a script that hides its site', { accept: 'application/json', 'sec-fetch-site': 'cross-site' }],
  ])('a query by GET as %s sends it is refused', async (_what, headers) => {
    expect(await sendRaw(server, inAddress('{ __typename }'), headers)).toEqual({
      status: 403,
      codes: ['BAD_REQUEST'],
    });
  });
});

describe('with introspection switched off', () => {
  let closed: TestServer;
  beforeAll(async () => {
    closed = await startTestServer({ limits: { introspection: false } });
  });
  afterAll(() => closed.close());

  const questions: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['{ postingz { nodes { id } } }', {}],
    ['{ postings(frst: 1) { nodes { id } } }', {}],
    ['{ postings }', {}],
    ['{ posting(id: "a") { tittle } }', {}],
    ['query ($f: PostingFiltr) { postings(filter: $f) { nodes { id } } }', {}],
    ['{ postings(filter: { statu: [OPEN] }) { nodes { id } } }', {}],
    ['{ postings(filter: { status: [OPNE] }) { nodes { id } } }', {}],
    ['{ __typename @inclde(if: true) }', {}],
    ['query ($f: PostingFilter) { postings(filter: $f) { nodes { id } } }', { f: { statu: ['OPEN'] } }],
    ['query ($f: PostingFilter) { postings(filter: $f) { nodes { id } } }', { f: { status: ['OPNE'] } }],
    ['subscription ($w: ID!) { watchFeed(watchId: $w, aftr: "a") { __typename } }', { w: 'a' }],
  ];

  it('the schema is kept, and `__typename` told', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
      const client = connect(closed);
      expect(new Set(codes(await closed.ask(query)))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
      const errors: unknown = await client
        .run(query)
        .next()
        .catch((refused: unknown) => refused);
      expect(new Set(told(errors))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
      await client.close();
    }
    expect((await closed.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  it.each(questions)('nothing is suggested over any transport for %s', async (query, variables) => {
    const client = connect(closed);
    const overSocket: unknown = await client
      .run(query, variables)
      .next()
      .catch((errors: unknown) => errors);
    await client.close();
    const overHttp = await closed.ask(query, variables);
    const overStream = await closed.send('/graphql/stream', post(JSON.stringify({ query, variables })));
    const answers = [JSON.stringify(overSocket), overHttp.text, overStream.text];
    for (const answer of answers) expect(answer).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    expect(answers.join('\n')).not.toMatch(/did you mean/i);
  });

  it('nothing is suggested by exports', async () => {
    const { text } = await closed.send('/export/postings.csv?filter={"statu":["OPEN"]}');
    expect(text).toContain('BAD_USER_INPUT');
    expect(text).not.toMatch(/did you mean/i);
  });
});
