import { beforeAll, expect, it } from '@jest/globals';
import type { SalaryRange } from '../../../src/domain/salary.js';
import type { Filter } from '../../../src/search/filter.js';
import type { QuartilesQuery } from '../../../src/search/quartiles.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { scopeOf, store, type EngineOf } from './documents.js';

const yearly = (currency: string, min: number, max = min): SalaryRange => ({
  ...{ min, max, currency },
  period: 'YEAR',
});
const paid = (name: string, salary: SalaryRange, skill: `skill:${string}`) =>
  buildPosting(`q-${name}`, { salary, requirements: [buildRequirement([skill])] });

const postings = [
  paid('1', yearly('EUR', 40_000, 60_000), 'skill:python'),
  paid('2', yearly('EUR', 80_000), 'skill:python'),
  paid('3', yearly('EUR', 60_000), 'skill:python'),
  paid('4', yearly('EUR', 90_000, 110_000), 'skill:java'),
  paid('5', { min: 50, max: null, currency: 'USD', period: 'HOUR' }, 'skill:python'),
  paid('6', yearly('USD', 204_000.1), 'skill:python'),
  paid('7', yearly('CHF', 120_000), 'skill:go'),
  paid('8', yearly('CAD', 90_000), 'skill:go'),
  buildPosting('q-9', { requirements: [buildRequirement(['skill:python'])] }),
];
const scope = scopeOf(postings);

/** What half of the postings pay less than, and the quarters beside it. */
export function describeQuartiles(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), postings);
  });

  const quartiles = async (values: Partial<QuartilesQuery> = {}) => {
    const [found] = await engine().read([{ kind: 'quartiles', filter: scope, currency: null, ...values }]);
    return found.quartiles;
  };
  const naming = (skill: string): Filter => ({
    kind: 'all',
    of: [scope, { kind: 'requirement', of: { kind: 'terms', field: 'skills', values: [skill] } }],
  });

  it('are those of the middles of yearly ranges, in the most frequent currency', async () => {
    expect(await quartiles()).toEqual({
      ...{ currency: 'EUR', count: 4 },
      ...{ q1: 57_500, median: 70_000, q3: 85_000 },
    });
  });

  it('are those of the currency told, and to the cent', async () => {
    expect(await quartiles({ currency: 'USD' })).toEqual({
      ...{ currency: 'USD', count: 2 },
      ...{ q1: 129_000.03, median: 154_000.05, q3: 179_000.08 },
    });
  });

  it('are of the first currency by name where several are as frequent', async () => {
    expect(await quartiles({ filter: naming('skill:go') })).toMatchObject({ currency: 'CAD', count: 1 });
  });

  it('are all the same where one posting alone has pay', async () => {
    expect(await quartiles({ currency: 'CHF' })).toEqual({
      ...{ currency: 'CHF', count: 1 },
      ...{ q1: 120_000, median: 120_000, q3: 120_000 },
    });
  });

  it('keep to what the filter finds', async () => {
    expect(await quartiles({ filter: naming('skill:python') })).toMatchObject({
      ...{ currency: 'EUR', count: 3 },
      ...{ q1: 55_000, median: 60_000, q3: 70_000 },
    });
  });

  it('are none where no posting found has pay in the currency', async () => {
    expect(await quartiles({ currency: 'JPY' })).toBeNull();
    expect(await quartiles({ filter: naming('skill:rust') })).toBeNull();
  });

  it('are read together with searches and documents, in their order', async () => {
    const [posting] = postings;
    if (posting === undefined) throw new Error('There are postings.');
    const query: QuartilesQuery = { kind: 'quartiles', filter: scope, currency: 'CHF' };
    const [[stored], first, second] = await engine().read([
      { kind: 'get', ids: [posting.id] },
      query,
      { ...query, currency: 'CAD' },
    ]);
    expect(stored?.document.id).toBe(posting.id);
    expect(first.quartiles?.currency).toBe('CHF');
    expect(second.quartiles?.currency).toBe('CAD');
  });
}
