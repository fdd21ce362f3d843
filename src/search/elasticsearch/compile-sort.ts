import type { estypes } from '@elastic/elasticsearch';
import type { SearchQuery } from '../query.js';

/** Beyond every real value, exact in JavaScript and in a double, and accepted by `search_after`. */
const beyondAll = Number.MAX_SAFE_INTEGER;

/** Whether the search has an order of relevance; without text or match all documents are alike. */
export function isRanked(query: SearchQuery): boolean {
  return query.sort.by === 'relevance' && (query.text !== null || query.match !== null);
}

/** The order of the search, the other way round for a page backward. Ties go by id, ascending. */
export function compileSort(query: SearchQuery): estypes.SortCombinations[] {
  const backward = query.page?.direction === 'backward';
  const { by, direction } = query.sort;
  const order = (wanted: 'asc' | 'desc') => (backward ? opposite[wanted] : wanted);
  const tie = { 'fields.id': { order: order('asc') } };
  if (by === 'relevance') return isRanked(query) ? [{ _score: { order: order(direction) } }, tie] : [tie];
  // A stand-in of the search's direction, whichever way the page is read: missing values come last in both.
  const missing = direction === 'asc' ? beyondAll : -beyondAll;
  return [{ [`fields.${by}`]: { order: order(direction), missing, unmapped_type: 'double' } }, tie];
}

const opposite = { asc: 'desc', desc: 'asc' } as const;
