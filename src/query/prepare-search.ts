import type { FacetQuery } from '../search/facet.js';
import type { DocumentKind, MatchRanking, SearchQuery, Sort } from '../search/query.js';
import type { StatisticsQuery } from '../search/statistics.js';
import type { TextQuery } from '../search/text-query.js';
import type { PageArguments, PageRequest } from './build-page.js';
import { buildPage } from './build-page.js';
import { buildSort } from './build-sort.js';
import { foldChoices } from './compile-filter.js';
import type { CompiledFilter } from './compiled-filter.js';
import type { FilterInputs } from './filter-input.js';
import { fingerprint } from './fingerprint.js';
import type { OrderInputs } from './order-input.js';
import { parseText } from './parse-text.js';
import type { SearchContext } from './resolve-filter.js';
import { resolveFilter } from './resolve-filter.js';

/** The arguments of a search connection. */
export interface SearchArguments<K extends DocumentKind> extends PageArguments {
  readonly query?: string | null | undefined;
  readonly filter?: FilterInputs[K] | null | undefined;
  readonly orderBy?: OrderInputs[K] | null | undefined;
}

/** A search whose arguments have been checked and understood. */
export interface PreparedSearch<K extends DocumentKind> {
  readonly kind: K;
  readonly text: TextQuery | null;
  /** Ranks instead of `text`, which is null then. */
  readonly match: MatchRanking | null;
  readonly filter: CompiledFilter;
  readonly sort: Sort;
  readonly page: PageRequest;
  readonly fingerprint: string;
}

/** What a client wants of a search. */
export interface SearchWants {
  /** Whether hits are wanted; with `resumable`, whether their cursors are. */
  readonly hits: boolean;
  readonly resumable: boolean;
  readonly total: boolean;
  readonly facets: readonly FacetQuery[];
  readonly statistics: readonly StatisticsQuery[];
}

/** Throws BAD_USER_INPUT, PAGE_TOO_LARGE, CURSOR_INVALID or UNKNOWN_SKILL, saying what was wrong and what to do. */
export async function prepareSearch<K extends DocumentKind>(
  kind: K,
  args: SearchArguments<K>,
  context: SearchContext,
): Promise<PreparedSearch<K>> {
  const { query, filter, orderBy } = args;
  const text = parseText(query, context);
  const sort = buildSort(kind, orderBy, text !== null);
  const mark = fingerprint({ kind, query, filter, sort });
  const page = buildPage(args, mark);
  const compiled = await resolveFilter(kind, filter, context);
  return { kind, text, match: null, filter: compiled, sort, page, fingerprint: mark };
}

/** The prepared search as a query of the port. */
export function buildSearchQuery(search: PreparedSearch<DocumentKind>, wants: SearchWants): SearchQuery {
  const facetNames = wants.facets.map((facet) => facet.name);
  return {
    kind: 'search',
    of: search.kind,
    text: search.text,
    match: search.match,
    ...foldChoices(search.filter, facetNames),
    sort: search.sort,
    page: wants.hits ? { ...search.page.page, resumable: wants.resumable } : null,
    total: wants.total,
    facets: wants.facets,
    statistics: wants.statistics,
  };
}
