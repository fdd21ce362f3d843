import { RolecallError } from '../domain/errors.js';
import type { FacetQuery, RangesFacetQuery, TermsFacetQuery } from '../search/facet.js';
import { bucketTest } from '../search/facet.js';
import type { KeywordField } from '../search/filter.js';
import type { DocumentKind } from '../search/query.js';
import { wordStartTest } from '../search/word-start.js';
import { chosenMonths } from './chosen-months.js';
import { chosenBounds, chosenValues } from './chosen-values.js';
import type { CompiledFilter } from './compiled-filter.js';
import { range } from './conditions.js';
import type { FacetArguments, FacetNames } from './facet-input.js';
import type { FacetSource } from './facet-sources.js';
import { facetSources } from './facet-sources.js';
import type { NumberBucket } from './number-buckets.js';
import { yearBuckets } from './number-buckets.js';
import { salaryBounds } from './salary-buckets.js';
import type { Completion } from './searched-values.js';
import { searchedValues } from './searched-values.js';
import type { Vocabulary } from './value-labels.js';

const defaultSize = 20;
/** The most buckets that a facet gives. */
export const largestFacet = 200;
/** In UTF-16 code units; more than a person types. */
const longestSearch = 200;

/**
 * The facets asked for as queries of the port, each once, in the order asked. Throws BAD_USER_INPUT where the size
 * isn't between 1 and 200, or the search too long.
 */
export function buildFacets<K extends DocumentKind>(
  kind: K,
  args: FacetArguments<FacetNames[K]>,
  filter: CompiledFilter,
  taxonomy: Completion,
): readonly FacetQuery[] {
  const size = facetSize(args.size);
  const search = typedBeginning(args.search);
  const asked = { size, search, filter, taxonomy };
  return [...new Set(args.fields)].map((name) => buildFacet(name, facetSources[kind][name], asked));
}

interface Asked {
  readonly size: number;
  readonly search: string | null;
  readonly filter: CompiledFilter;
  readonly taxonomy: Completion;
}

function buildFacet(name: string, source: FacetSource, asked: Asked): FacetQuery {
  switch (source.kind) {
    case 'terms':
      return termsFacet(name, source.field, source.vocabulary, asked);
    case 'years':
      return {
        ...rangesFacet(name, yearBuckets, asked.search, (bucket) => range(name, source.field, bucket)),
        field: source.field,
      };
    case 'salary':
      return { kind: 'salary', name, bounds: salaryBounds };
  }
}

function termsFacet(
  name: string,
  field: KeywordField,
  vocabulary: Vocabulary,
  { size, search, filter, taxonomy }: Asked,
): TermsFacetQuery {
  const kept = search === null ? anyValue : searchedValues(search, vocabulary, taxonomy);
  const chosen =
    vocabulary.kind === 'months' ? chosenMonths(chosenBounds(filter, name)) : chosenValues(filter, field);
  return {
    kind: 'terms',
    name,
    field,
    size,
    order: 'count',
    selected: chosen.filter(bucketTest(kept)),
    ...kept,
  };
}

const anyValue = { among: null, startingWith: null } as const;

function rangesFacet(
  name: string,
  buckets: readonly NumberBucket[],
  search: string | null,
  condition: (bucket: NumberBucket) => RangesFacetQuery['buckets'][number]['filter'],
): Omit<RangesFacetQuery, 'field'> {
  const isSearched = search === null ? () => true : wordStartTest(search);
  const found = buckets.filter((bucket) => isSearched(bucket.label));
  return {
    kind: 'ranges',
    name,
    buckets: found.map((bucket) => ({ value: bucket.value, filter: condition(bucket) })),
  };
}

/** What the values are to begin with; null where nothing is typed. */
function typedBeginning(search: string | null | undefined): string | null {
  const typed = search?.trim() ?? '';
  if (typed.length > longestSearch)
    throw new RolecallError(
      'BAD_USER_INPUT',
      `search takes at most ${longestSearch} characters, but got ${typed.length}. The beginning of a value is enough.`,
    );
  return typed === '' ? null : typed;
}

function facetSize(size: number | null | undefined): number {
  if (size == null) return defaultSize;
  if (size >= 1 && size <= largestFacet) return size;
  throw new RolecallError('BAD_USER_INPUT', `size must be between 1 and ${largestFacet}, but got ${size}.`);
}
