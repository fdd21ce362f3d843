import type { PostingFacet } from '../../query/facet-input.js';
import { describeEnum } from './describe-enum.js';

export const PostingFacetEnum = describeEnum<PostingFacet>(
  'PostingFacet',
  'What postings can be counted by. Each value names the field of `PostingFilter` that a chosen bucket goes into.',
  {
    SKILL: 'Skills that any requirement names; goes into `skills`.',
    REQUIRED_SKILL: 'Skills that a REQUIRED requirement names; goes into `requiredSkills`.',
    SKILL_CATEGORY: 'Categories of the skills; goes into `skillCategory`.',
    COMPANY: 'Companies as spelled; goes into `company`.',
    COUNTRY: 'Country codes; goes into `country`.',
    REGION: 'States, provinces and regions; goes into `region`.',
    CITY: 'Cities; goes into `city`.',
    WORKPLACE: 'Workplaces; goes into `workplace`.',
    EMPLOYMENT_TYPE: 'Kinds of employment; goes into `employmentType`.',
    SENIORITY: 'Levels; goes into `seniority`.',
    SALARY:
      'Ranges of yearly salary in one currency: the one that `salary` names, else that of most of the postings found; those of others are in `others`. Each counts the postings whose own range overlaps it. Bounds and currency go into `salary`.',
    MIN_YEARS_EXPERIENCE: 'Ranges of the years asked for; bounds go into `minYearsExperience`.',
    POSTED_MONTH:
      'Months of posting such as "2026-03", in UTC; goes into `postedAt` as the bounds of the month.',
    STATUS: 'Open and closed; goes into `status`.',
  },
);
