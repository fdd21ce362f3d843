import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Role, Viewer } from '../../../src/graphql/viewer.js';
import { createTestGateway, type TestGateway } from '../support/create-test-gateway.js';
import { candidateItem, numbered, postingItem } from '../support/documents.js';

const viewer = (role: Role): Viewer => ({ id: role, roles: new Set([role]) });
const people = 12;
const address = (nth: number) => `zenobia${nth}@quagga.example`;

let gateway: TestGateway;
let ids: { readonly posting: string; readonly candidate: string };

async function imported(kind: 'Postings' | 'Candidates', items: readonly object[]): Promise<string> {
  const source = `mutation ($items: [ImportItem!]!) { done: import${kind}(input: { items: $items }) { results { id } } }`;
  const { done } = (await gateway.query(source, { items })) as { done: { results: { id: string }[] } };
  return done.results[0]?.id ?? '';
}

beforeAll(async () => {
  gateway = await createTestGateway();
  const posting = await imported('Postings', [postingItem(0)]);
  const candidate = await imported(
    'Candidates',
    numbered(people, (nth) =>
      candidateItem(nth, {
        name: `Zenobia Quagga${nth}`,
        email: address(nth),
        headline: `Zenobia Quagga${nth}, backend`,
        summary: `Write to ${address(nth)}, Kubernetes and all.`,
        location: { name: 'x', city: nth < 9 ? 'Bremen' : 'Zwickau', country: 'DE' },
        skills: [
          { name: 'Kafka', years: 4, evidence: `as ${address(nth)} says` },
          { name: nth < 8 ? 'Quaggadb' : `Zenobiaware${nth}` },
        ],
      }),
    ),
  );
  ids = { posting, candidate };
});
afterAll(() => gateway.close());

/** Every place where text is typed to find candidates, with every figure that could tell something. */
const everywhere = `query ($text: String!, $posting: ID!) {
  byQuery: candidates(query: $text) { ...figures }
  byText: candidates(filter: { text: $text }) { ...figures }
  posting(id: $posting) { matches(filter: { text: $text }) { totalCount { value relation } reason } }
}
fragment figures on CandidateConnection {
  totalCount { value relation }
  facets(fields: [SKILL, CITY, YEARS_OF_EXPERIENCE]) {
    buckets { value count } missing others exact stats { min max avg }
  }
}`;

const ask = async (text: string, role: Role) =>
  (await gateway.run(everywhere, { text, posting: ids.posting }, viewer(role))) as {
    data: { byQuery: { totalCount: { value: number } } };
    errors?: unknown;
  };

describe('For an analyst, a search of candidates', () => {
  const present = fc
    .tuple(
      fc.nat({ max: people - 1 }),
      fc.constantFrom(
        'zenobia#@quagga.example',
        'Zenobia',
        'Quagga#',
        'zenobia# quagga',
        'write to zenobia#',
        'Kubernetes zenobia',
        'quagga.example',
      ),
    )
    .map(([nth, pattern]) => pattern.replace('#', String(nth)));
  const absent = fc.constantFrom('nobody@nowhere.example', 'Xylophonia', 'Kubernetes xylophonia');

  it('answers the same whether the name or address typed is that of somebody or of nobody', async () => {
    await fc.assert(
      fc.asyncProperty(present, absent, async (somebody, nobody) => {
        const answer = await ask(somebody, 'analyst');
        expect(answer.errors).toBeUndefined();
        expect(answer).toEqual(await ask(nobody, 'analyst'));
      }),
    );
  });

  it('differs for a recruiter, who may find people by what they write', async () => {
    expect((await ask(address(3), 'recruiter')).data.byQuery.totalCount.value).toBeGreaterThan(0);
    expect((await ask('nobody@nowhere.example', 'recruiter')).data.byQuery.totalCount.value).toBe(0);
  });

  it('finds by skills that are listed, not by those that are only written of', async () => {
    expect((await ask('kafka', 'analyst')).data.byQuery.totalCount).toEqual({
      value: 10,
      relation: 'AT_LEAST',
    });
    expect((await ask('kubernetes', 'analyst')).data.byQuery.totalCount.value).toBe(0);
    expect((await ask('kubernetes', 'recruiter')).data.byQuery.totalCount.value).toBe(people);
  });
});

describe('For an analyst, figures on candidates', () => {
  it('are rounded down to fives, with nothing of fewer', async () => {
    const source = `{
      candidates { totalCount { value relation } facets(fields: [CITY, SKILL]) { buckets { label count } exact } }
      skill(id: "skill:kafka") { candidateCount supply { candidates postings candidatesPerPosting } }
    }`;
    expect((await gateway.run(source, {}, viewer('analyst'))).data).toEqual({
      candidates: {
        totalCount: { value: 10, relation: 'AT_LEAST' },
        facets: [
          { exact: false, buckets: [{ label: 'Bremen', count: 5 }] },
          {
            exact: false,
            buckets: [
              { label: 'Kafka', count: 10 },
              { label: 'Quaggadb', count: 5 },
            ],
          },
        ],
      },
      skill: { candidateCount: 10, supply: { candidates: 10, postings: 1, candidatesPerPosting: 10 } },
    });
  });

  it('are exact for a recruiter', async () => {
    const source =
      '{ candidates { totalCount { value relation } } skill(id: "skill:kafka") { candidateCount } }';
    expect((await gateway.run(source, {}, viewer('recruiter'))).data).toEqual({
      candidates: { totalCount: { value: people, relation: 'EXACT' } },
      skill: { candidateCount: people },
    });
  });
});

