import type { FacetBucket } from '../../src/query/facet-input.js';
import type { FilterInputs } from '../../src/query/filter-input.js';
import { monthBounds } from '../../src/query/months.js';
import type { DocumentKind } from '../../src/search/query.js';

/** A filter of any kind of document, by the names of its fields. */
export type AnyFilter = FilterInputs[DocumentKind];
type Fields = Readonly<Record<string, unknown>>;
type Click = (bucket: FacetBucket, filter: Fields) => Fields;

const list =
  (field: string): Click =>
  ({ value }) => ({ [field]: [value] });
const bounds =
  (field: string): Click =>
  ({ gte, lt }) => ({ [field]: { gte, lt } });
/** Skills keep their other criteria. */
const anyOf =
  (field: string): Click =>
  ({ value }, filter) => ({ [field]: { ...asFields(filter[field]), anyOf: [value] } });

const clicks: Readonly<Record<string, Click>> = {
  SKILL: anyOf('skills'),
  REQUIRED_SKILL: anyOf('requiredSkills'),
  SKILL_CATEGORY: list('skillCategory'),
  COMPANY: list('company'),
  COUNTRY: list('country'),
  REGION: list('region'),
  CITY: list('city'),
  WORKPLACE: list('workplace'),
  EMPLOYMENT_TYPE: list('employmentType'),
  SENIORITY: list('seniority'),
  STATUS: list('status'),
  EDUCATION: list('education'),
  IMPORTANCE: list('importance'),
  KIND: list('kind'),
  MIN_YEARS: bounds('minYears'),
  MIN_YEARS_EXPERIENCE: bounds('minYearsExperience'),
  YEARS_OF_EXPERIENCE: bounds('yearsOfExperience'),
  SALARY: ({ gte, lt, currency }) => ({ salary: { gte, lt, currency } }),
  POSTED_MONTH: ({ value }) => {
    const { gte, lt } = monthBounds(value);
    return { postedAt: { gte: new Date(gte), lt: new Date(lt) } };
  },
};

/** The filter as it is when the bucket of the facet has been clicked, instead of what was chosen there before. */
export function clickBucket(filter: AnyFilter, facet: string, bucket: FacetBucket): AnyFilter {
  return { ...filter, ...clicks[facet]?.(bucket, asFields(filter)) };
}

const asFields = (value: unknown): Fields => (typeof value === 'object' ? { ...value } : {});
