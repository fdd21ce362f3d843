import type { CandidateOrderField } from '../../query/order-input.js';
import { describeEnum } from './describe-enum.js';

export const CandidateOrderFieldEnum = describeEnum<CandidateOrderField>(
  'CandidateOrderField',
  'What candidates can be put in order by. Ties are broken by id.',
  {
    RELEVANCE:
      'How well a candidate answers `query`, best first with DESC; without a query, the one updated last first.',
    UPDATED_AT: 'When the profile was last updated.',
    YEARS_OF_EXPERIENCE: 'The years of experience overall.',
  },
);
