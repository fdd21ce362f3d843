import type { GetQuery } from '../query.js';
import type { GetResult, StoredDocument } from '../result.js';
import type { DocumentAnswer, GetAnswer } from './answers.js';
import { readDocument } from './read-document.js';

/** The documents of `_mget` for each query. */
export function readGets(queries: readonly GetQuery[], answers: readonly GetAnswer[]): readonly GetResult[] {
  let from = 0;
  return queries.map(({ ids }) => {
    const own = answers.slice(from, (from += ids.length));
    return own.map((answer) => (answer.found === true ? readDocument(answer) : null));
  });
}

/** The documents of an `ids` search in the order of the query. */
export function readIdsSearch({ ids }: GetQuery, hits: readonly DocumentAnswer[]): GetResult {
  const found = new Map<string, StoredDocument>(hits.map((hit) => [hit._id, readDocument(hit)]));
  return ids.map((id) => found.get(id) ?? null);
}
