/**
 * A search engine as it answers those who may not see candidates: none by id or as a hit, and of their counts none of
 * few, nor of groups that single people can be cut out by. It stands below everything that reads, so that no way to ask can be forgotten.
 */
import { RolecallError } from '../domain/errors.js';
import { assertCountable } from './countable-filter.js';
import { cutByRounded, isByCount, mostRanked } from './cut-rounded-facet.js';
import type { SearchEngine } from './engine.js';
import type { FacetQuery, FacetResult } from './facet.js';
import type { Filter } from './filter.js';
import { everything } from './filter.js';
import type { ReadQuery, SearchQuery } from './query.js';
import type { ReadResult, SearchResult } from './result.js';
import { roundDown } from './small-counts.js';
import type { TextQuery } from './text-query.js';

/** The engine, which stays open, without candidates. Streams of them throw FORBIDDEN. */
export function withholdCandidates(engine: SearchEngine): SearchEngine {
  return {
    ...engine,
    read: async <const Q extends readonly ReadQuery[]>(queries: Q, signal?: AbortSignal) => {
      const results: readonly ReadResult<ReadQuery>[] = await engine.read(queries.map(asAllowed), signal);
      // Each result stays one of its query, which the compiler can't see through a list.
      return results.map((result, nth) => withheld(queries[nth], result)) as {
        readonly [I in keyof Q]: ReadResult<Q[I]>;
      };
    },
    stream: (query, batchSize, signal) => {
      if (query.of === 'candidate') throw noCandidates();
      return engine.stream(query, batchSize, signal);
    },
  };
}

/** What is typed is looked for in the listed skills alone, never in what candidates write of themselves. */
function asAllowed(query: ReadQuery): ReadQuery {
  if (query.kind !== 'search' || query.of !== 'candidate') return query;
  const text: readonly Filter[] = query.text === null ? [] : [{ kind: 'text', text: query.text }];
  const conditions = [...text, query.filter];
  assertCountable([...conditions, ...query.choices.map((choice) => choice.filter)]);
  return {
    ...query,
    text: null,
    filter: { kind: 'all', of: conditions.map(withSkillsAlone) },
    choices: query.choices.map((choice) => ({ ...choice, filter: withSkillsAlone(choice.filter) })),
    facets: query.facets.map((facet) => (isByCount(facet) ? { ...facet, size: mostRanked } : facet)),
  };
}

/** What is countable nests in `all` alone. */
function withSkillsAlone(filter: Filter): Filter {
  if (filter.kind === 'all') return { ...filter, of: filter.of.map(withSkillsAlone) };
  return filter.kind === 'text' ? listed(filter.text) : filter;
}

function listed({ skills, words }: TextQuery): Filter {
  if (words.length > 0) return { kind: 'not', of: everything };
  return {
    kind: 'all',
    of: skills.map(({ skill }) => ({ kind: 'terms', field: 'skills', values: [skill] })),
  };
}

function withheld(query: ReadQuery | undefined, result: ReadResult<ReadQuery>): ReadResult<ReadQuery> {
  if (isGetResult(result)) return result.map((stored) => (stored?.kind === 'candidate' ? null : stored));
  return query?.kind === 'search' && query.of === 'candidate' && 'hits' in result
    ? blurred(query, result)
    : result;
}

const isGetResult = (result: ReadResult<ReadQuery>): result is Extract<typeof result, readonly unknown[]> =>
  Array.isArray(result);

function blurred({ facets }: SearchQuery, result: SearchResult): SearchResult {
  return {
    ...result,
    hits: [],
    more: false,
    total: result.total && { value: roundDown(result.total.value), relation: 'AT_LEAST' },
    facets: result.facets.map((facet, nth) => blurFacet(facet, facets[nth])),
  };
}

/** Least and greatest values are those of single people, and an exact mean tells of them too. */
function blurFacet(facet: FacetResult, query: FacetQuery | undefined): FacetResult {
  const blurred = {
    ...facet,
    buckets: facet.buckets.map(({ value, count }) => ({ value, count: roundDown(count) })),
    missing: roundDown(facet.missing),
    others: roundDown(facet.others),
    exact: false,
    stats: null,
  };
  return query !== undefined && isByCount(query)
    ? cutByRounded(blurred, query)
    : { ...blurred, buckets: blurred.buckets.filter(({ count }) => count > 0) };
}

function noCandidates(): RolecallError {
  return new RolecallError(
    'FORBIDDEN',
    'Candidates are for recruiters and services alone. Ask for counts of them, or with another token.',
  );
}
