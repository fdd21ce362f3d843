import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestGateway, type TestGateway } from './support/create-test-gateway.js';
import { candidateItem, numbered, postingItem } from './support/documents.js';

let gateway: TestGateway;

const requirements = (...skills: readonly string[]) =>
  skills.map((skill) => ({ kind: 'SKILL', importance: 'REQUIRED', anyOf: [skill], text: skill }));
const salary = (min: number, max: number, currency = 'EUR') => ({ min, max, currency, period: 'YEAR' });
const made = [
  { skills: ['Kafka', 'Java', 'Kubernetes'], salary: salary(60_000, 80_000), month: '01', status: 'OPEN' },
  { skills: ['Kafka', 'Java'], salary: salary(90_000, 90_000), month: '01', status: 'OPEN' },
  { skills: ['Kafka', 'Java'], salary: salary(100_000, 120_000), month: '03', status: 'CLOSED' },
  { skills: ['Kafka', 'FooBarDB'], salary: salary(200_000, 200_000, 'USD'), month: '04', status: 'OPEN' },
  { skills: ['Java'], salary: null, month: '04', status: 'OPEN' },
  { skills: ['React'], salary: null, month: '04', status: 'OPEN' },
  { skills: ['React', 'Java'], salary: null, month: '04', status: 'CLOSED' },
  { skills: ['React'], salary: null, month: '05', status: 'CLOSED' },
];

beforeAll(async () => {
  gateway = await createTestGateway();
  const postings = made.map(({ skills, month, ...values }, nth) =>
    postingItem(nth, {
      ...values,
      description: 'Work.',
      title: 'Work',
      postedAt: `2026-${month}-15T00:00:00.000Z`,
      requirements: requirements(...skills),
    }),
  );
  await gateway.query(
    'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported } }',
    { input: { items: postings } },
  );
  await gateway.query(
    'mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { imported } }',
    { input: { items: numbered(6, (nth) => candidateItem(nth)) } },
  );
});

afterAll(() => gateway.close());

/** What the field of a skill tells. */
async function tell(field: string, skill = 'skill:kafka') {
  const answer = await gateway.query(`query ($id: ID!) { skill(id: $id) { told: ${field} } }`, { id: skill });
  return (answer as { readonly skill: { readonly told: unknown } }).skill.told;
}

const together = (...skills: readonly (readonly [id: string, count: number, lift: number])[]) =>
  skills.map(([id, count, lift]) => ({ skill: { id }, count, lift }));

describe('the skills that come with another one', () => {
  it('are told with how often, and how much more often than by chance', async () => {
    expect(await tell('coOccurring { skill { id } count lift }')).toEqual(
      together(
        ['skill:java', 3, (3 * 8) / (4 * 5)],
        ['skill:kubernetes', 1, (1 * 8) / (4 * 1)],
        ['skill:unlisted:FooBarDB', 1, (1 * 8) / (4 * 1)],
      ),
    );
  });

  it('are counted among the postings that the filter finds', async () => {
    const told = await tell('coOccurring(filter: { status: [OPEN] }) { skill { id } count lift }');
    expect(told).toEqual(
      together(
        ['skill:java', 2, (2 * 5) / (3 * 3)],
        ['skill:kubernetes', 1, (1 * 5) / (3 * 1)],
        ['skill:unlisted:FooBarDB', 1, (1 * 5) / (3 * 1)],
      ),
    );
  });

  it('are as many as asked for, the skill itself never among them', async () => {
    expect(await tell('coOccurring(first: 1) { skill { id } }')).toEqual([{ skill: { id: 'skill:java' } }]);
    expect(await tell('coOccurring(first: 0) { count }')).toEqual([]);
    // Named as often as the skill itself, and before it by id.
    expect(await tell('coOccurring(first: 1) { skill { id } }', 'skill:unlisted:FooBarDB')).toEqual([
      { skill: { id: 'skill:kafka' } },
    ]);
    const { errors } = await gateway.run(
      '{ skill(id: "skill:kafka") { coOccurring(first: 101) { count } } }',
    );
    expect(errors?.[0]?.message).toBe(
      'first is at most 100, but got 101. There are no cursors here: narrow the filter to see others.',
    );
  });

  it('are none for a skill that no posting names', async () => {
    expect(await tell('coOccurring { count }', 'skill:rust')).toEqual([]);
  });
});

