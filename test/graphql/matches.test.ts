import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Requirement } from '../../src/domain/posting.js';
import { candidateId, postingId } from '../../src/domain/identity.js';
import type { Item } from './support/documents.js';
import { candidateItem, numbered, postingItem } from './support/documents.js';
import { createTestGateway, type TestGateway } from './support/create-test-gateway.js';

type Asked = Partial<Omit<Requirement, 'id' | 'anyOf'>> & { readonly anyOf?: readonly string[] };

const asks = (...anyOf: readonly string[]) => ({
  kind: 'SKILL' as const,
  importance: 'REQUIRED' as const,
  anyOf,
  text: `Experience with ${anyOf.join(' or ')}`,
});
const posting = (externalId: string, requirements: readonly Asked[], status = 'OPEN') =>
  postingItem(0, { externalId, requirements, status, title: externalId });
const candidate = (externalId: string, values: Readonly<Record<string, unknown>>) =>
  candidateItem(0, { externalId, yearsOfExperience: undefined, ...values });
const knows = (name: string, years?: number, evidence?: string) => ({ name, years, evidence });

const ids = {
  posting: (name: string) => postingId('test', name),
  candidate: (name: string) => candidateId('test', name),
};

/** docs/matching.md works this one out. */
const worked = {
  posting: posting('worked', [
    { ...asks('Python', 'Java'), minYears: 3, text: '3+ years of Python or Java' },
    { ...asks('Kafka'), openEnded: true, text: 'Kafka or similar' },
    { ...asks('Kubernetes'), minYears: 2, text: '2 years of Kubernetes' },
    { ...asks('Terraform'), importance: 'PREFERRED', text: 'Terraform is a plus' },
    { kind: 'EDUCATION', importance: 'PREFERRED', education: 'BACHELOR', text: "Bachelor's degree" },
    { kind: 'LANGUAGE', importance: 'REQUIRED', text: 'Fluent English' },
  ]),
  candidate: candidate('worked', {
    skills: [
      knows('Spring Boot', 5.5, 'five years of Spring Boot services'),
      knows('RabbitMQ', 1),
      knows('Kubernetes', 1, 'ran Kubernetes for a year'),
    ],
    education: 'MASTER',
  }),
};

let gateway: TestGateway;

async function importAll(postings: readonly Item[], candidates: readonly Item[]): Promise<void> {
  const result = await gateway.query(
    `mutation ($postings: ImportPostingsInput!, $candidates: ImportCandidatesInput!) {
      importPostings(input: $postings) { rejected }
      importCandidates(input: $candidates) { rejected }
    }`,
    { postings: { items: postings }, candidates: { items: candidates } },
  );
  expect(result).toEqual({ importPostings: { rejected: 0 }, importCandidates: { rejected: 0 } });
}

interface Matches {
  readonly reason: string | null;
  readonly totalCount: { readonly value: number; readonly relation: string };
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly score: number;
    readonly candidate: { readonly id: string };
    readonly posting: { readonly id: string };
  }[];
}

const selection = `
  reason totalCount { value relation } pageInfo { hasNextPage endCursor }
  nodes { id score candidate { id } posting { id } }`;

async function candidatesOf(name: string, args: Readonly<Record<string, unknown>> = {}): Promise<Matches> {
  const found = await gateway.query(
    `query ($id: ID!, $first: Int, $after: String, $minScore: Float, $filter: CandidateFilter) {
      posting(id: $id) { matches(first: $first, after: $after, minScore: $minScore, filter: $filter) { ${selection} } }
    }`,
    { id: ids.posting(name), ...args },
  );
  return (found as { posting: { matches: Matches } }).posting.matches;
}

async function postingsOf(name: string, args: Readonly<Record<string, unknown>> = {}): Promise<Matches> {
  const found = await gateway.query(
    `query ($id: ID!, $first: Int, $after: String, $minScore: Float, $filter: PostingFilter) {
      candidate(id: $id) { matches(first: $first, after: $after, minScore: $minScore, filter: $filter) { ${selection} } }
    }`,
    { id: ids.candidate(name), ...args },
  );
  return (found as { candidate: { matches: Matches } }).candidate.matches;
}

const scoresByCandidate = ({ nodes }: Matches) => nodes.map(({ score, candidate }) => [candidate.id, score]);
const scoresByPosting = ({ nodes }: Matches) => nodes.map(({ score, posting }) => [posting.id, score]);

