import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestGateway, type TestGateway } from './support/create-test-gateway.js';
import { candidateItem, numbered, postingItem } from './support/documents.js';

let gateway: TestGateway;
let posting: string;
let candidate: string;

beforeAll(async () => {
  gateway = await createTestGateway();
  const imported = async (kind: string, items: readonly object[]) => {
    const source = `mutation ($input: Import${kind}Input!) { done: import${kind}(input: $input) { results { id } } }`;
    const data = await gateway.query(source, { input: { items } });
    return (data as { done: { results: { id: string }[] } }).done.results[0]?.id ?? '';
  };
  posting = await imported('Postings', numbered(6, postingItem));
  candidate = await imported(
    'Candidates',
    numbered(3, (nth) => candidateItem(nth, { skills: [{ name: 'Kafka', years: 5 }] })),
  );
});
afterAll(() => gateway.close());

interface Made {
  readonly id: string;
  readonly [field: string]: unknown;
}
const fields =
  'id name kind minScore filter posting { id } candidate { id } events { nodes { id watchId score posting { id } candidate { id } match { id } } }';
async function create(input: Readonly<Record<string, unknown>>): Promise<Made> {
  const source = `mutation ($input: CreateWatchInput!) { createWatch(input: $input) { ${fields} } }`;
  return ((await gateway.query(source, { input })) as { createWatch: Made }).createWatch;
}
async function codeOf(source: string, variables: Record<string, unknown>): Promise<unknown> {
  const { errors } = await gateway.run(source, variables);
  const cause = errors?.[0]?.originalError;
  return cause !== undefined && 'code' in cause ? cause.code : errors?.[0]?.message;
}

describe('createWatch', () => {
  it('on a posting has told the candidates who match it when it answers, with both sides', async () => {
    const watch = await create({ posting, name: 'Kafka people' });
    const expected = {
      watchId: watch.id,
      posting: { id: posting },
      candidate: { id: expect.stringMatching(/^candidate:/) },
      match: { id: expect.stringMatching(/^match:/) },
      score: expect.any(Number),
    };
    expect(watch).toMatchObject({
      ...{ name: 'Kafka people', kind: 'POSTING', minScore: 0.5, filter: null, candidate: null },
      posting: { id: posting },
      events: { nodes: [expected, expected, expected] },
    });
  });

  it('on a candidate finds open postings, and with `backfill: false` nothing of before', async () => {
    const watch = await create({ candidate, minScore: 0.25, backfill: false });
    expect(watch).toMatchObject({ kind: 'CANDIDATE', minScore: 0.25, candidate: { id: candidate } });
    expect(watch).toMatchObject({ posting: null, events: { nodes: [] } });
  });

  it('of a search keeps the filter as it was given, times included, and has no match', async () => {
    const postings = { status: ['OPEN'], postedAt: { gte: '2026-01-03T00:00:00.000Z' } };
    const watch = await create({ postings });
    const found = { posting: { id: expect.any(String) }, candidate: null, match: null, score: null };
    expect(watch).toMatchObject({ kind: 'POSTING_SEARCH', filter: postings, minScore: null });
    expect(watch).toMatchObject({ events: { nodes: [found, found] } });
    expect(await create({ candidates: {} })).toMatchObject({ kind: 'CANDIDATE_SEARCH', filter: {} });
  });

  it.each([
    [{}, 'BAD_USER_INPUT'],
    [{ postings: {}, candidates: {} }, 'BAD_USER_INPUT'],
    [{ postings: {}, minScore: 0.5 }, 'BAD_USER_INPUT'],
    [{ postings: {}, name: '' }, 'BAD_USER_INPUT'],
    [{ postings: {}, name: '  ' }, 'BAD_USER_INPUT'],
    [{ postings: {}, name: 'a\u0000b' }, 'BAD_USER_INPUT'],
    [{ posting: 'posting:none' }, 'NOT_FOUND'],
    [{ posting: 'candidate:none' }, 'NOT_FOUND'],
    [{ candidate: '?' }, 'NOT_FOUND'],
    [{ postings: { skills: { anyOf: ['no such skill'] } } }, 'UNKNOWN_SKILL'],
  ])('refuses %j with %s', async (input, code) => {
    const source = 'mutation ($input: CreateWatchInput!) { createWatch(input: $input) { id } }';
    expect(await codeOf(source, { input })).toBe(code);
  });
});

describe('a watch', () => {
  const update = 'mutation ($input: UpdateWatchInput!) { updateWatch(input: $input) { name minScore } }';
  const remove = 'mutation ($id: ID!) { deleteWatch(id: $id) { deletedId } }';

  it('is found by its id, by node and in the list, until it is deleted', async () => {
    const { id } = await create({ candidates: {} });
    const source = `query ($id: ID!) { watch(id: $id) { id } node(id: $id) { __typename id } }`;
    expect(await gateway.query(source, { id })).toEqual({ watch: { id }, node: { __typename: 'Watch', id } });
    expect(await gateway.query(remove, { id })).toEqual({ deleteWatch: { deletedId: id } });
    expect(await gateway.query(source, { id })).toEqual({ watch: null, node: null });
    expect(await codeOf(remove, { id })).toBe('NOT_FOUND');
  });

  it('changes in what is given alone', async () => {
    const { id } = await create({ posting, name: 'before' });
    expect(await gateway.query(update, { input: { id, minScore: 0.75 } })).toEqual({
      updateWatch: { name: 'before', minScore: 0.75 },
    });
    expect(await gateway.query(update, { input: { id, name: null } })).toEqual({
      updateWatch: { name: null, minScore: 0.75 },
    });
    expect(await codeOf(update, { input: { id: 'watch:none', name: 'x' } })).toBe('NOT_FOUND');
  });
});

describe('watches', () => {
  it('are paged, oldest first', async () => {
    const source = `query ($first: Int, $after: String) {
      watches(first: $first, after: $after) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }
    }`;
    interface Page {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const read = async (first: number, after?: string) =>
      ((await gateway.query(source, { first, after })) as { watches: Page }).watches;
    const all = await read(100);
    const paged: { readonly id: string }[] = [];
    for (let after: string | undefined; ;) {
      const page: Page = await read(2, after);
      paged.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(all.nodes);
    expect(paged.length).toBeGreaterThan(2);
    expect(await codeOf(source, { after: 'made-up' })).toBe('CURSOR_INVALID');
    expect(await codeOf(source, { first: 101 })).toBe('PAGE_TOO_LARGE');
  });
});
