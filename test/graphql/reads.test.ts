import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadQuery, SearchQuery } from '../../src/search/query.js';
import { createTestGateway, type TestGateway } from './support/create-test-gateway.js';
import { candidateItem, numbered, postingItem } from './support/documents.js';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await createTestGateway();
  const items = (build: (nth: number) => unknown) => ({ items: numbered(20, build) });
  await gateway.query(
    'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported } }',
    {
      input: items(postingItem),
    },
  );
  await gateway.query(
    'mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { imported } }',
    { input: items(candidateItem) },
  );
});

afterAll(() => gateway.close());

/** The reads that an operation makes. */
async function readsOf(source: string, variables?: Record<string, unknown>) {
  gateway.takeReads();
  await gateway.query(source, variables);
  return gateway.takeReads();
}

const isSearch = (query: ReadQuery | undefined): query is SearchQuery => query?.kind === 'search';
async function searchesOf(source: string): Promise<readonly SearchQuery[]> {
  return (await readsOf(source)).flat().filter(isSearch);
}

describe('what an operation reads', () => {
  it('is one request for 20 postings with their requirements, skills and source', async () => {
    const reads = await readsOf(`{
      postings(first: 20) {
        totalCount { value }
        facets(fields: [SKILL, WORKPLACE]) { buckets { value count } }
        nodes { title requirements { text anyOf { name } } skills { name implies { name } } source { system } }
      }
    }`);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toHaveLength(1);
  });

  it('is one request for node, postings, candidates, requirements and skills side by side', async () => {
    const [id] = await ids();
    const reads = await readsOf(
      `query ($id: ID!) {
        node(id: $id) { id }
        nodes(ids: [$id, "candidate:none"]) { id }
        postings(filter: { skills: { anyOf: ["k8s", "Kafka"] } }) { nodes { id } }
        candidates(query: "kafka") { edges { cursor highlights { field } } }
        requirements { totalCount { value } }
        postingBySource(system: "test", externalId: "posting-3") { id }
        skill(id: "skill:unlisted:FooBarDB") { name }
      }`,
      { id },
    );
    expect(reads).toHaveLength(1);
  });

  it('is one more request for the postings of requirements', async () => {
    const reads = await readsOf('{ requirements(first: 40) { nodes { posting { title company } } } }');
    expect(reads).toHaveLength(2);
    expect(reads[1]).toEqual([{ kind: 'get', ids: expect.anything() }]);
  });

  it('is no request more for the posting of a requirement that came with it', async () => {
    const reads = await readsOf('{ postings { nodes { requirements { posting { title } } } } }');
    expect(reads).toHaveLength(1);
  });

  it('is one more request for the counts of all skills of a level', async () => {
    const reads = await readsOf('{ postings { nodes { skills { postingCount candidateCount } } } }');
    expect(reads).toHaveLength(2);
    expect(reads[1]).toHaveLength(2);
  });

  it('is one request for facets asked for in different ways', async () => {
    const reads = await readsOf(`{
      postings {
        totalCount { value }
        few: facets(fields: [COMPANY, SKILL], size: 1) { field others buckets { value } }
        many: facets(fields: [SKILL], size: 50) { field others buckets { value } }
        months: facets(fields: [POSTED_MONTH]) { field }
      }
    }`);
    expect(reads).toHaveLength(1);
    expect(reads[0]?.filter(isSearch).map((search) => search.facets.map((facet) => facet.name))).toEqual([
      ['COMPANY', 'SKILL', 'POSTED_MONTH'],
      ['SKILL'],
    ]);
  });

  it('is one request for a page and facets on skills that are typed into', async () => {
    const reads = await readsOf(`{
      postings {
        totalCount { value } nodes { id }
        facets(fields: [SKILL, COMPANY], search: "py") { field buckets { value } }
      }
    }`);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toHaveLength(1);
  });

  it('is nothing where nothing of a search is selected, and nothing twice', async () => {
    expect(await readsOf('{ postings { __typename } }')).toEqual([]);
    const id = JSON.stringify((await ids())[0]);
    const [first] = await readsOf(`{ a: posting(id: ${id}) { id } b: posting(id: ${id}) { id } }`);
    expect(first).toEqual([{ kind: 'get', ids: [JSON.parse(id)] }]);
  });
});

describe('a search', () => {
  it('counts its total only where that is selected', async () => {
    expect(await searchesOf('{ postings { nodes { id } } }')).toMatchObject([{ total: false }]);
    expect(await searchesOf('{ postings { nodes { id } totalCount { value } } }')).toMatchObject([
      { total: true },
    ]);
  });

  it('reads no page where only its total is selected', async () => {
    expect(await searchesOf('{ postings { totalCount { value } } }')).toMatchObject([{ page: null }]);
  });

  it.each([
    ['edges { node { id } }', false],
    ['nodes { id } pageInfo { hasNextPage }', false],
    ['edges { cursor @skip(if: true) }', false],
    ['edges { cursor }', true],
    ['...Cursors', true],
    ['pageInfo { ... on PageInfo { endCursor } } nodes { id }', true],
  ])('of %s is resumable: %s', async (selection, resumable) => {
    const source = `{ postings(query: "kafka") { ${selection} } }`;
    const fragment = 'fragment Cursors on PostingConnection { pageInfo { startCursor } }';
    const searches = await searchesOf(selection.startsWith('...') ? `${source} ${fragment}` : source);
    expect(searches).toMatchObject([{ page: { resumable } }]);
  });
});

async function ids(): Promise<readonly string[]> {
  const found = await gateway.services.engine.read([
    {
      kind: 'search',
      of: 'posting',
      text: null,
      match: null,
      filter: { kind: 'all', of: [] },
      choices: [],
      sort: { by: 'postedAt', direction: 'desc' },
      page: { size: 20, direction: 'forward', from: null, resumable: false },
      total: false,
      facets: [],
      statistics: [],
    },
  ]);
  return found[0].hits.map((hit) => hit.stored.document.id);
}