beforeAll(async () => {
  gateway = await createTestGateway();
  const steps = ['Haskell', 'Erlang', 'Elixir', 'OCaml', 'Clojure'];
  await importAll(
    [
      worked.posting,
      posting('nothing', [{ kind: 'LANGUAGE', importance: 'REQUIRED', text: 'Fluent English' }]),
      posting(
        'steps',
        steps.map((name) => asks(name)),
      ),
      posting('closed', [asks('Haskell')], 'CLOSED'),
      posting(
        'sixty',
        numbered(60, (nth) => ({ ...asks(`Tool${nth}`), text: `Tool ${nth}` })),
      ),
    ],
    [
      worked.candidate,
      candidate('blank', { skills: [] }),
      ...steps.map((_, nth) =>
        candidate(`steps-${nth + 1}`, {
          skills: steps.slice(0, nth + 1).map((name) => knows(name)),
          location: { name: 'Berlin', city: nth % 2 === 0 ? 'Berlin' : 'Bonn' },
        }),
      ),
      candidate('all-sixty', { skills: numbered(60, (nth) => knows(`Tool${nth}`)) }),
    ],
  );
});

afterAll(() => gateway.close());

describe('a match', () => {
  it('says why, with the words of both sides', async () => {
    const found = await gateway.query(
      `query ($p: ID!, $c: ID!) { match(postingId: $p, candidateId: $c) {
        score requiredCoverage preferredCoverage
        explanation { status via years weight evidence skill { name } requirement { text posting { title } } }
      } }`,
      { p: ids.posting('worked'), c: ids.candidate('worked') },
    );
    const by = (text: string) => ({ text, posting: { title: 'worked' } });
    // Earned: 4 (Java, implied by Spring Boot) + 2 (of Kafka's category) + 2 (too few years) + 0 + 2, of 16.
    expect(found).toEqual({
      match: {
        score: 10 / 16,
        requiredCoverage: 8 / 12,
        preferredCoverage: 2 / 4,
        explanation: [
          {
            ...{ status: 'MET', via: 'IMPLIED', years: 5, weight: 4 / 16, skill: { name: 'Spring Boot' } },
            ...{
              evidence: 'five years of Spring Boot services',
              requirement: by('3+ years of Python or Java'),
            },
          },
          {
            ...{
              status: 'PARTIAL',
              via: 'OPEN_ENDED',
              years: 1,
              weight: 4 / 16,
              skill: { name: 'RabbitMQ' },
            },
            ...{ evidence: null, requirement: by('Kafka or similar') },
          },
          {
            ...{ status: 'PARTIAL', via: 'EXACT', years: 1, weight: 4 / 16, skill: { name: 'Kubernetes' } },
            ...{ evidence: 'ran Kubernetes for a year', requirement: by('2 years of Kubernetes') },
          },
          {
            ...{ status: 'UNMET', via: null, years: null, weight: 2 / 16, skill: null },
            ...{ evidence: null, requirement: by('Terraform is a plus') },
          },
          {
            ...{ status: 'MET', via: null, years: null, weight: 2 / 16, skill: null },
            ...{ evidence: null, requirement: by("Bachelor's degree") },
          },
        ],
      },
    });
  });

  it('has the same score from both sides, and by itself', async () => {
    const id = `match:${ids.posting('steps').slice(8)}:${ids.candidate('steps-3').slice(10)}`;
    const found = await gateway.query(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Match { score } } nodes(ids: [$id]) { id } }`,
      { id },
    );
    expect(found).toEqual({ node: { __typename: 'Match', id, score: 3 / 5 }, nodes: [{ id }] });
    const same = expect.objectContaining({ id, score: 3 / 5 });
    expect((await candidatesOf('steps')).nodes).toContainEqual(same);
    expect((await postingsOf('steps-3')).nodes).toContainEqual(same);
  });

  it('is there with the score 0 where nothing is met, and null where one side is missing', async () => {
    const found = await gateway.query(
      `query ($p: ID!, $c: ID!, $closed: ID!) {
        unmet: match(postingId: $p, candidateId: $c) { score explanation { status } }
        closed: match(postingId: $closed, candidateId: $c) { score }
        without: match(postingId: $p, candidateId: "candidate:none") { id }
        swapped: match(postingId: $c, candidateId: $p) { id }
        gone: node(id: "match:none:none") { id }
        malformed: node(id: "match:none") { id }
      }`,
      { p: ids.posting('sixty'), c: ids.candidate('worked'), closed: ids.posting('closed') },
    );
    expect(found).toEqual({
      unmet: { score: 0, explanation: numbered(60, () => ({ status: 'UNMET' })) },
      closed: { score: 0 },
      ...{ without: null, swapped: null, gone: null, malformed: null },
    });
  });
});

describe('the matches of a posting', () => {
  it('are the candidates with a score above 0, best first', async () => {
    const matches = await candidatesOf('steps');
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
    const { nodes, totalCount } = await candidatesOf('steps', { minScore });
    expect([nodes.length, totalCount.value]).toEqual([count, count]);
  });

  it('are those whom the filter finds', async () => {
    const { nodes } = await candidatesOf('steps', { filter: { city: ['Bonn'] } });
    expect(nodes.map(({ score }) => score)).toEqual([4 / 5, 2 / 5]);
  });

  it('come page by page', async () => {
    const first = await candidatesOf('steps', { first: 2, minScore: 0.2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor;
    const rest = await candidatesOf('steps', { first: 3, minScore: 0.2, after });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...rest.nodes]).toEqual((await candidatesOf('steps')).nodes);
    await expect(candidatesOf('sixty', { minScore: 0.2, after })).rejects.toThrow(
      'belongs to another search',
    );
  });

  it('are all of 60 requirements, too', async () => {
    const { nodes } = await candidatesOf('sixty', { minScore: 1 });
    expect(nodes).toMatchObject([{ score: 1, candidate: { id: ids.candidate('all-sixty') } }]);
  });

  it('are none, with the reason and without asking the engine, where nothing counts', async () => {
    const posting = await gateway.query('query ($id: ID!) { posting(id: $id) { id } }', {
      id: ids.posting('nothing'),
    });
    expect(posting).not.toBeNull();
    gateway.takeReads();
    expect(await candidatesOf('nothing')).toEqual({
      reason: expect.stringContaining('asks for nothing'),
      totalCount: { value: 0, relation: 'EXACT' },
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: [],
    });
    expect(gateway.takeReads()).toHaveLength(1);
    expect((await postingsOf('blank')).reason).toContain('tells nothing');
  });

  it.each([1.1, -1])('refuse a minScore of %s', async (minScore) => {
    await expect(candidatesOf('steps', { minScore })).rejects.toThrow('minScore must be between 0 and 1');
  });
});

describe('the matches of a candidate', () => {
  it('are the open postings, and those that the filter finds', async () => {
    expect(scoresByPosting(await postingsOf('steps-2'))).toEqual([[ids.posting('steps'), 2 / 5]]);
    expect((await postingsOf('steps-2', { filter: { status: ['CLOSED'] } })).nodes).toEqual([]);
    expect((await postingsOf('steps-2', { filter: { company: ['Company 9'] } })).nodes).toEqual([]);
    expect((await postingsOf('steps-4', { minScore: 0.8 })).nodes).toHaveLength(1);
    expect((await postingsOf('steps-3', { minScore: 0.8 })).nodes).toHaveLength(0);
  });
});

describe('what was written last', () => {
  it('is what is matched, from the return of the import on', async () => {
    await importAll(
      [posting('changing', [asks('Fortran')])],
      [candidate('changing', { skills: [knows('COBOL')] })],
    );
    expect((await candidatesOf('changing')).nodes).toEqual([]);
    await importAll([], [candidate('changing', { skills: [knows('Fortran')] })]);
    expect(scoresByCandidate(await candidatesOf('changing'))).toEqual([[ids.candidate('changing'), 1]]);
    expect(scoresByPosting(await postingsOf('changing'))).toEqual([[ids.posting('changing'), 1]]);
    await importAll([posting('changing', [asks('Fortran'), asks('COBOL')])], []);
    expect(scoresByCandidate(await candidatesOf('changing'))).toEqual([[ids.candidate('changing'), 1 / 2]]);
    expect(scoresByPosting(await postingsOf('changing'))).toEqual([[ids.posting('changing'), 1 / 2]]);
  });

  it('is not matched for candidates while it is closed', async () => {
    await importAll([posting('closing', [asks('Ada')])], [candidate('closing', { skills: [knows('Ada')] })]);
    const set = (mutation: string) =>
      gateway.query(`mutation ($id: ID!) { ${mutation}(id: $id) { id } }`, { id: ids.posting('closing') });
    await set('closePosting');
    expect((await postingsOf('closing')).nodes).toEqual([]);
    expect((await candidatesOf('closing')).nodes).toHaveLength(1);
    await set('reopenPosting');
    expect((await postingsOf('closing')).nodes).toHaveLength(1);
  });

  it('is nowhere once it is deleted', async () => {
    await importAll(
      [posting('gone', [asks('Prolog')]), posting('stays', [asks('Prolog')])],
      [candidate('gone', { skills: [knows('Prolog')] }), candidate('stays', { skills: [knows('Prolog')] })],
    );
    await gateway.query(
      'mutation ($p: ID!, $c: ID!) { deletePosting(id: $p) { deletedId } deleteCandidate(id: $c) { deletedId } }',
      { p: ids.posting('gone'), c: ids.candidate('gone') },
    );
    expect(scoresByCandidate(await candidatesOf('stays'))).toEqual([[ids.candidate('stays'), 1]]);
    expect(scoresByPosting(await postingsOf('stays'))).toEqual([[ids.posting('stays'), 1]]);
    const found = await gateway.query(
      `query ($p: ID!, $c: ID!, $P: ID!, $C: ID!) {
        a: match(postingId: $p, candidateId: $C) { id } b: match(postingId: $P, candidateId: $c) { id }
      }`,
      {
        p: ids.posting('gone'),
        c: ids.candidate('gone'),
        P: ids.posting('stays'),
        C: ids.candidate('stays'),
      },
    );
    expect(found).toEqual({ a: null, b: null });
  });
});

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
    await importAll(
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
