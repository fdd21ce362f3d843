import { buildFacets } from '../query/build-facets.js';
import type { Facet, FacetArguments, FacetNames } from '../query/facet-input.js';
import { readFacets } from '../query/read-facets.js';
import type { DocumentKind } from '../search/query.js';
import type { PendingSearch } from './loaders/pending-search.js';
import type { RequestContext } from './request-context.js';

/** The facets of one `facets` field. Throws BAD_USER_INPUT where its size isn't between 1 and 200. */
export async function readSearchFacets<K extends DocumentKind>(
  search: PendingSearch<K>,
  args: FacetArguments<FacetNames[K]>,
  { taxonomy }: RequestContext,
): Promise<readonly Facet[]> {
  const { kind, filter } = search.prepared;
  const results = await search.facets(buildFacets(kind, args, filter, taxonomy));
  return readFacets(kind, args, filter, results, taxonomy);
}
