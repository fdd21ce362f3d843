import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestGateway, type TestGateway } from './support/create-test-gateway.js';
import { postingItem } from './support/documents.js';

const paid = (min: number, max: number, currency: string, period = 'YEAR') => ({
  salary: { min, max, currency, period },
});
const salaries = [
  paid(60_000, 75_000, 'EUR'),
  paid(5_000, 6_000, 'EUR', 'MONTH'),
  paid(90_000, 110_000, 'EUR'),
  paid(150_000, 190_000, 'USD'),
  paid(60, 80, 'USD', 'HOUR'),
  {},
];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await createTestGateway();
  const items = salaries.map((salary, nth) => postingItem(nth, salary));
  await gateway.services.importer.importPostings(
    items.map(({ content }) => ({ source: 'test', externalId: null, format: null, content })),
  );
});
afterAll(() => gateway.close());

const source = `query ($filter: PostingFilter, $size: Int) { postings(filter: $filter, first: 0) {
  totalCount { value }
  facets(fields: [SALARY], size: $size) {
    missing others exact stats { min max } buckets { label count selected gte lt currency }
  }
} }`;
interface Found {
  readonly postings: {
    readonly totalCount: { readonly value: number };
    readonly facets: readonly {
      readonly buckets: readonly {
        readonly count: number;
        readonly gte: number;
        readonly lt: number | null;
        readonly currency: string;
      }[];
    }[];
  };
}
const ask = async (filter: object) => (await gateway.query(source, { filter })) as Found;

describe('the facet on salaries', () => {
  it('is in the most frequent currency, and leaves the others to `others`', async () => {
    expect(await ask({})).toMatchObject({
      postings: {
        facets: [
          {
            missing: 1,
            others: 2,
            exact: true,
            stats: { min: 72_000, max: 110_000 },
            buckets: [
              { label: '60,000 to 80,000 EUR', count: 2, selected: false, currency: 'EUR' },
              { label: '80,000 to 100,000 EUR', count: 1 },
              { label: '100,000 to 125,000 EUR', count: 1, gte: 100_000, lt: 125_000 },
            ],
          },
        ],
      },
    });
  });

  it.each(['EUR', 'USD'])(
    'is in the currency that the filter names, %s, and each bucket finds its count',
    async (currency) => {
      const { facets } = (await ask({ salary: { currency } })).postings;
      const buckets = facets.flatMap((facet) => facet.buckets);
      expect(buckets.length).toBeGreaterThan(1);
      for (const { gte, lt, currency: told, count } of buckets) {
        expect(told).toBe(currency);
        const clicked = await ask({ salary: { gte, lt, currency: told } });
        expect(clicked.postings.totalCount.value).toBe(count);
        expect(clicked.postings.facets[0]?.buckets).toContainEqual(
          expect.objectContaining({ gte, lt, count, selected: true }),
        );
      }
    },
  );

  it('lists the bounds that are chosen, also where nothing is found', async () => {
    const chosen = { gte: 200_000, lt: 250_000, currency: 'CHF' };
    expect(await ask({ salary: chosen })).toMatchObject({
      postings: {
        totalCount: { value: 0 },
        facets: [{ buckets: [{ ...chosen, count: 0, selected: true }] }],
      },
    });
  });

  it('refuses more than 200 buckets, naming the bound', async () => {
    const { errors } = await gateway.run(source, { size: 201 });
    expect(errors).toMatchObject([{ message: 'size must be between 1 and 200, but got 201.' }]);
  });
});
