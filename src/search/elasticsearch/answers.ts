/** The parts of Elasticsearch's answers that are read; requests ask for no others (`filter_path`). */
export interface SearchAnswer {
  readonly timed_out?: boolean;
  readonly pit_id?: string;
  readonly hits?: {
    readonly total?: { readonly value: number; readonly relation: string };
    readonly hits?: readonly HitAnswer[];
  };
  readonly aggregations?: {
    readonly [facets: `facets${number}`]: FacetsAnswer;
    readonly [statistics: `statistics${number}`]: StatisticsAnswer;
  };
}

export interface DocumentAnswer {
  readonly _id: string;
  readonly _index: string;
  readonly _seq_no?: number;
  readonly _primary_term?: number;
  readonly _routing?: string;
  readonly _source?: unknown;
}

export interface HitAnswer extends DocumentAnswer {
  readonly _score?: number | null;
  readonly sort?: readonly (number | string)[];
}

/** The parts of facets that share a filter, by the facets' places. */
export type FacetsAnswer = { readonly doc_count?: number } & {
  readonly [part in keyof FacetParts as `${number} ${part}`]?: FacetParts[part];
};

export interface FacetAnswer extends FacetParts {
  /** The documents that the facet is counted in. */
  readonly counted?: number | undefined;
}

interface FacetParts {
  readonly listed?: TermsAnswer | undefined;
  readonly begun?: TermsAnswer | undefined;
  readonly chosen?: TermsAnswer | undefined;
  /** Counts of the chosen values, in their order. */
  readonly each?: CountsAnswer | undefined;
  readonly buckets?: CountsAnswer | undefined;
  readonly stats?: StatsAnswer | undefined;
  readonly currencies?: CurrenciesAnswer | undefined;
  readonly missing?: { readonly doc_count: number } | undefined;
}

interface CountsAnswer {
  readonly buckets: readonly { readonly doc_count: number }[];
}

export interface TermsAnswer {
  readonly doc_count_error_upper_bound: number;
  readonly sum_other_doc_count: number;
  readonly buckets: readonly { readonly key: string; readonly doc_count: number }[];
}

export interface StatisticsAnswer {
  readonly currency?: TermsAnswer;
  readonly group?: GroupAnswer;
}

export interface GroupAnswer {
  readonly doc_count_error_upper_bound: number;
  readonly buckets: readonly GroupBucketAnswer[];
}

/** Either another group within this one, or the figures. */
export interface GroupBucketAnswer {
  readonly key: string;
  readonly doc_count: number;
  readonly group?: GroupAnswer;
  readonly salaries?: {
    readonly buckets: readonly {
      readonly key: string;
      readonly median: { readonly values: { readonly '50.0': number | null } };
    }[];
  };
  readonly years?: { readonly value: number | null };
}

export interface StatsAnswer {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly avg: number;
}

/** At most one bucket: the most frequent currency. */
export interface CurrenciesAnswer {
  readonly doc_count_error_upper_bound: number;
  readonly sum_other_doc_count: number;
  readonly buckets: readonly {
    readonly key: string;
    readonly doc_count: number;
    readonly least: CountsAnswer;
    readonly greatest: CountsAnswer;
    readonly stats: StatsAnswer;
  }[];
}

export interface ErrorAnswer {
  readonly type: string;
  readonly root_cause?: readonly { readonly type: string }[];
}

export type ManyAnswer = SearchAnswer & { readonly status: number; readonly error?: ErrorAnswer };

export interface GetAnswer extends DocumentAnswer {
  readonly found?: boolean;
  readonly error?: ErrorAnswer;
}
