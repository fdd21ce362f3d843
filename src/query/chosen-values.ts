import type { Filter, KeywordField } from '../search/filter.js';
import type { CompiledFilter } from './compiled-filter.js';

/** Bounds that a filter sets; absent where it sets none. */
export interface ChosenBounds {
  readonly gte?: number;
  readonly gt?: number;
  readonly lte?: number;
  readonly lt?: number;
}

/** The values that every document found has one of, by the filter's own words: what a facet shows as selected. */
export function chosenValues(compiled: CompiledFilter, field: KeywordField): readonly string[] {
  return conditions(compiled).flatMap((condition) =>
    condition.kind === 'terms' && condition.field === field ? condition.values : [],
  );
}

/** The bounds of the ranges chosen in a facet, on whatever field they are. */
export function chosenBounds(compiled: CompiledFilter, facet: string): ChosenBounds {
  const choices = compiled.choices.filter((choice) => choice.facet === facet);
  const ranges = choices
    .flatMap((choice) => flatten(choice.filter))
    .filter((condition) => condition.kind === 'range');
  return ranges.reduce<ChosenBounds>((bounds, { gte, gt, lte, lt }) => {
    const set = Object.entries({ gte, gt, lte, lt }).filter(([, bound]) => bound !== undefined);
    return { ...bounds, ...Object.fromEntries(set) };
  }, {});
}

/** Whether the bounds are set and `[gte, lt)` lies within them. */
export function isWithin(bounds: ChosenBounds, gte: number, lt: number | null): boolean {
  const below = Math.min(bounds.lt ?? Infinity, bounds.lte ?? Infinity);
  const unbounded = bounds.gte === undefined && bounds.gt === undefined && below === Infinity;
  return (
    !unbounded &&
    gte >= (bounds.gte ?? -Infinity) &&
    gte > (bounds.gt ?? -Infinity) &&
    (lt ?? Infinity) <= below
  );
}

function conditions(compiled: CompiledFilter): readonly Filter[] {
  return [compiled.filter, ...compiled.choices.map((choice) => choice.filter)].flatMap(flatten);
}

function flatten(filter: Filter): readonly Filter[] {
  return filter.kind === 'all' ? filter.of.flatMap(flatten) : [filter];
}
