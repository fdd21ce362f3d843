import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidateId, postingId } from '../../src/domain/identity.js';
import { createTestGateway, type TestGateway } from './support/create-test-gateway.js';
import { candidateItem, numbered, postingItem } from './support/documents.js';

let gateway: TestGateway;
const posting = postingId('test', 'posting-0');
const candidate = candidateId('test', 'candidate-3');

beforeAll(async () => {
  gateway = await createTestGateway();
  const description = 'Ship <b>fast</b> on Kubernetes.\n\nRequirements\n- 3 years of Kafka or RabbitMQ';
  await gateway.services.importer.importPostings(
    [
      ...numbered(30, (nth) => postingItem(nth)),
      postingItem(0, { description, requirements: undefined }),
    ].map(whole),
  );
  await gateway.services.importer.importCandidates(numbered(5, (nth) => candidateItem(nth)).map(whole));
});

afterAll(() => gateway.close());

const whole = (item: { content: string }) => ({
  source: 'test',
  externalId: null,
  format: null,
  content: item.content,
});

describe('posting', () => {
  it('gives the fields of the document and what was read out of it', async () => {
    const found = await gateway.query(
      `query ($id: ID!) { posting(id: $id) {
        id title company status postedAt workplace locations { name city country region } source { system externalId url }
        skills { id } salary { min }
        requirements(kind: SKILL, importance: REQUIRED) { minYears anyOf { name } text span { start end } posting { id } }
        description
      } }`,
      { id: posting },
    );
    expect(found).toMatchObject({
      posting: {
        id: posting,
        title: 'Backend engineer 0',
        status: 'OPEN',
        postedAt: new Date('2026-01-01T00:00:00.000Z'),
        workplace: ['REMOTE'],
        locations: [{ city: 'Berlin', country: 'DE', region: null }],
        source: { system: 'test', externalId: 'posting-0', url: null },
        salary: null,
        requirements: [
          { minYears: 3, anyOf: [{ name: 'Kafka' }, { name: 'RabbitMQ' }], posting: { id: posting } },
        ],
      },
    });
  });

  it('spans the words of a requirement in the description', async () => {
    const found = await gateway.query(
      '{ posting(id: "' + posting + '") { description requirements { text span { start end } } } }',
    );
    expect(found).toMatchObject({ posting: { requirements: [expect.anything()] } });
    const { description, requirements } = (
      found as {
        posting: {
          description: string;
          requirements: { text: string; span: { start: number; end: number } }[];
        };
      }
    ).posting;
    for (const { text, span } of requirements) expect(description.slice(span.start, span.end)).toBe(text);
  });

  it('is found by its source', async () => {
    const source = '{ postingBySource(system: "test", externalId: "posting-0") { id } }';
    expect(await gateway.query(source)).toEqual({ postingBySource: { id: posting } });
  });
});

describe('candidate', () => {
  it('gives the fields of the profile', async () => {
    const found = await gateway.query(
      `{ candidate(id: "${candidate}") { name email headline updatedAt
         skills { years lastUsed evidence skill { id name } } } }`,
    );
    expect(found).toEqual({
      candidate: {
        name: 'Person 3',
        email: 'person3@example.org',
        headline: 'Backend engineer',
        updatedAt: new Date('2026-02-01T10:00:00.000Z'),
        skills: [
          {
            years: 3,
            lastUsed: '2025-05-01',
            evidence: 'ran Kafka clusters',
            skill: { id: 'skill:kafka', name: 'Kafka' },
          },
        ],
      },
    });
  });

  it('is found by its source', async () => {
    const source = '{ candidateBySource(system: "test", externalId: "candidate-3") { id } }';
    expect(await gateway.query(source)).toEqual({ candidateBySource: { id: candidate } });
  });
});

