import type { Filter } from '../../filter.js';
import { necessaryConditions, type NeededRange, type NeededValues } from '../../necessary-conditions.js';
import { boundedFields, combinedFields, neededFields } from './needed-fields.js';

/** What a search watch is found by, as the fields of its document. */
export interface Needs {
  /** A document that the watch finds has one of these. */
  readonly anchor: readonly string[];
  /** By field: the document has one of the values. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** By field: the document has all of the values, which are `count` many. */
  readonly all: Readonly<Record<string, readonly string[]>>;
  readonly count: Readonly<Record<string, number>>;
  readonly min: Readonly<Record<string, number>>;
  readonly max: Readonly<Record<string, number>>;
}

/** Names the kind of watch too, so that watches of other kinds are not looked at. */
export function anchorOf(kind: string, field: string, value: string): string {
  return `${kind} ${field} ${value}`;
}

/** The anchor of watches that need no value at all. */
export function openAnchorOf(kind: string): string {
  return `${kind} *`;
}

/** What a document must have for the condition, as far as it can be looked up. */
export function buildNeeds(kind: string, condition: Filter): Needs {
  const { values, ranges } = necessaryConditions(condition);
  const sorted = values.filter(isIndexed).toSorted(byRarity);
  const [anchor, ...others] = sorted;
  return {
    anchor:
      anchor === undefined
        ? [openAnchorOf(kind)]
        : anchor.values.map((value) => anchorOf(kind, anchor.field, value)),
    ...buildValues(others),
    ...buildBounds(ranges),
  };
}

function isIndexed({ field }: NeededValues): boolean {
  return neededFields.some((known) => known === field);
}

/** Rare fields first, and of the same field the fewest values. */
function byRarity(one: NeededValues, other: NeededValues): number {
  const rank = ({ field }: NeededValues) => neededFields.findIndex((known) => known === field);
  return rank(one) - rank(other) || one.values.length - other.values.length;
}

/** Of the conditions on one field those with one value count, where the field takes several; else the first. */
function buildValues(conditions: readonly NeededValues[]): Pick<Needs, 'needs' | 'all' | 'count'> {
  const needs: Record<string, readonly string[]> = {};
  const all: Record<string, readonly string[]> = {};
  const count: Record<string, number> = {};
  for (const [field, own] of Map.groupBy(conditions, (condition) => condition.field)) {
    const single = [...new Set(own.flatMap(({ values }) => (values.length === 1 ? values : [])))];
    const combines = single.length > 1 && combinedFields.some((known) => known === field);
    const rest = combines ? own.find(({ values }) => values.length > 1) : own[0];
    if (rest !== undefined) needs[field] = rest.values;
    if (combines) {
      all[field] = single;
      count[field] = single.length;
    }
  }
  return { needs, all, count };
}

function buildBounds(ranges: readonly NeededRange[]): Pick<Needs, 'min' | 'max'> {
  const min: Record<string, number> = {};
  const max: Record<string, number> = {};
  for (const range of ranges) {
    if (!boundedFields.some((known) => known === range.field)) continue;
    if (range.min !== null) min[range.field] = Math.max(range.min, min[range.field] ?? -Infinity);
    if (range.max !== null) max[range.field] = Math.min(range.max, max[range.field] ?? Infinity);
  }
  return { min, max };
}
