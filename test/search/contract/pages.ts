import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { Filter } from '../../../src/search/filter.js';
import type { Sort } from '../../../src/search/query.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildWords } from '../../support/build-text-query.js';
import { namesOf, search, store, type EngineOf } from './documents.js';
import { readPages } from './read-pages.js';

/** Values repeat, and every fifth is missing, each field another. */
function paged(company: string, n: number): JobPosting {
  const some = <T>(missing: number, value: T): T | null => (n % 5 === missing ? null : value);
  return buildPosting(`${company}-${String(n).padStart(3, '0')}`, {
    title: n % 2 === 0 ? 'Keeper of lighthouses' : 'Keeper',
    description: 'Keeps lighthouses'.concat(' clean'.repeat(n % 3)),
    company,
    postedAt: some(0, `2026-01-0${String(1 + (n % 7))}T00:00:00.000Z`),
    minYearsExperience: some(1, (n % 6) / 2),
    salary: some(2, { min: 1000 * (n % 4), max: null, currency: 'USD', period: 'YEAR' }),
  });
}

const hundred = Array.from({ length: 100 }, (_, n) => n);
const still = hundred.map((n) => paged('Still', n));
const ofCompany = (company: string): Filter => ({ kind: 'terms', field: 'company', values: [company] });

const sorts: readonly Sort[] = (['postedAt', 'salaryMin', 'minYearsExperience'] as const).flatMap((by) => [
  { by, direction: 'asc' },
  { by, direction: 'desc' },
]);

/** What the port promises: by value, missing last in both directions, ties by id. */
function inOrder(sort: Sort): readonly string[] {
  const value = ({ postedAt, salary, minYearsExperience }: JobPosting): number | null => {
    if (sort.by === 'postedAt') return postedAt === null ? null : Date.parse(postedAt);
    return sort.by === 'salaryMin' ? (salary?.min ?? null) : minYearsExperience;
  };
  const sign = sort.direction === 'asc' ? 1 : -1;
  const byId = (a: JobPosting, b: JobPosting) => (a.id < b.id ? -1 : 1);
  const sorted = still.toSorted((a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || byId(a, b);
    }
    return sign * (first - second) || byId(a, b);
  });
  return sorted.map((posting) => posting.source.externalId);
}

