import { beforeAll, expect, it } from '@jest/globals';
import type { SearchEngine } from '../../src/search/engine.js';
import type { Filter } from '../../src/search/filter.js';
import { buildPosting } from '../support/build-posting.js';
import type { AnyFilter } from './click-bucket.js';
import { countFacets } from './count-facets.js';
import type { FacetName } from './facet-cases.js';
import { storeDocuments } from './store-documents.js';

const postings = [
  ...['2026-01', '2026-01', '2026-02', '2026-02', '2026-03'].map((month, n) =>
    buildPosting(`chosen-${n}`, { postedAt: `${month}-10T00:00:00.000Z`, company: 'acme' }),
  ),
];
const access: Filter = { kind: 'terms', field: 'id', values: postings.map(({ id }) => id) };

const within = (gte: string, lt: string): AnyFilter => ({
  postedAt: { gte: new Date(gte), lt: new Date(lt) },
});

/** That what is chosen stays listed. */
export function describeChosenValues(engine: () => SearchEngine): void {
  beforeAll(async () => {
    await storeDocuments(engine(), postings);
  });

  const buckets = async (field: FacetName, filter: AnyFilter, size: number) => {
    const asked = { kind: 'posting', filter, access, facets: [field], size } as const;
    const [[facet] = []] = await countFacets(engine(), [asked]);
    return facet?.buckets.map(({ value, count, selected }) => [value, count, selected]);
  };

  it('list a chosen month beyond their size, and one that nothing was posted in', async () => {
    expect(await buckets('POSTED_MONTH', within('2026-03-01', '2026-04-01'), 1)).toEqual([
      ['2026-01', 2, false],
      ['2026-03', 1, true],
    ]);
    expect(await buckets('POSTED_MONTH', within('2010-05-01', '2010-06-01'), 2)).toEqual([
      ['2010-05', 0, true],
      ['2026-01', 2, false],
      ['2026-02', 2, false],
    ]);
  });

  it('list all months of a chosen period', async () => {
    expect(await buckets('POSTED_MONTH', within('2026-02-01', '2026-05-01'), 1)).toEqual([
      ['2026-01', 2, false],
      ['2026-02', 2, true],
      ['2026-03', 1, true],
      ['2026-04', 0, true],
    ]);
  });
}
