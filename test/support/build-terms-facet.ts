import type { TermsFacetQuery } from '../../src/search/facet.js';

/** Counts by the values of a field, the ten most frequent of all, but for the values given. */
export const buildTermsFacet = (
  values: Partial<TermsFacetQuery> & Pick<TermsFacetQuery, 'field'>,
): TermsFacetQuery => ({
  kind: 'terms',
  name: values.field,
  size: 10,
  order: 'count',
  selected: [],
  among: null,
  startingWith: null,
  ...values,
});
