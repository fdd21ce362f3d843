import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMatchGateway, type MatchGateway } from '../support/create-match-gateway.js';
import { candidateItem, numbered, postingItem } from '../support/documents.js';
import { ids, worked } from '../support/match-documents.js';

let gateway: MatchGateway;

beforeAll(async () => {
  gateway = await createMatchGateway();
  await gateway.importAll([worked.posting], [worked.candidate]);
});

afterAll(() => gateway.close());

describe('what matches read', () => {
  const explained = `id score explanation {
    status weight evidence skill { name category implies { name } }
    requirement { text anyOf { name } posting { title } }
  }`;

  async function readsOf(source: string, variables?: Record<string, unknown>) {
    gateway.takeReads();
    await gateway.query(source, variables);
    return gateway.takeReads();
  }

  it('is two requests for 20 postings with their 10 best candidates, explained', async () => {
    await gateway.importAll(
      numbered(20, (nth) => postingItem(nth)),
      numbered(20, (nth) => candidateItem(nth)),
    );
    gateway.takeReads();
    const found = await gateway.query(`{
      postings(first: 20, filter: { skills: { anyOf: ["RabbitMQ"] } }) {
        nodes {
          title
          matches(first: 10, minScore: 0.1, filter: { skills: { anyOf: ["kafka"] } }) {
            reason totalCount { value } pageInfo { hasNextPage endCursor }
            edges { cursor node { ${explained} candidate { headline skills { skill { name } } } } }
            nodes { score }
          }
        }
      }
    }`);
    expect(gateway.takeReads().map((queries) => queries.length)).toEqual([1, 20]);
    const ten = { matches: { totalCount: { value: 20 }, nodes: numbered(10, () => expect.anything()) } };
    expect(found).toMatchObject({ postings: { nodes: numbered(20, () => ten) } });
  });

  it('is one request for both sides of a match, its node and others', async () => {
    const reads = await readsOf(
      `query ($p: ID!, $c: ID!) {
        match(postingId: $p, candidateId: $c) { ${explained} }
        candidate(id: $c) { headline }
        postings { totalCount { value } }
      }`,
      { p: ids.posting('worked'), c: ids.candidate('worked') },
    );
    expect(reads).toHaveLength(1);
  });

  it('is no page where only the count is selected', async () => {
    const reads = await readsOf(
      'query ($c: ID!) { candidate(id: $c) { matches { totalCount { value } } } }',
      { c: ids.candidate('worked') },
    );
    expect(reads[1]).toMatchObject([{ page: null, total: true, match: { kind: 'postings' } }]);
  });
});
