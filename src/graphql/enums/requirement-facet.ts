import type { RequirementFacet } from '../../query/facet-input.js';
import { describeEnum } from './describe-enum.js';

export const RequirementFacetEnum = describeEnum<RequirementFacet>(
  'RequirementFacet',
  'What requirements can be counted by. Each value names the field of `RequirementFilter` that a chosen bucket goes into.',
  {
    SKILL: 'Skills among the alternatives; goes into `skills`.',
    SKILL_CATEGORY: 'Categories of the skills; goes into `skillCategory`.',
    IMPORTANCE: 'Required or preferred; goes into `importance`.',
    KIND: 'Kinds of requirement; goes into `kind`.',
    MIN_YEARS: 'Ranges of the years asked for; bounds go into `minYears`.',
  },
);
