import type { Page, SearchQuery } from '../query.js';
import type { Hit, SearchResult } from '../result.js';
import { compileCounts } from './compile-counts.js';
import { compilePage, readPosition } from './compile-page.js';
import { compileStatistics } from './compile-statistics.js';
import type { ExpandedTerm, ExpandTerm } from './compile-text.js';
import { countSalaries } from './count-salaries.js';
import { rankByCoverage } from './rank-by-coverage.js';
import { readByRow } from './read-documents.js';
import { readFacets } from './read-facets.js';
import { readStatistics } from './read-statistics.js';
import type { Statements } from './statements.js';
import type { ValueNumbers } from './value-numbers.js';

/** Answers a search; within the caller's transaction, so that page, total and facets see the same documents. */
export function searchDocuments(
  query: SearchQuery,
  statements: Statements,
  values: ValueNumbers,
  expand: ExpandTerm,
): SearchResult {
  const expandOnce = remembering(expand);
  if (query.match !== null) rankByCoverage(query.match, statements);
  const { hits, more } = query.page === null ? noHits : readPage(query, query.page, statements, expandOnce);
  const isCounted = query.total || query.facets.length > 0;
  const counts = isCounted ? statements.get(compileCounts(query, expandOnce)) : undefined;
  return {
    hits,
    more,
    total: query.total ? { value: Number(counts?.total ?? 0), relation: 'EXACT' } : null,
    facets: readFacets(query.facets, counts ?? {}, values, (facet) =>
      countSalaries(facet, query, statements, values, expandOnce),
    ),
    statistics: query.statistics.map((one) =>
      readStatistics(one, statements.all(compileStatistics(query, one, expandOnce)), values),
    ),
  };
}

/** Page, rank and counts ask for the same terms. */
function remembering(expand: ExpandTerm): ExpandTerm {
  const known = new Map<string, readonly ExpandedTerm[]>();
  return (kind, term) => {
    const key = `${kind} ${term}`;
    const found = known.get(key) ?? expand(kind, term);
    known.set(key, found);
    return found;
  };
}

const noHits = { hits: [], more: false };

function readPage(query: SearchQuery, page: Page, statements: Statements, expand: ExpandTerm) {
  const rows = statements.all(compilePage(query, page, expand));
  const kept = rows.slice(0, page.size);
  if (page.direction === 'backward') kept.reverse();
  const hits = kept.flatMap(({ row, id, value, score }): readonly Hit[] => {
    const stored = readByRow(query.of, Number(row), statements);
    const position = readPosition(value ?? null, String(id));
    return stored === null ? [] : [{ stored, score: score === null ? null : Number(score), position }];
  });
  return { hits, more: rows.length > page.size };
}
