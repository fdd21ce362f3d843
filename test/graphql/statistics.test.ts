import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestGateway, type TestGateway } from './support/create-test-gateway.js';
import { numbered, postingItem } from './support/documents.js';

let gateway: TestGateway;
const salary = (nth: number) => ({
  min: 50_000 + nth * 1000,
  max: 60_000 + nth * 1000,
  currency: nth % 3 === 0 ? 'USD' : 'EUR',
  period: 'YEAR',
});

beforeAll(async () => {
  gateway = await createTestGateway();
  const items = numbered(12, (nth) =>
    postingItem(nth, {
      salary: salary(nth),
      minYearsExperience: nth,
      postedAt: `2026-0${(nth % 2) + 1}-10T00:00:00.000Z`,
    }),
  );
  await gateway.query(
    'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported } }',
    { input: { items } },
  );
});
afterAll(() => gateway.close());

const rows = 'keys labels count salaryMedian salaryCurrency minYearsAverage suppressed exact';

describe('statistics', () => {
  it('group all postings that the search finds, whatever its page', async () => {
    const found = await gateway.query(
      `{ postings(query: "kafka", filter: { workplace: [ONSITE] }, first: 1) { statistics(groupBy: [WORKPLACE, POSTED_MONTH]) { ${rows} } } }`,
    );
    expect(found).toEqual({
      postings: {
        statistics: [
          {
            keys: ['ONSITE', '2026-01'],
            labels: ['On-site', 'January 2026'],
            count: 4,
            salaryMedian: 61_000,
            salaryCurrency: 'EUR',
            minYearsAverage: 6,
            suppressed: false,
            exact: true,
          },
          expect.objectContaining({ keys: ['ONSITE', '2026-02'], count: 4, minYearsAverage: 6 }),
        ],
      },
    });
  });

  it('pay in the currency of the filter', async () => {
    const found = await gateway.query(
      `{ postings(filter: { salary: { currency: "usd" } }) { statistics(groupBy: [WORKPLACE]) { ${rows} } } }`,
    );
    expect(found).toMatchObject({
      postings: { statistics: [{ keys: ['REMOTE'], count: 4, salaryMedian: 59_500, salaryCurrency: 'USD' }] },
    });
  });

  it('have keys that find exactly their count when filtered by', async () => {
    const source = `query ($filter: PostingFilter) { postings(filter: $filter) {
      totalCount { value } statistics(groupBy: [SKILL, COMPANY], size: 100) { keys count }
    } }`;
    const read = async (filter: object) =>
      (await gateway.query(source, { filter })) as {
        readonly postings: {
          readonly totalCount: { readonly value: number };
          readonly statistics: readonly {
            readonly keys: readonly [string, string];
            readonly count: number;
          }[];
        };
      };
    const { postings } = await read({});
    expect(postings.statistics).toHaveLength(12);
    for (const { keys, count } of postings.statistics) {
      const [skill, company] = keys;
      const clicked = await read({ skills: { allOf: [skill] }, company: [company] });
      expect([keys, clicked.postings.totalCount.value]).toEqual([keys, count]);
    }
  });

  it('are read with page, total and eight facets in one search, several of them too', async () => {
    gateway.takeReads();
    await gateway.query(`{ postings(filter: { workplace: [REMOTE] }) {
      nodes { title } totalCount { value }
      facets(fields: [SKILL, SKILL_CATEGORY, COMPANY, COUNTRY, WORKPLACE, SENIORITY, MIN_YEARS_EXPERIENCE, STATUS]) { field }
      statistics(groupBy: [SKILL, POSTED_MONTH], size: 24) { count }
      byCompany: statistics(groupBy: [COMPANY]) { count }
    } }`);
    const reads = gateway.takeReads();
    expect(reads).toHaveLength(1);
    expect(reads[0]).toHaveLength(1);
    expect(reads[0]?.[0]).toMatchObject({ statistics: [{}, {}] });
  });

  it.each([
    ['count', { salaries: false, years: false }],
    ['salaryMedian', { salaries: true, years: false }],
    ['salaryCurrency', { salaries: true, years: false }],
    ['minYearsAverage', { salaries: false, years: true }],
  ])('read no figures but those that are selected: %s', async (selected, figures) => {
    gateway.takeReads();
    await gateway.query(`{ postings { statistics(groupBy: [COMPANY]) { keys ${selected} } } }`);
    expect(gateway.takeReads()[0]).toMatchObject([{ statistics: [figures] }]);
  });

  it('beyond a bound are refused, naming it', async () => {
    const { errors } = await gateway.run(
      '{ postings { statistics(groupBy: [SKILL, COMPANY], size: 101) { count } } }',
    );
    expect(errors?.[0]?.message).toContain('at most 10000 rows');
  });
});
