import type { estypes } from '@elastic/elasticsearch';

/** What is asked for with every search whose hits are read with their versions: all of the index, or nothing. */
export const versionedHits = {
  seq_no_primary_term: true,
  track_total_hits: false,
  allow_partial_search_results: false,
  filter_path: ['_id', '_source', '_seq_no', '_primary_term'].map((part) => `hits.hits.${part}`),
} satisfies estypes.SearchRequest;
