import type { KeywordField, NumberField } from '../search/filter.js';
import type { DocumentKind } from '../search/query.js';
import type { FacetNames } from './facet-input.js';
import type { Vocabulary } from './value-labels.js';
import {
  countryNames,
  educationNames,
  employmentTypeNames,
  importanceNames,
  requirementKindNames,
  seniorityNames,
  statusNames,
  workplaceNames,
} from './value-labels.js';

/** Where a facet takes its buckets from. */
export type FacetSource =
  | { readonly kind: 'terms'; readonly field: KeywordField; readonly vocabulary: Vocabulary }
  | { readonly kind: 'years'; readonly field: NumberField }
  | { readonly kind: 'salary' };

const terms = (field: KeywordField, vocabulary: Vocabulary): FacetSource => ({
  kind: 'terms',
  field,
  vocabulary,
});
const spelled: Vocabulary = { kind: 'spelled' };

const skill = terms('skills', { kind: 'skills' });
const skillCategory = terms('skillCategories', spelled);
const country = terms('country', countryNames);
const region = terms('region', spelled);
const city = terms('city', spelled);
const workplace = terms('workplace', workplaceNames);
const seniority = terms('seniority', seniorityNames);

/** Every facet of the public API. */
export const facetSources: {
  readonly [K in DocumentKind]: Readonly<Record<FacetNames[K], FacetSource>>;
} = {
  posting: {
    SKILL: skill,
    REQUIRED_SKILL: terms('requiredSkills', { kind: 'skills' }),
    SKILL_CATEGORY: skillCategory,
    COMPANY: terms('company', spelled),
    COUNTRY: country,
    REGION: region,
    CITY: city,
    WORKPLACE: workplace,
    EMPLOYMENT_TYPE: terms('employmentType', employmentTypeNames),
    SENIORITY: seniority,
    SALARY: { kind: 'salary' },
    MIN_YEARS_EXPERIENCE: { kind: 'years', field: 'minYearsExperience' },
    POSTED_MONTH: terms('postedMonth', { kind: 'months' }),
    STATUS: terms('status', statusNames),
  },
  candidate: {
    SKILL: skill,
    SKILL_CATEGORY: skillCategory,
    COUNTRY: country,
    REGION: region,
    CITY: city,
    WORKPLACE: workplace,
    SENIORITY: seniority,
    YEARS_OF_EXPERIENCE: { kind: 'years', field: 'yearsOfExperience' },
    EDUCATION: terms('education', educationNames),
  },
  requirement: {
    SKILL: skill,
    SKILL_CATEGORY: skillCategory,
    IMPORTANCE: terms('importance', importanceNames),
    KIND: terms('kind', requirementKindNames),
    MIN_YEARS: { kind: 'years', field: 'minYears' },
  },
};
