import { buildFacets } from '../../src/query/build-facets.js';
import { foldChoices } from '../../src/query/compile-filter.js';
import type { CompiledFilter } from '../../src/query/compiled-filter.js';
import { all } from '../../src/query/conditions.js';
import type { Facet } from '../../src/query/facet-input.js';
import type { PreparedSearch } from '../../src/query/prepare-search.js';
import { buildSearchQuery, prepareSearch } from '../../src/query/prepare-search.js';
import { readFacets } from '../../src/query/read-facets.js';
import type { SearchContext } from '../../src/query/resolve-filter.js';
import { resolveSkills } from '../../src/query/resolve-skills.js';
import type { SearchEngine } from '../../src/search/engine.js';
import type { FacetQuery } from '../../src/search/facet.js';
import type { Filter } from '../../src/search/filter.js';
import type { DocumentKind, SearchQuery } from '../../src/search/query.js';
import { createRecogniser } from '../../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import type { AnyFilter } from './click-bucket.js';
import type { FacetName } from './facet-cases.js';

export const taxonomy = loadTaxonomy();
export const recogniser = createRecogniser(taxonomy);

/** A search within what its caller may see, which is everything unless told. */
export interface ScopedSearch {
  readonly kind: DocumentKind;
  readonly filter: AnyFilter;
  /** What the server adds to every search of this caller. */
  readonly access: Filter;
}

/** A search with the facets that are asked of it. */
export interface FacetedSearch extends ScopedSearch {
  readonly facets: readonly FacetName[];
  readonly size: number;
  readonly search?: string;
}

/** Facets of all the searches, in one read. */
export async function countFacets(
  engine: SearchEngine,
  searches: readonly FacetedSearch[],
): Promise<readonly (readonly Facet[])[]> {
  const prepared = await Promise.all(searches.map((search) => prepare(engine, search)));
  const args = searches.map(({ facets, size, search = null }) => ({ fields: facets, size, search }));
  const queries = prepared.map((search, n) => {
    const facets = buildFacets(search.kind, args[n] ?? { fields: [] }, search.filter, taxonomy);
    return buildQuery(search, searches[n]?.access, facets);
  });
  const results = await engine.read(queries);
  return prepared.map(({ kind, filter }, n) =>
    readFacets(kind, args[n] ?? { fields: [] }, filter, results[n]?.facets ?? [], taxonomy),
  );
}

/** How many documents each of the searches finds; where a facet is named, with its own choices left out. */
export async function countFound(
  engine: SearchEngine,
  searches: readonly (ScopedSearch & { readonly without?: string })[],
): Promise<readonly (number | undefined)[]> {
  const queries = await Promise.all(
    searches.map(async (search) => {
      const prepared = await prepare(engine, search);
      return buildQuery({ ...prepared, filter: without(prepared.filter, search.without) }, search.access, []);
    }),
  );
  const found: (number | undefined)[] = [];
  for (let n = 0; n < queries.length; n += queriesPerRead) {
    const results = await engine.read(queries.slice(n, n + queriesPerRead));
    found.push(...results.map((result) => result.total?.value));
  }
  return found;
}

const queriesPerRead = 400;

function without({ filter, choices }: CompiledFilter, facet: string | undefined): CompiledFilter {
  return { filter, choices: choices.filter((choice) => choice.facet !== facet) };
}

/** A filter of the API as what the server adds to every search. */
export async function compileAccess(
  engine: SearchEngine,
  kind: DocumentKind,
  filter: AnyFilter,
): Promise<Filter> {
  const prepared = await prepare(engine, { kind, filter });
  return foldChoices(prepared.filter, []).filter;
}

async function prepare(engine: SearchEngine, { kind, filter }: Omit<ScopedSearch, 'access'>) {
  const context: SearchContext = {
    taxonomy,
    recogniser,
    resolveSkills: (names) => resolveSkills(names, taxonomy, engine),
  };
  return prepareSearch<DocumentKind>(kind, { filter }, context);
}

function buildQuery(
  search: PreparedSearch<DocumentKind>,
  access: Filter | undefined,
  facets: readonly FacetQuery[],
): SearchQuery {
  const wants = { hits: false, resumable: false, total: true, facets, statistics: [] };
  const query = buildSearchQuery(search, wants);
  return access === undefined ? query : { ...query, filter: all([access, query.filter]) };
}
