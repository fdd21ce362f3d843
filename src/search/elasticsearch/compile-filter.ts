import type { estypes } from '@elastic/elasticsearch';
import type { Filter } from '../filter.js';
import { compileText } from './compile-text.js';
import { fieldPath, type Scope } from './scope.js';

type Query = estypes.QueryDslQueryContainer;

/**
 * The filter as a query that doesn't score. `posting` conditions on text or requirements must have been resolved before
 * (see posting-conditions.ts): the copies in requirement documents hold neither. Documents of other kinds have no
 * requirements and no posting, so none meets a condition on them.
 */
export function compileFilter(filter: Filter, scope: Scope): Query {
  switch (filter.kind) {
    case 'all':
      return allOf(filter.of.map((part) => compileFilter(part, scope)));
    case 'any':
      return filter.of.length === 0
        ? { match_none: {} }
        : { bool: { should: filter.of.map((part) => compileFilter(part, scope)), minimum_should_match: 1 } };
    case 'not':
      return { bool: { must_not: [compileFilter(filter.of, scope)] } };
    case 'terms':
      return { terms: { [fieldPath(scope, filter.field)]: [...filter.values] } };
    case 'range':
      return { range: { [fieldPath(scope, filter.field)]: boundsOf(filter) } };
    case 'exists':
      return { exists: { field: fieldPath(scope, filter.field) } };
    case 'text':
      return allOf(compileText(filter.text, scope));
    case 'requirement':
      if (scope.kind !== 'posting' || scope.path !== '') return { match_none: {} };
      return {
        nested: {
          path: 'requirements',
          query: compileFilter(filter.of, { kind: 'requirement', path: 'requirements.' }),
        },
      };
    case 'posting':
      if (scope.kind !== 'requirement' || scope.path !== '') return { match_none: {} };
      return compileFilter(filter.of, { kind: 'posting', path: 'posting.' });
  }
}

/** Documents that meet every one of the conditions; all documents where there is none. */
export function allOf(conditions: readonly Query[]): Query {
  const [only, ...others] = conditions;
  if (only === undefined) return { match_all: {} };
  return others.length === 0 ? only : { bool: { filter: [...conditions] } };
}

function boundsOf({ gte, gt, lte, lt }: Extract<Filter, { kind: 'range' }>) {
  return {
    ...(gte !== undefined && { gte }),
    ...(gt !== undefined && { gt }),
    ...(lte !== undefined && { lte }),
    ...(lt !== undefined && { lt }),
  };
}
