/** What public tools that attack GraphQL servers try, and the codes that refuse it. */
export interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly code: string;
}

const repeated = (count: number, text: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => text(nth)).join(' ');
const deepFilter = (depth: number): object => (depth === 0 ? {} : { not: deepFilter(depth - 1) });
const search = 'query ($filter: PostingFilter) { postings(filter: $filter) { totalCount { value } } }';

/** Sent as operations, whatever the transport. */
export const attacks: readonly Attack[] = [
  {
    name: 'aliases of a costly field',
    query: `{ ${repeated(100, (nth) => `a${nth}: postings { totalCount { value } }`)} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'aliases of a cheap field',
    query: `{ ${repeated(600, (nth) => `a${nth}: __typename`)} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'the same field again and again',
    query: `{ ${repeated(1900, () => '__typename')} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'directives that exist',
    query: `{ __typename ${repeated(250, () => '@include(if: true)')} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'directives that don’t exist',
    query: `{ __typename ${repeated(900, () => '@aa')} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'depth',
    query:
      `{ postings { ${'nodes { matches { nodes { posting { '.repeat(50)} id ${'} } } }'.repeat(50)} } }`.replaceAll(
        'posting { nodes',
        'posting { matches { nodes { posting { id } } } nodes',
      ),
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'circular introspection',
    query: `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'deep circular introspection',
    query: `{ __schema { types { ${'fields { type { '.repeat(100)} name ${'} }'.repeat(100)} } } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'fragments that spread each other',
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fragments that double',
    query: `{ ...F0 } ${repeated(100, (nth) => `fragment F${nth} on Query { ...F${nth + 1} ...F${nth + 1} }`)} fragment F100 on Query { __typename }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'many operations in a document',
    query: repeated(300, (nth) => `query Q${nth} { __typename }`),
    code: 'QUERY_TOO_COMPLEX',
  },
  { name: 'many tokens', query: `{ ${repeated(40_000, () => 'a')} }`, code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'many comments', query: `${'#\n'.repeat(200_000)}{`, code: 'REQUEST_TOO_LARGE' },
  {
    name: 'a list in a list in a list',
    query: `{ postings(filter: ${'['.repeat(900)}${']'.repeat(900)}) { totalCount { value } } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'unknown fields, for suggestions',
    query: `{ ${repeated(20, (nth) => `postingz${nth}`)} }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a name of a megabyte', query: `{ ${'a'.repeat(900_000)} }`, code: 'REQUEST_TOO_LARGE' },
  {
    name: 'a name as long as a query may be',
    query: `{ ${'a'.repeat(99_000)} }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'large pages in large pages',
    query:
      '{ postings(first: 100) { nodes { matches(first: 100) { nodes { candidate { matches(first: 100) { nodes { id } } } } } } } }',
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'every table of statistics at its largest',
    query: `{ postings { ${repeated(15, (nth) => `s${nth}: statistics(groupBy: [SKILL, COMPANY, COUNTRY], size: 200) { count }`)} } }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'a page of a billion',
    query: '{ postings(first: 1000000000) { nodes { id } } }',
    code: 'PAGE_TOO_LARGE',
  },
  {
    name: 'deep literals',
    query: `{ postings(filter: ${'{ not: '.repeat(450)}{}${' }'.repeat(450)}) { totalCount { value } } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  { name: 'deep variables', query: search, variables: { filter: deepFilter(60) }, code: 'REQUEST_TOO_LARGE' },
  {
    name: 'many variables',
    query: search,
    variables: { filter: { any: Array.from({ length: 30_000 }, () => ({})) } },
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'many filters',
    query: search,
    variables: { filter: { any: Array.from({ length: 6000 }, () => ({ text: 'python' })) } },
    code: 'REQUEST_TOO_LARGE',
  },
  {
    name: 'a text that is too long',
    query: 'query ($q: String) { postings(query: $q) { totalCount { value } } }',
    variables: { q: 'word '.repeat(150_000) },
    code: 'BAD_USER_INPUT',
  },
];
