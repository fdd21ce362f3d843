import type { CandidateFacet } from '../../query/facet-input.js';
import { describeEnum } from './describe-enum.js';

export const CandidateFacetEnum = describeEnum<CandidateFacet>(
  'CandidateFacet',
  'What candidates can be counted by. Each value names the field of `CandidateFilter` that a chosen bucket goes into.',
  {
    SKILL: 'Skills that candidates list; goes into `skills`.',
    SKILL_CATEGORY: 'Categories of the skills; goes into `skillCategory`.',
    COUNTRY: 'Country codes; goes into `country`.',
    REGION: 'States, provinces and regions; goes into `region`.',
    CITY: 'Cities; goes into `city`.',
    WORKPLACE: 'Workplaces that candidates accept; goes into `workplace`.',
    SENIORITY: 'Levels; goes into `seniority`.',
    YEARS_OF_EXPERIENCE: 'Ranges of years of experience; bounds go into `yearsOfExperience`.',
    EDUCATION: 'Levels of education; goes into `education`.',
  },
);