describe('the demand for a skill', () => {
  it('is told by month, earliest first', async () => {
    expect(await tell('demand { month postings }')).toEqual([
      { month: '2026-01', postings: 2 },
      { month: '2026-03', postings: 1 },
      { month: '2026-04', postings: 1 },
    ]);
  });

  it('keeps to the time asked about, its end not included', async () => {
    const bounds = 'from: "2026-01-16T00:00:00Z", to: "2026-04-15T00:00:00Z"';
    expect(await tell(`demand(${bounds}) { month postings }`)).toEqual([{ month: '2026-03', postings: 1 }]);
  });
});

describe('the supply of a skill', () => {
  it('is the candidates who list it against the open postings that name it', async () => {
    expect(await tell('supply { candidates postings candidatesPerPosting }')).toEqual({
      ...{ candidates: 6, postings: 3, candidatesPerPosting: 2 },
    });
  });

  it('has no share where no posting is open', async () => {
    expect(await tell('supply { candidates postings candidatesPerPosting }', 'skill:rust')).toEqual({
      ...{ candidates: 0, postings: 0, candidatesPerPosting: null },
    });
  });
});

describe('the salary for a skill', () => {
  const fields = '{ currency count q1 median q3 }';

  it('is told by quartiles, in the most frequent currency', async () => {
    expect(await tell(`salary ${fields}`)).toEqual({
      ...{ currency: 'EUR', count: 3, q1: 80_000, median: 90_000, q3: 100_000 },
    });
  });

  it('is told in the currency asked for, whatever its case', async () => {
    expect(await tell(`salary(currency: "usd") ${fields}`)).toEqual({
      ...{ currency: 'USD', count: 1, q1: 200_000, median: 200_000, q3: 200_000 },
    });
  });

  it('is null where no posting tells pay', async () => {
    expect(await tell(`salary(currency: "CHF") ${fields}`)).toBeNull();
    expect(await tell(`salary ${fields}`, 'skill:react')).toBeNull();
  });
});

describe('the insights on many skills', () => {
  const insights = `
    coOccurring(first: 5, filter: { status: [OPEN, CLOSED] }) { count skill { name } }
    demand { postings } supply { candidates } salary { median } postingCount`;

  it('are read together, in one request', async () => {
    gateway.takeReads();
    await gateway.query(`{ postings { nodes { skills { ${insights} } } } }`);
    const [postings, ...reads] = gateway.takeReads();
    expect(postings).toHaveLength(1);
    expect(reads).toHaveLength(1);
    // Of each of five skills: those beside it, its months, its pay; for all of them: candidates, open postings, postings.
    expect(reads[0]).toHaveLength(5 * 3 + 3);
  });

  it('are compared with chance by one request more', async () => {
    gateway.takeReads();
    await gateway.query('{ postings { nodes { skills { coOccurring { lift } } } } }');
    const reads = gateway.takeReads();
    expect(reads).toHaveLength(3);
    expect(reads[2]).toHaveLength(2);
  });

  it('are refused where levels within levels would take too many searches', async () => {
    const months = Array.from({ length: 201 }, (_, nth) => {
      const from = new Date(Date.UTC(2000, nth)).toISOString();
      return `m${nth}: demand(from: "${from}") { month }`;
    });
    const { errors } = await gateway.run(`{ postings { nodes { skills { ${months.join(' ')} } } } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'QUERY_TOO_BROAD' });
  });
});
