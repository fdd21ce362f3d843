export type OrderDirection = 'ASC' | 'DESC';

/** What postings can be put in the order of. */
export type PostingOrderField = 'RELEVANCE' | 'POSTED_AT' | 'SALARY' | 'MIN_YEARS_EXPERIENCE';

/** What candidates can be put in the order of. */
export type CandidateOrderField = 'RELEVANCE' | 'UPDATED_AT' | 'YEARS_OF_EXPERIENCE';

export interface PostingOrder {
  readonly field: PostingOrderField;
  readonly direction: OrderDirection;
}

export interface CandidateOrder {
  readonly field: CandidateOrderField;
  readonly direction: OrderDirection;
}

/** The order that each kind of document can be asked for; requirements have theirs given. */
export interface OrderInputs {
  readonly posting: PostingOrder;
  readonly candidate: CandidateOrder;
  readonly requirement: never;
}
