import type { PostingOrderField } from '../../query/order-input.js';
import { describeEnum } from './describe-enum.js';

export const PostingOrderFieldEnum = describeEnum<PostingOrderField>(
  'PostingOrderField',
  'What postings can be put in order by. Ties are broken by id.',
  {
    RELEVANCE: 'How well a posting answers `query`, best first with DESC; without a query, the newest first.',
    POSTED_AT: 'When it was posted.',
    SALARY: 'The upper bound of the yearly salary.',
    MIN_YEARS_EXPERIENCE: 'The years of experience that it asks for.',
  },
);
