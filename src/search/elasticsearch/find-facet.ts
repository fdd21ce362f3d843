import type { FacetAnswer, FacetsAnswer, SearchAnswer } from './answers.js';

/** The parts of the facet at that place, out of the group that `compileFacets` put it into; of an index without shards: none. */
export function findFacet(place: number, aggregations: SearchAnswer['aggregations'] = {}): FacetAnswer {
  const groups: readonly FacetsAnswer[] = Object.values(
    aggregations as Readonly<Record<string, FacetsAnswer>>,
  );
  const group = groups.find((parts) => parts[`${place} missing`] !== undefined);
  if (group === undefined) return {};
  return {
    listed: group[`${place} listed`],
    chosen: group[`${place} chosen`],
    buckets: group[`${place} buckets`],
    stats: group[`${place} stats`],
    currencies: group[`${place} currencies`],
    missing: group[`${place} missing`],
  };
}
