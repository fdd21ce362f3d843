import { beforeAll, expect, it } from '@jest/globals';
import type { SearchEngine } from '../../src/search/engine.js';
import type { Filter } from '../../src/search/filter.js';
import { buildPosting } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';
import type { AnyFilter } from './click-bucket.js';
import { countFacets, taxonomy } from './count-facets.js';
import type { FacetName } from './facet-cases.js';
import { storeDocuments } from './store-documents.js';

/** The taxonomy has hundreds of skills with a word that begins so; this is the least likely one. */
const lastWithS = taxonomy.complete('s', Infinity).slice(200).at(-1)?.id ?? 'skill:none';
const asked = [
  ...(['skill:unlisted:Pyfoo', 'skill:unlisted:Pyfoo', 'skill:unlisted:Pyfoo'] as const),
  ...(['skill:python', 'skill:python', 'skill:unlisted:Foo-pybar'] as const),
  ...([lastWithS, lastWithS, lastWithS, 'skill:sql'] as const),
];
const companies = ['acme', 'acme', 'Acme', 'Beta'];
const months = ['2025-03', '2026-03', '2026-04'].map((month) =>
  buildPosting(`searched-in-${month}`, { postedAt: `${month}-10T00:00:00.000Z` }),
);
const postings = [
  ...asked.map((skill, n) => buildPosting(`searched-${n}`, { requirements: [buildRequirement([skill])] })),
  ...companies.map((company, n) => buildPosting(`searched-at-${n}`, { company })),
  ...months,
];
const access: Filter = { kind: 'terms', field: 'id', values: postings.map(({ id }) => id) };

/** What is typed into a facet. */
export function describeSearchedFacets(engine: () => SearchEngine): void {
  beforeAll(async () => {
    await storeDocuments(engine(), postings);
  });

  const find = async (field: FacetName, search: string, filter: AnyFilter = {}, size = 20) => {
    const query = { kind: 'posting', filter, access, facets: [field], size, search } as const;
    const [[facet] = []] = await countFacets(engine(), [query]);
    return facet;
  };
  const buckets = async (...query: Parameters<typeof find>) =>
    (await find(...query))?.buckets.map(({ value, count, selected }) => [value, count, selected]);

  it('find the most frequent of all skills that begin so, those that the taxonomy lacks too', async () => {
    expect(await buckets('SKILL', 'py')).toEqual([
      ['skill:unlisted:Pyfoo', 3, false],
      ['skill:python', 2, false],
      ['skill:unlisted:Foo-pybar', 1, false],
    ]);
    expect(await find('SKILL', 's', {}, 1)).toMatchObject({
      buckets: [{ value: lastWithS, count: 3 }],
      others: 1,
    });
  });

  it('find skills by other names, and mistyped', async () => {
    expect(await buckets('REQUIRED_SKILL', 'pyhton')).toEqual([['skill:python', 2, false]]);
    expect(await buckets('SKILL', 'structured query l')).toEqual([['skill:sql', 1, false]]);
    expect(await buckets('SKILL', '!!!')).toEqual([]);
  });
  it('keep what is chosen and begins so, beyond their size and without documents, and nothing else', async () => {
    expect(await buckets('COMPANY', 'acme', { company: ['Acme', 'Beta'] }, 1)).toEqual([
      ['acme', 2, false],
      ['Acme', 1, true],
    ]);
    expect(await buckets('COMPANY', 'acme', { company: ['Acme Gone'] }, 1)).toEqual([
      ['acme', 2, false],
      ['Acme Gone', 0, true],
    ]);
    const anyOf = ['java', 'skill:python', 'skill:unlisted:Pygone', 'skill:unlisted:Foo-pybar'];
    expect(await buckets('SKILL', 'py', { skills: { anyOf } }, 1)).toEqual([
      ['skill:unlisted:Pyfoo', 3, false],
      ['skill:python', 2, true],
      ['skill:unlisted:Foo-pybar', 1, true],
      ['skill:unlisted:Pygone', 0, true],
    ]);
    expect(await buckets('WORKPLACE', 'on', { workplace: ['ONSITE', 'REMOTE'] })).toEqual([
      ['ONSITE', 0, true],
    ]);
  });
  it('find months by name, year and number', async () => {
    const march = [
      ['2025-03', 1, false],
      ['2026-03', 1, false],
    ];
    expect(await buckets('POSTED_MONTH', 'march')).toEqual(march);
    expect(await buckets('POSTED_MONTH', 'MARCH 20')).toEqual(march);
    expect(await buckets('POSTED_MONTH', '03')).toEqual(march);
    expect(await buckets('POSTED_MONTH', '2026')).toEqual([
      ['2026-03', 1, false],
      ['2026-04', 1, false],
    ]);
    expect(await buckets('POSTED_MONTH', '2026-03')).toEqual([['2026-03', 1, false]]);
    expect(await buckets('POSTED_MONTH', 'may')).toEqual([]);
    const may = { postedAt: { gte: new Date('2026-05-01'), lt: new Date('2026-06-01') } };
    expect(await buckets('POSTED_MONTH', 'may', may)).toEqual([['2026-05', 0, true]]);
    expect(await buckets('POSTED_MONTH', 'april', may)).toEqual([['2026-04', 1, false]]);
  });
}