/** Pages of 7 over 100 postings, forward and backward, with ties and missing values, also while postings are added. */
export function describePages(engine: EngineOf): void {
  const filter = ofCompany('Still');

  beforeAll(async () => {
    await store(engine(), still);
  });

  describe.each(sorts)('sorted by $by, $direction,', (sort) => {
    it('meet every posting once, in order, forward', async () => {
      const pages = await readPages(engine(), { filter, sort }, { direction: 'forward' });
      expect(pages.flat()).toEqual(inOrder(sort));
      expect(pages.map((page) => page.length)).toEqual([...Array.from({ length: 14 }, () => 7), 2]);
    });

    it('are the same backward', async () => {
      const pages = await readPages(engine(), { filter, sort }, { direction: 'backward' });
      expect(pages.toReversed().flat()).toEqual(inOrder(sort));
    });
  });

  it('sorted by relevance meet every posting once, the same both ways', async () => {
    const query = { filter, text: buildWords('lighthouse') };
    const forward = (await readPages(engine(), query, { direction: 'forward' })).flat();
    const backward = (await readPages(engine(), query, { direction: 'backward' })).toReversed().flat();
    expect(forward.toSorted()).toEqual(still.map((posting) => posting.source.externalId));
    expect(backward).toEqual(forward);
  });

  it('without a text and a sort go by id', async () => {
    const forward = (await readPages(engine(), { filter }, { direction: 'forward' })).flat();
    const byId = still.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(forward).toEqual(byId.map((posting) => posting.source.externalId));
    const backward = (await readPages(engine(), { filter }, { direction: 'backward' })).toReversed().flat();
    expect(backward).toEqual(forward);
  });

  it('meet every posting that was there once, while others are added', async () => {
    const growing = hundred.map((n) => paged('Growing', n));
    await store(engine(), growing);
    const query = { filter: ofCompany('Growing'), sort: { by: 'postedAt', direction: 'desc' } as const };
    for (const direction of ['forward', 'backward'] as const) {
      let n = direction === 'forward' ? 100 : 200;
      const pages = await readPages(engine(), query, {
        direction,
        between: async () => {
          await store(engine(), [paged('Growing', n++), paged('Growing', n++)]);
        },
      });
      const met = pages.flat();
      expect(new Set(met).size).toBe(met.length);
      const names = growing.map((posting) => posting.source.externalId);
      expect(names.filter((name) => !met.includes(name))).toEqual([]);
    }
  }, 60_000);

  it('sorted by relevance meet every posting that was there once, while others are added', async () => {
    const waxing = hundred.map((n) => paged('Waxing', n));
    await store(engine(), waxing);
    const query = { filter: ofCompany('Waxing'), text: buildWords('lighthouse') };
    for (const direction of ['forward', 'backward'] as const) {
      let n = direction === 'forward' ? 100 : 200;
      const pages = await readPages(engine(), query, {
        direction,
        between: async () => {
          await store(engine(), [paged('Waxing', n++), paged('Waxing', n++)]);
        },
      });
      const met = pages.flat();
      expect(new Set(met).size).toBe(met.length);
      const names = waxing.map((posting) => posting.source.externalId);
      expect(names.filter((name) => !met.includes(name))).toEqual([]);
    }
  }, 60_000);

  it('go back from a position to the hits before it', async () => {
    const sort = { by: 'salaryMin', direction: 'asc' } as const;
    const first = await search(engine(), {
      filter,
      sort,
      page: { size: 10, direction: 'forward', from: null, resumable: true },
    });
    const back = await search(engine(), {
      filter,
      sort,
      page: { size: 4, direction: 'backward', from: first.hits[9]?.position ?? null, resumable: true },
    });
    expect(namesOf(back)).toEqual(namesOf(first).slice(5, 9));
    expect(back.more).toBe(true);
  });

  it.each([[['abc', 'def']], [['def', 1]], [[1, 2, 3, 4]]])(
    'refuse a position that no hit can have: %j',
    async (values) => {
      const page = {
        size: 7,
        direction: 'forward',
        from: { values, snapshot: null },
        resumable: true,
      } as const;
      const found = search(engine(), { filter, sort: { by: 'postedAt', direction: 'desc' }, page });
      await expect(found).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    },
  );

  it('say that nothing is beyond, where the last hit is on the page', async () => {
    const page = { size: 100, direction: 'forward', from: null, resumable: false } as const;
    const result = await search(engine(), { filter, page });
    expect(result.hits).toHaveLength(100);
    expect(result.more).toBe(false);
    const last = await search(engine(), {
      filter,
      page: { ...page, from: result.hits.at(-1)?.position ?? null },
    });
    expect(last).toMatchObject({ hits: [], more: false });
  });

  it('are not read where none is wanted', async () => {
    const result = await search(engine(), { filter, page: null, total: true });
    expect(result).toMatchObject({ hits: [], more: false, total: { value: 100, relation: 'EXACT' } });
  });

  it('come with a total only when asked, whatever the page', async () => {
    const page = { size: 1, direction: 'forward', from: null, resumable: false } as const;
    expect((await search(engine(), { filter, page })).total).toBeNull();
    expect((await search(engine(), { filter, page, total: true })).total?.value).toBe(100);
    const text = buildWords('nowhere');
    expect((await search(engine(), { filter, text, page, total: true })).total?.value).toBe(0);
  });

  it('sort by a number of another kind as if all were missing', async () => {
    const result = await search(engine(), { filter, sort: { by: 'yearsOfExperience', direction: 'asc' } });
    expect(result.hits).toHaveLength(100);
  });
}
