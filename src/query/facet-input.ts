const values = <const T extends readonly string[]>(...names: T): T => names;

export const postingFacets = values(
  'SKILL',
  'REQUIRED_SKILL',
  'SKILL_CATEGORY',
  'COMPANY',
  'COUNTRY',
  'REGION',
  'CITY',
  'WORKPLACE',
  'EMPLOYMENT_TYPE',
  'SENIORITY',
  'SALARY',
  'MIN_YEARS_EXPERIENCE',
  'POSTED_MONTH',
  'STATUS',
);
export type PostingFacet = (typeof postingFacets)[number];

export const candidateFacets = values(
  'SKILL',
  'SKILL_CATEGORY',
  'COUNTRY',
  'REGION',
  'CITY',
  'WORKPLACE',
  'SENIORITY',
  'YEARS_OF_EXPERIENCE',
  'EDUCATION',
);
export type CandidateFacet = (typeof candidateFacets)[number];

export const requirementFacets = values('SKILL', 'SKILL_CATEGORY', 'IMPORTANCE', 'KIND', 'MIN_YEARS');
export type RequirementFacet = (typeof requirementFacets)[number];

/** The facets of each kind of document. */
export interface FacetNames {
  readonly posting: PostingFacet;
  readonly candidate: CandidateFacet;
  readonly requirement: RequirementFacet;
}

/** The arguments of a `facets` field. */
export interface FacetArguments<F extends string> {
  readonly fields: readonly F[];
  /** Buckets a facet, 1 to 200; 20 unless told. */
  readonly size?: number | null | undefined;
  /** Only buckets with a word that begins with this (docs/search.md says which words); null or blank: all. */
  readonly search?: string | null | undefined;
}

/** A facet as the public API gives it. */
export interface Facet {
  readonly field: string;
  readonly buckets: readonly FacetBucket[];
  readonly missing: number;
  readonly others: number;
  readonly exact: boolean;
  readonly stats: { readonly min: number; readonly max: number; readonly avg: number } | null;
}

export interface FacetBucket {
  /** What the filter takes. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  /** The bounds of a numeric bucket; null elsewhere and where it is open. */
  readonly gte: number | null;
  readonly lt: number | null;
  /** What the bounds of a salary are in; null elsewhere. */
  readonly currency: string | null;
}
