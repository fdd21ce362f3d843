import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFilledGateway } from './support/create-filled-gateway.js';
import type { TestGateway } from './support/create-test-gateway.js';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await createFilledGateway();
});

afterAll(() => gateway.close());

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