describe('node', () => {
  it('finds objects of every type, in the order of their ids', async () => {
    const { postings } = (await gateway.query(
      '{ postings(first: 1) { nodes { requirements { id } } } }',
    )) as {
      postings: { nodes: { requirements: { id: string }[] }[] };
    };
    const requirement = postings.nodes[0]?.requirements[0]?.id;
    const ids = [candidate, 'skill:kafka', posting, requirement, 'skill:unlisted:FooBarDB'];
    expect(
      await gateway.query('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids }),
    ).toEqual({
      nodes: [
        { __typename: 'Candidate', id: candidate },
        { __typename: 'Skill', id: 'skill:kafka' },
        { __typename: 'JobPosting', id: posting },
        { __typename: 'Requirement', id: requirement },
        { __typename: 'Skill', id: 'skill:unlisted:FooBarDB' },
      ],
    });
  });

  it.each([
    '',
    'nonsense',
    'posting:',
    'posting:nobody',
    'posting:../../etc',
    'candidate:nobody',
    'requirement:nobody',
    'skill:nobody-knows-this',
    'skill:unlisted:',
    'skill:unlisted:NobodyKnowsThis',
    'skill:Kafka',
    `skill:unlisted:${'x'.repeat(5000)}`,
    'watch:1',
    'posting:\u0000',
  ])('is null for the id %j', async (id) => {
    const source = `query ($id: ID!) {
      node(id: $id) { id } nodes(ids: [$id]) { id } posting(id: $id) { id } candidate(id: $id) { id } skill(id: $id) { id }
    }`;
    const nothing = { node: null, nodes: [null], posting: null, candidate: null, skill: null };
    expect(await gateway.query(source, { id })).toEqual(nothing);
  });

  it('is null where the id is one of another type', async () => {
    const source = `{ posting(id: "${candidate}") { id } candidate(id: "${posting}") { id } skill(id: "${posting}") { id } }`;
    expect(await gateway.query(source)).toEqual({ posting: null, candidate: null, skill: null });
  });
});

describe('postings', () => {
  it('are found by words and skills, with highlights', async () => {
    const found = await gateway.query(
      '{ postings(query: "k8s", first: 1) { totalCount { value relation } edges { score highlights { field fragments } } } }',
    );
    expect(found).toMatchObject({
      postings: {
        totalCount: { value: 30, relation: 'EXACT' },
        edges: [{ score: expect.any(Number), highlights: [{ field: 'description' }] }],
      },
    });
    expect(JSON.stringify(found)).toContain('<mark>Kubernetes</mark>');
  });

  it('are counted by facets whose buckets find exactly their count', async () => {
    const source = `query ($filter: PostingFilter) { postings(filter: $filter, first: 0) {
      totalCount { value }
      facets(fields: [WORKPLACE, COMPANY]) { field missing others exact stats { min } buckets { value label count selected } }
    } }`;
    const found = await gateway.query(source, { filter: { workplace: ['REMOTE'] } });
    expect(found).toMatchObject({
      postings: {
        totalCount: { value: 10 },
        facets: [
          {
            field: 'WORKPLACE',
            missing: 0,
            others: 0,
            exact: true,
            stats: null,
            buckets: [
              { value: 'ONSITE', count: 20, selected: false },
              { value: 'REMOTE', count: 10, selected: true },
            ],
          },
          { field: 'COMPANY' },
        ],
      },
    });
    expect(await gateway.query(source, { filter: { workplace: ['ONSITE'] } })).toMatchObject({
      postings: { totalCount: { value: 20 } },
    });
  });

  it('are filtered by one requirement that meets everything, nested filters and times', async () => {
    const count = async (filter: object) => {
      const source = 'query ($filter: PostingFilter) { postings(filter: $filter) { totalCount { value } } }';
      const found = await gateway.query(source, { filter });
      return (found as { postings: { totalCount: { value: number } } }).postings.totalCount.value;
    };
    const kafka = { skills: { anyOf: ['kafka'] }, importance: ['REQUIRED'], minYears: { gte: 3 } };
    expect(await count({ requirements: [kafka] })).toBe(30);
    expect(await count({ requirements: [{ ...kafka, importance: ['PREFERRED'] }] })).toBe(0);
    expect(
      await count({ any: [{ not: { status: ['OPEN'] } }, { postedAt: { gte: '2099-01-01T00:00:00Z' } }] }),
    ).toBe(15);
    expect(await count({ postedAt: { gte: '2026-01-28T00:00:00Z' } })).toBe(1);
    expect(await count({ skills: { allOf: ['foobardb'] } })).toBe(29);
  });

  it('page forwards and backwards over everything once', async () => {
    const page = async (args: string) => {
      const found = await gateway.query(
        `{ postings(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      return (found as { postings: Page }).postings;
    };
    const all = (await page('first: 100')).edges.map((edge) => edge.node.id);
    let forward = await page('first: 7');
    const met = forward.edges.map((edge) => edge.node.id);
    while (forward.pageInfo.hasNextPage) {
      forward = await page(`first: 7, after: "${forward.pageInfo.endCursor}"`);
      met.push(...forward.edges.map((edge) => edge.node.id));
    }
    expect(met).toEqual(all);
    let backward = await page('last: 7');
    const back = backward.edges.map((edge) => edge.node.id);
    while (backward.pageInfo.hasPreviousPage) {
      backward = await page(`last: 7, before: "${backward.pageInfo.startCursor}"`);
      back.unshift(...backward.edges.map((edge) => edge.node.id));
    }
    expect(back).toEqual(all);
    expect(new Set(all).size).toBe(30);
  });
});

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

describe('requirements', () => {
  it('are searched by themselves and know their posting', async () => {
    const found = await gateway.query(
      `{ requirements(query: "rabbitmq", filter: { posting: { company: ["Company 1"] } }, first: 1) {
         totalCount { value } facets(fields: [IMPORTANCE]) { buckets { value count } } nodes { text posting { company } } } }`,
    );
    expect(found).toEqual({
      requirements: {
        totalCount: { value: 8, relation: undefined },
        facets: [{ buckets: [{ value: 'REQUIRED', count: 8 }] }],
        nodes: [{ text: 'Kafka or RabbitMQ', posting: { company: 'Company 1' } }],
      },
    });
  });
});

describe('candidates', () => {
  it('are put in the order asked for', async () => {
    const source =
      '{ candidates(orderBy: { field: YEARS_OF_EXPERIENCE, direction: DESC }, first: 2) { nodes { yearsOfExperience } } }';
    expect(await gateway.query(source)).toEqual({
      candidates: { nodes: [{ yearsOfExperience: 4 }, { yearsOfExperience: 3 }] },
    });
  });
});

describe('skills', () => {
  it('are completed as a person types, with how often they are named', async () => {
    expect(await gateway.query('{ skills(query: "k8", first: 1) { id name } }')).toEqual({
      skills: [{ id: 'skill:kubernetes', name: 'Kubernetes' }],
    });
    expect(
      await gateway.query('{ skills(query: "FooBarD") { name category postingCount candidateCount } }'),
    ).toEqual({
      skills: [{ name: 'FooBarDB', category: 'Unlisted', postingCount: 29, candidateCount: 0 }],
    });
    expect(await gateway.query('{ skill(id: "skill:kafka") { postingCount candidateCount } }')).toEqual({
      skill: { postingCount: 30, candidateCount: 5 },
    });
  });

  it('know what they imply', async () => {
    const found = await gateway.query('{ skills(query: "Spring Boot", first: 1) { implies { name } } }');
    expect(found).toMatchObject({ skills: [{ implies: expect.arrayContaining([{ name: 'Spring' }]) }] });
  });
});

describe('extract', () => {
  it('reads a text and stores nothing', async () => {
    const text = 'Senior Go Developer\n\nRequirements:\n- 5+ years of Go\n- Kafka or RabbitMQ';
    const found = await gateway.query(
      `query ($text: String!) { extract(text: $text) { title seniority
         requirements { importance anyOf { name } minYears text span { start end } } } }`,
      { text },
    );
    expect(found).toMatchObject({ extract: { title: 'Senior Go Developer', seniority: ['SENIOR'] } });
    const { requirements } = (
      found as { extract: { requirements: { text: string; span: { start: number; end: number } }[] } }
    ).extract;
    expect(requirements.length).toBeGreaterThan(1);
    for (const { text: words, span } of requirements) expect(text.slice(span.start, span.end)).toBe(words);
    expect(await gateway.query('{ postings { totalCount { value } } }')).toEqual({
      postings: { totalCount: { value: 30 } },
    });
  });

  it('gives requirements that are fields of a document an empty span', async () => {
    const found = await gateway.query(
      'query ($text: String!) { extract(text: $text) { requirements { text span { start end } } } }',
      { text: postingItem(1).content },
    );
    expect(found).toMatchObject({
      extract: {
        requirements: [{ text: 'Kafka or RabbitMQ', span: { start: 0, end: 0 } }, expect.anything()],
      },
    });
  });
});