describe('For an analyst, a search of candidates that may single people out', () => {
  const codesOf = async (source: string, role: Role) => {
    const { errors } = await gateway.run(source, { posting: ids.posting }, viewer(role));
    return errors?.map(({ originalError }) => (originalError as { code?: string }).code);
  };
  const filters = [
    '{ any: [{ city: ["Bremen"] }, { country: ["DE"] }] }',
    '{ not: { city: ["Bremen"] } }',
    '{ skills: { noneOf: ["Kafka"] } }',
    '{ updatedAt: { gte: "2026-01-01T00:00:00Z" } }',
    '{ yearsOfExperience: { gte: 2.5 } }',
    '{ yearsOfExperience: { gte: 2, lt: 4 } }',
    '{ city: ["Bremen", "Zwickau"] }',
    '{ skills: { anyOf: ["Kafka", "React"] } }',
    '{ skills: { allOf: ["Java", "Go", "Rust"] }, text: "Kafka React AWS" }',
  ];

  it.each(filters)('is refused alone, for whom it is asked for: %s', async (filter) => {
    const sources = [
      `{ candidates(filter: ${filter}) { totalCount { value } } }`,
      `query ($posting: ID!) { posting(id: $posting) { matches(filter: ${filter}) { totalCount { value } } } }`,
    ];
    for (const source of sources) {
      expect(await codesOf(source, 'analyst')).toEqual(['FORBIDDEN']);
      expect(await codesOf(source, 'admin')).toEqual(['FORBIDDEN']);
      expect(await codesOf(source, 'recruiter')).toBeUndefined();
    }
  });

  it('leaves what is asked for beside it answered', async () => {
    const source = `query ($posting: ID!) {
      refused: posting(id: $posting) { matches(filter: { not: { city: ["Bremen"] } }) { totalCount { value } } }
      posting(id: $posting) { matches(filter: { city: ["Bremen"] }, minScore: 0.3) { totalCount { value } } }
    }`;
    const { data } = await gateway.run(source, { posting: ids.posting }, viewer('analyst'));
    expect(data).toMatchObject({ refused: null, posting: { matches: { totalCount: {} } } });
  });

  it('is refused where a least score cuts finer than in tenths', async () => {
    const source =
      'query ($posting: ID!) { posting(id: $posting) { matches(minScore: 0.55) { totalCount { value } } } }';
    expect(await codesOf(source, 'analyst')).toEqual(['FORBIDDEN']);
    expect(await codesOf(source, 'recruiter')).toBeUndefined();
  });
});

describe('For an analyst, a skill that only few candidates list', () => {
  const source = `query ($name: String!, $names: [ID!], $id: ID!) {
    skills(query: $name) { name }
    skill(id: $id) { name }
    node(id: $id) { id }
    candidates(filter: { skills: { anyOf: $names } }) { totalCount { value } }
  }`;
  const know = async (name: string, role: Role) => {
    const variables = { name, names: [name], id: `skill:unlisted:${name}` };
    const { data, errors } = await gateway.run(source, variables, viewer(role));
    return { data, codes: errors?.map(({ originalError }) => (originalError as { code?: string }).code) };
  };

  it('is as unknown as one that nobody lists', async () => {
    expect(await know('Zenobiaware9', 'analyst')).toEqual(await know('Xylophoniaware', 'analyst'));
    expect((await know('Zenobiaware9', 'analyst')).codes).toEqual(['UNKNOWN_SKILL']);
    expect((await know('Zenobiaware9', 'recruiter')).codes).toBeUndefined();
  });

  it('is known where at least five do', async () => {
    expect((await know('Quaggadb', 'analyst')).data).toMatchObject({
      skills: [{ name: 'Quaggadb' }],
      skill: { name: 'Quaggadb' },
      candidates: { totalCount: { value: 5 } },
    });
  });
});

describe('For an analyst, the id of a candidate', () => {
  it('leads nowhere, like one that nobody bears', async () => {
    const source =
      'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { __typename } nodes(ids: $ids) { __typename } }';
    const matched = `match:${ids.posting.slice('posting:'.length)}:${ids.candidate.slice('candidate:'.length)}`;
    const asked = { id: ids.candidate, ids: [ids.candidate, matched, 'candidate:nobody'] };
    expect(await gateway.run(source, asked, viewer('analyst'))).toEqual({
      data: { node: null, nodes: [null, null, null] },
    });
    expect(await gateway.run(source, asked, viewer('recruiter'))).toEqual({
      data: {
        node: { __typename: 'Candidate' },
        nodes: [{ __typename: 'Candidate' }, { __typename: 'Match' }, null],
      },
    });
  });
});
