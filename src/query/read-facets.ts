import type { SkillLookup } from '../domain/skill-lookup.js';
import type { FacetResult } from '../search/facet.js';
import type { DocumentKind } from '../search/query.js';
import type { ChosenBounds } from './chosen-values.js';
import { chosenBounds, chosenValues, isWithin } from './chosen-values.js';
import type { CompiledFilter } from './compiled-filter.js';
import type { Facet, FacetArguments, FacetBucket, FacetNames } from './facet-input.js';
import type { FacetSource } from './facet-sources.js';
import { facetSources } from './facet-sources.js';
import { monthBounds } from './months.js';
import { yearBuckets } from './number-buckets.js';
import { readSalaries } from './read-salaries.js';
import { valueLabel } from './value-labels.js';

type ReadBucket = (bucket: FacetResult['buckets'][number]) => FacetBucket;

/** The facets asked for as the public API gives them: named, with what the filter has selected. One for each field. */
export function readFacets<K extends DocumentKind>(
  kind: K,
  args: FacetArguments<FacetNames[K]>,
  filter: CompiledFilter,
  results: readonly FacetResult[],
  lookup: SkillLookup,
): readonly Facet[] {
  const byName = new Map(results.map((result) => [result.name, result]));
  return args.fields.flatMap((name) => {
    const result = byName.get(name);
    if (result === undefined) return [];
    const { missing, others, exact, stats } = result;
    const source = facetSources[kind][name];
    const buckets =
      source.kind === 'salary'
        ? readSalaries(result.salaries, filter, args.search)
        : result.buckets.map(bucketReader(name, source, filter, lookup));
    return [{ field: name, buckets: inReadingOrder(name, buckets), missing, others, exact, stats }];
  });
}

function bucketReader(
  facet: string,
  source: Exclude<FacetSource, { readonly kind: 'salary' }>,
  filter: CompiledFilter,
  lookup: SkillLookup,
): ReadBucket {
  const bounds = chosenBounds(filter, facet);
  if (source.kind === 'years') return yearReader(bounds);
  const chosen = new Set(chosenValues(filter, source.field));
  const isSelected = (value: string) => {
    if (source.vocabulary.kind !== 'months') return chosen.has(value);
    const month = monthBounds(value);
    return isWithin(bounds, month.gte, month.lt);
  };
  return ({ value, count }) => {
    const label = valueLabel(value, source.vocabulary, lookup);
    return { value, label, count, selected: isSelected(value), ...noBounds };
  };
}

const noBounds = { gte: null, lt: null, currency: null };

function yearReader(bounds: ChosenBounds): ReadBucket {
  const byValue = new Map(yearBuckets.map((bucket) => [bucket.value, bucket]));
  return ({ value, count }) => {
    const { label = value, gte = null, lt = null } = byValue.get(value) ?? {};
    const selected = isWithin(bounds, gte ?? -Infinity, lt);
    return { value, label, count, selected, gte, lt, currency: null };
  };
}

/** Months one after the other, whatever their counts. */
function inReadingOrder(facet: string, buckets: readonly FacetBucket[]): readonly FacetBucket[] {
  return facet === 'POSTED_MONTH' ? buckets.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : buckets;
}
