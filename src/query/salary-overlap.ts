import type { Filter } from '../search/filter.js';
import { all, finite, nothing, range } from './conditions.js';
import type { SalaryCriteria } from './filter-input.js';

/** Postings whose yearly range overlaps the criteria's; the currency is another condition. */
export function salaryOverlap(criteria: Omit<SalaryCriteria, 'currency'>): Filter {
  const from = finite('salary', criteria.gte);
  const to = finite('salary', criteria.lte);
  const below = finite('salary', criteria.lt);
  const empty = from !== null && ((to !== null && to < from) || (below !== null && below <= from));
  if (empty) return nothing;
  return all([
    range('salary', 'salaryMax', { gte: from }),
    range('salary', 'salaryMin', { lte: to, lt: below }),
  ]);
}
