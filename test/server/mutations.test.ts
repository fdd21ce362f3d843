import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidateId, postingId } from '../../src/domain/identity.js';
import { candidateItem, postingItem } from '../graphql/support/documents.js';
import { codes, startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
const posting = postingId('test', 'posting-1');
const candidate = candidateId('test', 'candidate-1');
const result = '{ imported unchanged rejected results { index outcome id code message } }';

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const importOne = async (kind: 'Postings' | 'Candidates', item: object) => {
  const source = `mutation ($input: Import${kind}Input!) { done: import${kind}(input: $input) ${result} }`;
  return (await server.ask(source, { input: { items: [item] } })).body?.data;
};
const ask = async (source: string, id: string) =>
  (await server.ask(`mutation ($id: ID!) { done: ${source} }`, { id })).body?.data;

describe('importPostings', () => {
  it('stores a posting that the next query sees, and stores it once', async () => {
    const item = postingItem(1, { status: 'OPEN' });
    const expected = { index: 0, id: posting, code: null, message: null };
    expect(await importOne('Postings', item)).toEqual({
      done: { imported: 1, unchanged: 0, rejected: 0, results: [{ ...expected, outcome: 'IMPORTED' }] },
    });
    const { body } = await server.ask(
      '{ postings(query: "kafka") { nodes { id } } requirements { totalCount { value } } }',
    );
    expect(body).toEqual({
      data: { postings: { nodes: [{ id: posting }] }, requirements: { totalCount: { value: 2 } } },
    });
    expect(await importOne('Postings', item)).toEqual({
      done: { imported: 0, unchanged: 1, rejected: 0, results: [{ ...expected, outcome: 'UNCHANGED' }] },
    });
  });
});

describe('closePosting and reopenPosting', () => {
  it('change the status, which filters see at once', async () => {
    const open = async () =>
      (await server.ask('{ postings(filter: { status: [OPEN] }) { totalCount { value } } }')).body;
    expect(await ask('closePosting(id: $id) { id status requirements { text } }', posting)).toMatchObject({
      done: { id: posting, status: 'CLOSED', requirements: [expect.anything(), expect.anything()] },
    });
    expect(await open()).toEqual({ data: { postings: { totalCount: { value: 0 } } } });
    expect(await ask('reopenPosting(id: $id) { status }', posting)).toEqual({ done: { status: 'OPEN' } });
    expect(await open()).toEqual({ data: { postings: { totalCount: { value: 1 } } } });
  });
});

describe('deletePosting', () => {
  it('takes the requirements along, once', async () => {
    expect(await ask('deletePosting(id: $id) { deletedId }', posting)).toEqual({
      done: { deletedId: posting },
    });
    const { body } = await server.ask(
      `{ posting(id: "${posting}") { id } requirements { totalCount { value } } }`,
    );
    expect(body).toEqual({ data: { posting: null, requirements: { totalCount: { value: 0 } } } });
    const again = await server.ask('mutation ($id: ID!) { deletePosting(id: $id) { deletedId } }', {
      id: posting,
    });
    expect(codes(again)).toEqual(['NOT_FOUND']);
  });
});

describe('importCandidates and deleteCandidate', () => {
  it('store a profile and let it go', async () => {
    expect(await importOne('Candidates', candidateItem(1))).toMatchObject({ done: { imported: 1 } });
    expect(await ask('deleteCandidate(id: $id) { deletedId }', candidate)).toEqual({
      done: { deletedId: candidate },
    });
    const { body } = await server.ask(`{ candidate(id: "${candidate}") { id } }`);
    expect(body).toEqual({ data: { candidate: null } });
  });
});
