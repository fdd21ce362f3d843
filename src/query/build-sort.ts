import type { DocumentKind, Sort } from '../search/query.js';
import type { OrderInputs, PostingOrderField, CandidateOrderField } from './order-input.js';

const newestFirst: Readonly<Record<DocumentKind, Sort>> = {
  posting: { by: 'postedAt', direction: 'desc' },
  requirement: { by: 'postedAt', direction: 'desc' },
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

/** By relevance where there is a text to be relevant to, else newest first, unless told otherwise. */
export function buildSort<K extends DocumentKind>(
  kind: K,
  order: OrderInputs[K] | null | undefined,
  ranked: boolean,
): Sort {
  if (order == null) return ranked ? { by: 'relevance', direction: 'desc' } : newestFirst[kind];
  const by = sortedBy[order.field];
  if (by === 'relevance' && !ranked) return newestFirst[kind];
  return { by, direction: order.direction === 'ASC' ? 'asc' : 'desc' };
}
