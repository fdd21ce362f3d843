import type { Filter } from '../search/filter.js';
import { everything } from '../search/filter.js';
import type { CompiledFilter } from './compiled-filter.js';
import { all, isEverything } from './conditions.js';
import type { FilterContext } from './filter-context.js';
import { parseText } from './parse-text.js';

/** What one field of a filter asks; with the facet it is a choice of, null where it is none. */
export type FilterPart = readonly [facet: string | null, filter: Filter];

/** Puts the fields of a filter together. */
export function joinParts(parts: readonly FilterPart[]): CompiledFilter {
  const restricting = parts.filter(([, filter]) => !isEverything(filter));
  return {
    filter: all(restricting.filter(([facet]) => facet === null).map(([, filter]) => filter)),
    choices: restricting.flatMap(([facet, filter]) => (facet === null ? [] : [{ facet, filter }])),
  };
}

/** What the `text` of a filter asks; blank text doesn't restrict. */
export function textCondition(typed: string | null | undefined, context: FilterContext): Filter {
  const text = parseText(typed, context);
  return text === null ? everything : { kind: 'text', text };
}

/** Country codes are upper case everywhere. */
export function upperCased(codes: readonly string[]): readonly string[] {
  return codes.map((code) => code.toUpperCase());
}

/** A time range in milliseconds since 1970. */
export function milliseconds(
  times: { readonly gte?: Date | null | undefined; readonly lt?: Date | null | undefined } | null | undefined,
): { readonly gte?: number; readonly lt?: number } | null {
  if (times == null) return null;
  return {
    ...(times.gte == null ? {} : { gte: times.gte.getTime() }),
    ...(times.lt == null ? {} : { lt: times.lt.getTime() }),
  };
}
