import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RolecallError } from '../../../src/domain/errors.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { Services } from '../../../src/graphql/request-context.js';
import { candidateItem, numbered, postingItem } from '../../graphql/support/documents.js';
import { codes, startTestServer, type TestServer } from '../support/start-test-server.js';

const importing = 'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported } }';
let server: TestServer;

async function start(change?: (services: Services) => Services): Promise<void> {
  server = await startTestServer({}, change);
  await server.ask(importing, { input: { items: numbered(30, postingItem) } });
  await server.ask(
    'mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { imported } }',
    {
      input: { items: numbered(9, candidateItem) },
    },
  );
}

const address = (file: string, parameters: Readonly<Record<string, string>> = {}) =>
  `/export/${file}?${String(new URLSearchParams(parameters))}`;

async function lines(file: string, parameters: Readonly<Record<string, string>> = {}) {
  const response = await fetch(server.url + address(file, parameters));
  const text = await response.text();
  if (response.status !== 200) throw new Error(text);
  return text.split(/\r?\n/).filter((line) => line !== '');
}

async function rows(file: string, parameters: Readonly<Record<string, string>> = {}) {
  return (await lines(file, parameters)).map((line) => JSON.parse(line) as { readonly id: string });
}

describe('an export', () => {
  beforeAll(() => start());
  afterAll(() => server.close());

  it.each([
    ['postings', 'PostingFilter', {}],
    ['postings', 'PostingFilter', { status: ['OPEN'], workplace: ['REMOTE'] }],
    ['postings', 'PostingFilter', { skills: { anyOf: ['kafka'] }, not: { company: ['Company 1'] } }],
    ['postings', 'PostingFilter', { postedAt: { gte: '2026-01-10T00:00:00Z', lt: '2026-01-20T00:00:00Z' } }],
    ['postings', 'PostingFilter', { requirements: [{ skills: { allOf: ['Kafka'] }, minYears: { gte: 3 } }] }],
    ['requirements', 'RequirementFilter', { importance: ['PREFERRED'] }],
    ['requirements', 'RequirementFilter', { posting: { text: 'kubernetes', status: ['CLOSED'] } }],
    ['candidates', 'CandidateFilter', { yearsOfExperience: { gte: 4 } }],
  ])('of %s by %s %j has what the search finds', async (noun, type, filter) => {
    const source = `query ($filter: ${type}, $query: String) { found: ${noun}(first: 100, filter: $filter, query: $query) { nodes { id } } }`;
    for (const query of ['', 'kafka']) {
      const { body } = await server.ask(source, { filter, query });
      const { nodes } = (body?.data as { found: { nodes: readonly { id: string }[] } }).found;
      const exported = await rows(`${noun}.ndjson`, { query, filter: JSON.stringify(filter) });
      expect(exported.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
    }
  });

  it('takes filters in the syntax of GraphQL as well', async () => {
    const asJson = await rows('postings.ndjson', {
      filter: '{"status": ["OPEN"], "company": ["Company 2"]}',
    });
    const asGraphql = await rows('postings.ndjson', { filter: '{status: [OPEN], company: "Company 2"}' });
    expect(asJson.length).toBeGreaterThan(0);
    expect(asGraphql).toEqual(asJson);
  });

  it('is everything where nothing restricts, a blank filter included', async () => {
    expect(await rows('postings.ndjson')).toHaveLength(30);
    expect(await rows('requirements.ndjson', { filter: ' ' })).toHaveLength(60);
    expect(await rows('candidates.ndjson', { filter: 'null', query: '' })).toHaveLength(9);
  });

  it('is a file for spreadsheets or for programs', async () => {
    const csv = await fetch(server.url + address('postings.csv'));
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="postings.csv"');
    expect(csv.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(32);
    const ndjson = await fetch(server.url + address('candidates.ndjson'));
    await ndjson.text();
    expect(ndjson.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(ndjson.headers.get('content-disposition')).toBe('attachment; filename="candidates.ndjson"');
  });

  it('of nothing has a header alone, or nothing', async () => {
    const filter = '{company: ["Nobody"]}';
    expect(await lines('postings.csv', { filter })).toHaveLength(1);
    expect(await lines('postings.ndjson', { filter })).toEqual([]);
  });

  it.each([
    ['{status: [OPN]}', 'BAD_USER_INPUT', 'Value "OPN" does not exist in "PostingStatus" enum'],
    ['{"statuses": ["OPEN"]}', 'BAD_USER_INPUT', 'Field "statuses" is not defined by type "PostingFilter"'],
    ['{status: [OPEN]', 'BAD_USER_INPUT', 'it is neither: Syntax Error'],
    [
      '{"status": ["OPEN"',
      'BAD_USER_INPUT',
      "but it is no JSON: Expected ',' or ']' after array element in JSON at position 18",
    ],
    ['{status: $status}', 'BAD_USER_INPUT', 'Unexpected variable "$status" in constant value'],
    ['[]', 'BAD_USER_INPUT', 'Expected type "PostingFilter" to be an object'],
    ['{postedAt: {gte: "yesterday"}}', 'BAD_USER_INPUT', 'DateTime'],
    ['{skills: {anyOf: ["kubernetis"]}}', 'UNKNOWN_SKILL', 'Kubernetes'],
    ['{company: 5}', 'BAD_USER_INPUT', 'String cannot represent a non string value'],
  ])('with the filter %s is refused with a code before it begins', async (filter, code, message) => {
    const answer = await server.send(address('postings.ndjson', { filter }));
    expect([answer.status, codes(answer)]).toEqual([400, [code]]);
    expect(answer.body?.errors?.[0]?.message).toContain(message);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it.each(['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])('is not to be had by %s', async (method) => {
    const body = method === 'HEAD' ? {} : { body: 'status=OPEN', headers: { 'content-type': 'text/plain' } };
    const answer = await fetch(`${server.url}/export/postings.csv`, { method, ...body });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
    expect(await answer.text()).toEqual(
      method === 'HEAD' ? '' : expect.stringContaining('An export is asked for by GET'),
    );
  });

  it.each([
    ['a long list', `{company: [${'"a" '.repeat(201)}]}`, 'company takes at most 200 values'],
    ['many tokens', `{company: [${'"a" '.repeat(2001)}]}`, 'token'],
    ['filters nested deep', `${'{not: '.repeat(60)}{}${'}'.repeat(60)}`, 'nest'],
    ['filters nested deeper', `${'{"not":'.repeat(500)}{}${'}'.repeat(500)}`, 'nest'],
    ['lists nested deep', `${'['.repeat(2000)}${']'.repeat(2000)}`, 'PostingFilter'],
  ])('with %s in its filter is refused', async (_, filter, message) => {
    const answer = await server.send(address('postings.ndjson', { filter }));
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(answer.body?.errors?.[0]?.message).toContain(message);
    expect(answer.body?.errors?.[0]?.message.length).toBeLessThan(600);
  });

  it.each([
    '?fliter=%7B%7D',
    '?query=a&query=b',
    '?filter=%7B%7D&filter=%7B%7D',
    `?query=${'word%20'.repeat(1000)}`,
  ])('with the parameters %s is refused', async (search) => {
    const answer = await server.send(`/export/postings.csv${search}`);
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('of anything else is not served', async () => {
    for (const path of ['/export', '/export/postings', '/export/skills.csv', '/export/postings.xlsx']) {
      expect((await server.send(path)).status).toBe(404);
    }
  });

  it('is refused to pages of other sites', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await server.send('/export/candidates.csv', { headers });
    expect([answer.status, codes(answer)]).toEqual([403, ['BAD_REQUEST']]);
  });
});

type Batches = ReturnType<SearchEngine['stream']>;

/** A server whose engine streams through `wrap`. */
const startWith = (wrap: (batches: () => Batches) => Batches) =>
  start((services) => ({
    ...services,
    engine: {
      ...services.engine,
      stream: (query, size) => wrap(() => services.engine.stream(query, size)),
    },
  }));

describe('an export whose engine fails', () => {
  afterEach(() => server.close());

  it('before the first document is an error', async () => {
    await startWith(async function* () {
      await Promise.resolve();
      yield* [];
      throw new RolecallError('SEARCH_UNAVAILABLE', 'Nobody answers.');
    });
    const answer = await server.send('/export/postings.csv');
    expect([answer.status, codes(answer)]).toEqual([503, ['SEARCH_UNAVAILABLE']]);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('in the middle is cut off, and never looks complete', async () => {
    await startWith(async function* (batches) {
      yield* batches();
      throw new RolecallError('SEARCH_UNAVAILABLE', 'Nobody answers.');
    });
    for (const file of ['postings.csv', 'postings.ndjson']) {
      const response = await fetch(`${server.url}/export/${file}`);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow('terminated');
    }
    expect(server.logged.join('')).toContain('an export was cut off');
  });
});

describe('an export to somebody who reads slowly', () => {
  let asked: number;
  let left: PromiseWithResolvers<void>;
  beforeEach(async () => {
    asked = 0;
    left = Promise.withResolvers();
    // Without end, and far more than the buffers of the operating system hold.
    await startWith(async function* (batches) {
      try {
        for (;;) {
          for await (const batch of batches()) {
            asked += 1;
            yield Array.from({ length: 20 }, () => batch).flat();
          }
        }
      } finally {
        left.resolve();
      }
    });
  });
  afterEach(() => server.close());

  it('asks for no more than is on its way, and ends with the connection', async () => {
    const stop = new AbortController();
    const { body } = await fetch(`${server.url}/export/postings.ndjson`, { signal: stop.signal });
    const reader = body?.getReader();
    await reader?.read();
    const stalled = await settled(() => asked);
    for (let bytes = 0; bytes < 20_000_000;)
      bytes += ((await reader?.read())?.value as Uint8Array | undefined)?.length ?? 0;
    expect(asked).toBeGreaterThan(stalled);
    stop.abort();
    await left.promise;
  });
});

/** A value once it has stayed the same for a hundred turns of the event loop. */
async function settled(value: () => number): Promise<number> {
  let last = value();
  for (let same = 0; same < 100; same += 1) {
    await new Promise(setImmediate);
    if (value() === last) continue;
    last = value();
    same = 0;
  }
  return last;
}
