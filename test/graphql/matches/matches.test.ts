import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createMatchGateway,
  scoresByCandidate,
  scoresByPosting,
  type MatchGateway,
} from '../support/create-match-gateway.js';
import { ids, matched } from '../support/match-documents.js';

let gateway: MatchGateway;

beforeAll(async () => {
  gateway = await createMatchGateway();
  await gateway.importAll(matched.postings, matched.candidates);
});

afterAll(() => gateway.close());

describe('the matches of a posting', () => {
  it('are the candidates with a score above 0, best first', async () => {
    const matches = await gateway.candidatesOf('steps');
    expect(scoresByCandidate(matches)).toEqual(
      [5, 4, 3, 2, 1].map((met) => [ids.candidate(`steps-${met}`), met / 5]),
    );
    expect(matches).toMatchObject({ reason: null, totalCount: { value: 5, relation: 'EXACT' } });
  });

  it.each([
    [0.8, 2],
    [0.8000001, 1],
    [0.6, 3],
    [0, 5],
    [1, 1],
  ])('of minScore %s are %s', async (minScore, count) => {
    const { nodes, totalCount } = await gateway.candidatesOf('steps', { minScore });
    expect([nodes.length, totalCount.value]).toEqual([count, count]);
  });

  it('are those whom the filter finds', async () => {
    const { nodes } = await gateway.candidatesOf('steps', { filter: { city: ['Bonn'] } });
    expect(nodes.map(({ score }) => score)).toEqual([4 / 5, 2 / 5]);
  });

  it('come page by page', async () => {
    const first = await gateway.candidatesOf('steps', { first: 2, minScore: 0.2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor;
    const rest = await gateway.candidatesOf('steps', { first: 3, minScore: 0.2, after });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...rest.nodes]).toEqual((await gateway.candidatesOf('steps')).nodes);
    await expect(gateway.candidatesOf('sixty', { minScore: 0.2, after })).rejects.toThrow(
      'belongs to another search',
    );
  });

  it('are all of 60 requirements, too', async () => {
    const { nodes } = await gateway.candidatesOf('sixty', { minScore: 1 });
    expect(nodes).toMatchObject([{ score: 1, candidate: { id: ids.candidate('all-sixty') } }]);
  });

  it('are none, with the reason and without asking the engine, where nothing counts', async () => {
    const posting = await gateway.query('query ($id: ID!) { posting(id: $id) { id } }', {
      id: ids.posting('nothing'),
    });
    expect(posting).not.toBeNull();
    gateway.takeReads();
    expect(await gateway.candidatesOf('nothing')).toEqual({
      reason: expect.stringContaining('asks for nothing'),
      totalCount: { value: 0, relation: 'EXACT' },
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: [],
    });
    expect(gateway.takeReads()).toHaveLength(1);
    expect((await gateway.postingsOf('blank')).reason).toContain('tells nothing');
  });

  it.each([1.1, -1])('refuse a minScore of %s', async (minScore) => {
    await expect(gateway.candidatesOf('steps', { minScore })).rejects.toThrow(
      'minScore must be between 0 and 1',
    );
  });
});

describe('the matches of a candidate', () => {
  it('are the open postings, and those that the filter finds', async () => {
    expect(scoresByPosting(await gateway.postingsOf('steps-2'))).toEqual([[ids.posting('steps'), 2 / 5]]);
    expect((await gateway.postingsOf('steps-2', { filter: { status: ['CLOSED'] } })).nodes).toEqual([]);
    expect((await gateway.postingsOf('steps-2', { filter: { company: ['Company 9'] } })).nodes).toEqual([]);
    expect((await gateway.postingsOf('steps-4', { minScore: 0.8 })).nodes).toHaveLength(1);
    expect((await gateway.postingsOf('steps-3', { minScore: 0.8 })).nodes).toHaveLength(0);
  });
});
