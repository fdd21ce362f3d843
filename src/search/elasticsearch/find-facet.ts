import type { FacetAnswer, FacetsAnswer, SearchAnswer } from './answers.js';

/** The parts of the facet at that place, out of the groups that `compileFacets` put them into; of an index without shards: none. */
export function findFacet(place: number, aggregations: SearchAnswer['aggregations'] = {}): FacetAnswer {
  const groups: readonly FacetsAnswer[] = Object.values(
    aggregations as Readonly<Record<string, FacetsAnswer>>,
  );
  const parts: FacetsAnswer = Object.assign({}, ...groups) as FacetsAnswer;
  return {
    counted: groups.find((group) => group[`${place} listed`] !== undefined)?.doc_count,
    listed: parts[`${place} listed`],
    begun: parts[`${place} begun`],
    chosen: parts[`${place} chosen`],
    each: parts[`${place} each`],
    buckets: parts[`${place} buckets`],
    stats: parts[`${place} stats`],
    currencies: parts[`${place} currencies`],
    missing: parts[`${place} missing`],
  };
}
