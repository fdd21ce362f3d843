import type { PostingGroup } from '../../query/statistics-input.js';
import { describeEnum } from './describe-enum.js';

export const PostingGroupEnum = describeEnum<PostingGroup>(
  'PostingGroup',
  'What postings can be grouped by in statistics. A posting with several values of a group counts for each of them.',
  {
    SKILL: 'Skills that any requirement names; keys go into `skills`.',
    SKILL_CATEGORY: 'Categories of the skills; keys go into `skillCategory`.',
    COMPANY: 'Companies as spelled; keys go into `company`.',
    COUNTRY: 'Country codes; keys go into `country`.',
    WORKPLACE: 'Workplaces; keys go into `workplace`.',
    SENIORITY: 'Levels; keys go into `seniority`.',
    EMPLOYMENT_TYPE: 'Kinds of employment; keys go into `employmentType`.',
    POSTED_MONTH:
      'Months of posting such as "2026-03", in UTC: the latest ones, in their order; the bounds of a month go into `postedAt`.',
  },
);
