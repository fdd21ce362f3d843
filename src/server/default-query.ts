/** What GraphiQL opens with: a search with facets, whose parts a newcomer can change at once. */
export const defaultQuery = `# Rolecall: job postings, what they ask for, and candidates.
# Press the button or Ctrl+Enter. Every field is described in the documentation on the left.

query Search {
  postings(
    query: "kubernetes"
    filter: { status: [OPEN] }
    first: 5
  ) {
    totalCount { value }
    facets(fields: [WORKPLACE, SENIORITY, SKILL], size: 5) {
      field
      buckets { label count value }
    }
    edges {
      highlights { field fragments }
      node {
        id
        title
        company
        workplace
        salary { min max currency period }
        requirements(importance: REQUIRED) {
          text
          minYears
          anyOf { name }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
