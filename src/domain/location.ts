/** A place as a posting or candidate names it; `country` is an ISO 3166 alpha-2 code. */
export interface Location {
  readonly name: string;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
}
