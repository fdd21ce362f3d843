import { RolecallError } from '../../domain/errors.js';
import type { Filter } from '../filter.js';
import type { ReadQuery } from '../query.js';
import type { SearchAnswer } from './answers.js';
import { compileFilter } from './compile-filter.js';
import type { Connection } from './connection.js';
import { aliasOf } from './index-names.js';
import {
  replaceConditions,
  replaceWithin,
  unresolvedConditions,
  unresolvedIn,
  type PostingCondition,
  type ResolvedConditions,
} from './posting-conditions.js';
import { searchMany } from './search-many.js';

/** The most postings that a condition on their text or requirements may find in a search for requirements. */
const mostPostings = 10_000;

/**
 * The queries with conditions on postings' text or requirements resolved; no request where there is none, one otherwise.
 * Throws QUERY_TOO_BROAD where a condition finds more than 10,000 postings.
 */
export async function resolvePostingConditions(
  connection: Connection,
  prefix: string,
  queries: readonly ReadQuery[],
): Promise<readonly ReadQuery[]> {
  const conditions = queries.flatMap((query) =>
    query.kind === 'search' && query.of === 'requirement' ? unresolvedConditions(query) : [],
  );
  if (conditions.length === 0) return queries;
  const resolved = await resolve(connection, prefix, conditions);
  return queries.map((query) => (query.kind === 'search' ? replaceConditions(query, resolved) : query));
}

/** The same for one condition on requirements. */
export async function resolvePostingFilter(
  connection: Connection,
  prefix: string,
  filter: Filter,
): Promise<Filter> {
  const conditions = unresolvedIn(filter);
  if (conditions.length === 0) return filter;
  return replaceWithin(filter, await resolve(connection, prefix, conditions));
}

async function resolve(
  connection: Connection,
  prefix: string,
  conditions: readonly PostingCondition[],
): Promise<ResolvedConditions> {
  const found = await findPostings(connection, prefix, conditions);
  return new Map(
    conditions.map((condition, place) => [
      condition,
      { kind: 'terms', field: 'postingId', values: readIds(found[place]) },
    ]),
  );
}

async function findPostings(
  connection: Connection,
  prefix: string,
  conditions: readonly PostingCondition[],
): Promise<readonly SearchAnswer[]> {
  const header = { index: aliasOf(prefix, 'posting'), allow_partial_search_results: false };
  const searches = conditions.flatMap(({ of }) => [
    header,
    {
      query: { bool: { filter: [compileFilter(of, { kind: 'posting', path: '' })] } },
      _source: false,
      size: mostPostings,
      track_total_hits: mostPostings + 1,
    },
  ]);
  const filter_path = [
    'responses.status',
    'responses.error.type',
    'responses.hits.total',
    'responses.hits.hits._id',
  ];
  return searchMany(connection, { searches, filter_path });
}

function readIds(answer: SearchAnswer | undefined): readonly string[] {
  if ((answer?.hits?.total?.value ?? 0) > mostPostings) {
    throw new RolecallError(
      'QUERY_TOO_BROAD',
      `A condition on the text or requirements of a requirement's posting may find at most ${mostPostings} postings. Narrow it.`,
    );
  }
  return (answer?.hits?.hits ?? []).map((hit) => hit._id);
}
