import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidate, createFilledGateway, posting } from './support/create-filled-gateway.js';
import type { TestGateway } from './support/create-test-gateway.js';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await createFilledGateway();
});

afterAll(() => gateway.close());

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
