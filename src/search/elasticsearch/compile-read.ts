import type { estypes } from '@elastic/elasticsearch';
import type { DocumentId, GetQuery, ReadQuery } from '../query.js';
import { compileQuartiles } from './compile-quartiles.js';
import { compileSearch, type Snapshot } from './compile-search.js';
import { aliasOf, documentKinds, kindOfId } from './index-names.js';

/** A query with the snapshot that it reads from. */
export interface PreparedQuery {
  readonly query: ReadQuery;
  readonly snapshot: Snapshot | null;
}

/** All queries of a read as one request. */
export type ReadRequest =
  | { readonly kind: 'none' }
  | { readonly kind: 'search'; readonly request: estypes.SearchRequest }
  | { readonly kind: 'gets'; readonly request: estypes.MgetRequest }
  | { readonly kind: 'many'; readonly request: estypes.MsearchRequest };

const hitParts = ['_id', '_index', '_score', '_source', '_seq_no', '_primary_term', 'sort'];
const searchParts = [
  ...['timed_out', 'pit_id', 'hits.total', 'aggregations'],
  ...hitParts.map((part) => `hits.hits.${part}`),
];
const documentParts = ['_id', '_index', '_source', '_seq_no', '_primary_term', 'found', 'error.type'];

/** A search alone goes to `_search`, gets alone go to `_mget` (which sees unrefreshed writes), a mixture to `_msearch`. */
export function compileRead(prepared: readonly PreparedQuery[], prefix: string): ReadRequest {
  const ids = prepared.flatMap(({ query }) => (query.kind === 'get' ? query.ids : []));
  const [only, second] = prepared;
  if (prepared.every(({ query }) => query.kind === 'get'))
    return ids.length === 0 ? { kind: 'none' } : compileGets(ids, prefix);
  if (only !== undefined && only.query.kind !== 'get' && second === undefined) {
    const { target, body } = compileOne(only.query, only.snapshot, prefix);
    const request = { ...target, allow_partial_search_results: false, filter_path: searchParts, ...body };
    return { kind: 'search', request };
  }
  const parts = searchParts.map((part) => `responses.${part}`);
  return {
    kind: 'many',
    request: {
      filter_path: [...parts, 'responses.status', 'responses.error.type', 'responses.error.root_cause.type'],
      searches: prepared.flatMap((one) => compileOneOfMany(one, prefix)),
    },
  };
}

function compileGets(ids: readonly DocumentId[], prefix: string): ReadRequest {
  const docs = ids.map((id) => ({ _index: aliasOf(prefix, kindOfId(id)), _id: id }));
  return { kind: 'gets', request: { filter_path: documentParts.map((part) => `docs.${part}`), docs } };
}

/** Where the query looks, unless its snapshot tells, and what it asks there. */
function compileOne(query: Exclude<ReadQuery, GetQuery>, snapshot: Snapshot | null, prefix: string) {
  if (query.kind === 'quartiles')
    return { target: { index: aliasOf(prefix, 'posting') }, body: compileQuartiles(query) };
  const target = snapshot === null ? { index: aliasOf(prefix, query.of) } : {};
  return { target, body: compileSearch(query, snapshot) };
}

function compileOneOfMany({ query, snapshot }: PreparedQuery, prefix: string): estypes.MsearchRequestItem[] {
  const whole = { allow_partial_search_results: false };
  if (query.kind !== 'get') {
    const { target, body } = compileOne(query, snapshot, prefix);
    return [{ ...target, ...whole }, body];
  }
  return [
    { index: documentKinds.map((kind) => aliasOf(prefix, kind)), ...whole },
    {
      query: { ids: { values: [...query.ids] } },
      size: query.ids.length,
      seq_no_primary_term: true,
      track_total_hits: false,
    },
  ];
}
