const values = <const T extends readonly string[]>(...names: T): T => names;

export const orderDirections = values('ASC', 'DESC');
export type OrderDirection = (typeof orderDirections)[number];

export const postingOrderFields = values('RELEVANCE', 'POSTED_AT', 'SALARY', 'MIN_YEARS_EXPERIENCE');
export type PostingOrderField = (typeof postingOrderFields)[number];

export const candidateOrderFields = values('RELEVANCE', 'UPDATED_AT', 'YEARS_OF_EXPERIENCE');
export type CandidateOrderField = (typeof candidateOrderFields)[number];

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
