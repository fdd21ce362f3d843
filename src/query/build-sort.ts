import type { DocumentKind, Sort } from '../search/query.js';
import type { OrderInputs, PostingOrderField, CandidateOrderField } from './order-input.js';

/** Newest first where documents have a time; what has none goes by id, as it does where nothing tells relevance. */
const unranked: Readonly<Record<DocumentKind, Sort>> = {
  posting: { by: 'postedAt', direction: 'desc' },
  requirement: { by: 'relevance', direction: 'desc' },
  candidate: { by: 'updatedAt', direction: 'desc' },
};

/** Salaries are put in order by their upper yearly bound. */
const sortedBy: Readonly<Record<PostingOrderField | CandidateOrderField, Sort['by']>> = {
  RELEVANCE: 'relevance',
  POSTED_AT: 'postedAt',
  SALARY: 'salaryMax',
  MIN_YEARS_EXPERIENCE: 'minYearsExperience',
  UPDATED_AT: 'updatedAt',
  YEARS_OF_EXPERIENCE: 'yearsOfExperience',
};

/**
 * By relevance where there is a text to be relevant to, else newest first, unless told otherwise. Requirements without a
 * text go by id.
 */
export function buildSort<K extends DocumentKind>(
  kind: K,
  order: OrderInputs[K] | null | undefined,
  ranked: boolean,
): Sort {
  if (order == null) return ranked ? { by: 'relevance', direction: 'desc' } : unranked[kind];
  const by = sortedBy[order.field];
  if (by === 'relevance' && !ranked) return unranked[kind];
  return { by, direction: order.direction === 'ASC' ? 'asc' : 'desc' };
}
