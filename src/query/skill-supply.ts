/** The candidates who know a skill against the postings that look for them. */
export interface Supply {
  readonly candidates: number;
  readonly postings: number;
  /** Null without postings. */
  readonly candidatesPerPosting: number | null;
}

export function buildSupply(candidates: number, postings: number): Supply {
  return { candidates, postings, candidatesPerPosting: postings === 0 ? null : candidates / postings };
}
