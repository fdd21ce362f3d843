import { beforeAll, expect, it } from '@jest/globals';
import type { SalaryFacetQuery } from '../../../src/search/facet.js';
import type { Filter } from '../../../src/search/filter.js';
import type { SearchQuery } from '../../../src/search/query.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { scopeOf, search, store, type EngineOf } from './documents.js';

const paid = (externalId: string, company: string, currency: string, min: number, max: number | null) =>
  buildPosting(externalId, { company, salary: { min, max, currency, period: 'YEAR' } });
const salaried = [
  paid('sal-1', 'Acme', 'EUR', 50_000, 60_000),
  paid('sal-2', 'Acme', 'EUR', 60_000, null),
  paid('sal-3', 'Acme', 'EUR', 100_000, 100_000.5),
  paid('sal-4', 'Initech', 'USD', 40_000, 99_999.99),
  paid('sal-5', 'Initech', 'USD', 150_000, 200_000),
  buildPosting('sal-6', { company: 'Initech' }),
];
const unpaid = [buildPosting('sal-none'), buildPosting('sal-none-either')];
const candidates = [buildCandidate('sal-ann'), buildCandidate('sal-ben'), buildCandidate('sal-cem')];

const salary: SalaryFacetQuery = { kind: 'salary', name: 'salary', bounds: [50_000, 60_000, 100_000] };

/** Salaries of one currency counted between bounds, beside hits. */
export function describeSalaryFacets(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), [...salaried, ...unpaid, ...candidates]);
  });

  const count = async (values: Partial<SearchQuery>) => {
    const [found] = (await search(engine(), { page: null, facets: [salary], ...values })).facets;
    return found;
  };

  it('count the salaries of the most frequent currency between bounds, each end by itself', async () => {
    expect(await count({ filter: scopeOf(salaried) })).toEqual({
      name: 'salary',
      buckets: [],
      missing: 1,
      others: 2,
      exact: true,
      stats: { min: 60_000, max: 100_000.5, avg: expect.closeTo(73_333.5, 6) },
      salaries: { currency: 'EUR', count: 3, least: [0, 1, 1, 1], greatest: [0, 0, 2, 1] },
    });
  });

  it('count the salaries of what the choices of others find, whatever salary is chosen', async () => {
    const high: Filter = { kind: 'range', field: 'salaryMin', gte: 150_000 };
    const initech = {
      facet: 'company',
      filter: { kind: 'terms', field: 'company', values: ['Initech'] },
    } as const;
    const choices = [initech, { facet: 'salary', filter: high }];
    expect(await count({ filter: scopeOf(salaried), choices })).toMatchObject({
      missing: 1,
      others: 0,
      salaries: { currency: 'USD', count: 2, least: [1, 0, 0, 1], greatest: [0, 0, 1, 1] },
    });
  });

  it('take the first of currencies that are equally frequent', async () => {
    const ids = salaried.slice(2, 4);
    expect(await count({ filter: scopeOf(ids) })).toMatchObject({
      others: 1,
      salaries: { currency: 'EUR' },
    });
  });

  it('have no salaries where nothing has one, nor where documents of the kind have none', async () => {
    const none = { salaries: null, stats: null, others: 0 };
    expect(await count({ filter: scopeOf(unpaid) })).toMatchObject({ ...none, missing: unpaid.length });
    const query = { of: 'candidate', filter: scopeOf(candidates) } as const;
    expect(await count(query)).toMatchObject({ ...none, missing: candidates.length });
  });
}
