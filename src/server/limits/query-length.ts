/** In UTF-16 code units; the 2,000 tokens of a document take far less. */
const longestQuery = 100_000;

/** Whether the text of a query is longer than any that is read: reading takes time for comments and names too. */
export function isQueryTooLong(query: unknown): boolean {
  return typeof query === 'string' && query.length > longestQuery;
}

/** What clients are told of one. */
export const queryTooLong =
  'A query takes at most 100,000 characters. Put documents and long lists into variables.';
