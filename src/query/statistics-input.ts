export const postingGroups = [
  'SKILL',
  'SKILL_CATEGORY',
  'COMPANY',
  'COUNTRY',
  'WORKPLACE',
  'SENIORITY',
  'EMPLOYMENT_TYPE',
  'POSTED_MONTH',
] as const;
/** What postings can be grouped by. */
export type PostingGroup = (typeof postingGroups)[number];

/** The arguments of a `statistics` field. */
export interface StatisticsArguments {
  /** 1 to 3, each once. */
  readonly groupBy: readonly PostingGroup[];
  /** Values of each group, 1 to 200; 20 unless told. */
  readonly size?: number | null | undefined;
}

/** A row of statistics as the public API gives it. */
export interface StatisticsRow {
  /** What the filter takes, one for each group. */
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly count: number;
  /** Yearly, in major units of `salaryCurrency`; both null where no posting of the row has a salary in it. */
  readonly salaryMedian: number | null;
  readonly salaryCurrency: string | null;
  readonly minYearsAverage: number | null;
  readonly exact: boolean;
  readonly suppressed: boolean;
}
