import { RolecallError } from '../domain/errors.js';
import type { Filter, KeywordField, NumberField } from '../search/filter.js';
import { everything } from '../search/filter.js';
import type { FloatRange } from './filter-input.js';

/** The most values that one list of a filter takes. */
const longestList = 200;
/** In UTF-16 code units; no stored value comes near. */
const longestValue = 1000;

/** Matches no document. */
export const nothing: Filter = { kind: 'not', of: everything };

export function isEverything(filter: Filter): boolean {
  return filter.kind === 'all' && filter.of.length === 0;
}

/** All of them; flat, and without what doesn't restrict. */
export function all(filters: readonly Filter[]): Filter {
  const flat = filters.flatMap((filter) => (filter.kind === 'all' ? filter.of : [filter]));
  const [first] = flat;
  return first !== undefined && flat.length === 1 ? first : { kind: 'all', of: flat };
}

/** One of them; none given doesn't restrict. */
export function any(filters: readonly Filter[]): Filter {
  const [first] = filters;
  if (first === undefined || filters.some(isEverything)) return everything;
  return filters.length === 1 ? first : { kind: 'any', of: filters };
}

/** What doesn't restrict doesn't restrict when negated either: an empty form field is no wish. */
export function not(filter: Filter): Filter {
  return isEverything(filter) ? everything : { kind: 'not', of: filter };
}

/** Null, undefined and an empty list don't restrict. Throws BAD_USER_INPUT for values that no engine looks up. */
export function terms(field: KeywordField, values: readonly string[] | null | undefined): Filter {
  const distinct = [...new Set(values ?? [])];
  const tooLong = distinct.find((value) => value.length > longestValue);
  if (tooLong !== undefined)
    throw new RolecallError(
      'BAD_USER_INPUT',
      `A value of ${field} takes at most ${longestValue} characters, but one has ${tooLong.length}. No document has such a value.`,
    );
  return distinct.length === 0 ? everything : { kind: 'terms', field, values: distinct };
}

/** Gives the list, never null. Throws BAD_USER_INPUT where it is longer than a filter takes. */
export function boundedList<T>(name: string, list: readonly T[] | null | undefined): readonly T[] {
  if (list == null) return [];
  if (list.length <= longestList) return list;
  throw new RolecallError(
    'BAD_USER_INPUT',
    `${name} takes at most ${longestList} values, but got ${list.length}. Ask in parts, or choose a wider value.`,
  );
}

/**
 * The range as a condition with at most one bound a side, the stricter one. Bounds that contradict each other find
 * nothing. Throws BAD_USER_INPUT where a bound isn't a finite number.
 */
export function range(name: string, field: NumberField, bounds: FloatRange | null | undefined): Filter {
  if (bounds == null) return everything;
  const gte = finite(name, bounds.gte);
  const gt = finite(name, bounds.gt);
  const lte = finite(name, bounds.lte);
  const lt = finite(name, bounds.lt);
  const lower = gt !== null && (gte === null || gt >= gte) ? { gt } : gte !== null ? { gte } : {};
  const upper = lt !== null && (lte === null || lt <= lte) ? { lt } : lte !== null ? { lte } : {};
  const unbounded = Object.keys(lower).length + Object.keys(upper).length === 0;
  return unbounded ? everything : { kind: 'range', field, ...lower, ...upper };
}

/** Throws BAD_USER_INPUT for infinite numbers, which JSON can't carry to an engine. */
export function finite(name: string, bound: number | null | undefined): number | null {
  if (bound == null) return null;
  if (Number.isFinite(bound)) return bound;
  throw new RolecallError(
    'BAD_USER_INPUT',
    `The bounds of ${name} must be finite numbers, but one is not. Leave a bound out where there is none.`,
  );
}
