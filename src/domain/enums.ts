/** The closed vocabularies of the job market, spelled as the public API spells them. */
const values = <const T extends readonly string[]>(...names: T): T => names;

export const workplaces = values('REMOTE', 'HYBRID', 'ONSITE');
export type Workplace = (typeof workplaces)[number];

export const employmentTypes = values('FULL_TIME', 'PART_TIME', 'CONTRACT', 'TEMPORARY', 'INTERNSHIP');
export type EmploymentType = (typeof employmentTypes)[number];

export const seniorities = values(
  'INTERN',
  'JUNIOR',
  'MID',
  'SENIOR',
  'STAFF',
  'PRINCIPAL',
  'LEAD',
  'MANAGER',
  'DIRECTOR',
);
export type Seniority = (typeof seniorities)[number];

/** From the lowest to the highest. */
export const educationLevels = values('HIGH_SCHOOL', 'ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTORATE');
export type EducationLevel = (typeof educationLevels)[number];

export const salaryPeriods = values('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR');
export type SalaryPeriod = (typeof salaryPeriods)[number];

export const postingStatuses = values('OPEN', 'CLOSED');
export type PostingStatus = (typeof postingStatuses)[number];

export const requirementKinds = values(
  'SKILL',
  'EXPERIENCE',
  'EDUCATION',
  'LANGUAGE',
  'CERTIFICATION',
  'OTHER',
);
export type RequirementKind = (typeof requirementKinds)[number];

export const importances = values('REQUIRED', 'PREFERRED');
export type Importance = (typeof importances)[number];

export const documentFormats = values(
  'TEXT',
  'MARKDOWN',
  'HTML',
  'POSTING_JSON',
  'CANDIDATE_JSON',
  'SCHEMA_ORG_JOB_POSTING',
  'GREENHOUSE',
  'LEVER',
  'ASHBY',
  'JSON_RESUME',
);
export type DocumentFormat = (typeof documentFormats)[number];
