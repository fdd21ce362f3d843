import type { Filter, KeywordField, NumberField } from './filter.js';

/** A field of a document, or of any of a posting's requirements. */
export type NeededField = KeywordField | `requirement.${KeywordField}`;

/** The field holds at least one of the values. */
export interface NeededValues {
  readonly field: NeededField;
  readonly values: readonly string[];
}

/** The field holds a number from `min` to `max`; null: no bound. */
export interface NeededRange {
  readonly field: NumberField;
  readonly min: number | null;
  readonly max: number | null;
}

/** What a document must meet, each of it, to meet a filter; meeting it doesn't suffice. */
export interface NecessaryConditions {
  readonly values: readonly NeededValues[];
  readonly ranges: readonly NeededRange[];
}

const nothing: NecessaryConditions = { values: [], ranges: [] };

/** What follows from the filter and is quickly looked up: found watches may be too many, never too few. */
export function necessaryConditions(filter: Filter): NecessaryConditions {
  switch (filter.kind) {
    case 'all':
      return join(filter.of.map(necessaryConditions));
    case 'any':
      return common(filter.of.map(necessaryConditions));
    case 'terms':
      return { values: [{ field: filter.field, values: filter.values }], ranges: [] };
    case 'range': {
      const min = highest([filter.gte, filter.gt]);
      const max = lowest([filter.lte, filter.lt]);
      return { values: [], ranges: [{ field: filter.field, min, max }] };
    }
    case 'requirement': {
      // A bound for one requirement's number says nothing about the posting's.
      const values = necessaryConditions(filter.of).values.filter(
        ({ field }) => !field.startsWith('requirement.'),
      );
      return { values: values.map(ofRequirement), ranges: [] };
    }
    case 'not':
    case 'exists':
    case 'text':
    case 'posting':
      return nothing;
  }
}

function ofRequirement({ field, values }: NeededValues): NeededValues {
  return { field: `requirement.${field as KeywordField}`, values };
}

function join(parts: readonly NecessaryConditions[]): NecessaryConditions {
  return {
    values: parts.flatMap(({ values }) => values),
    ranges: parts.flatMap(({ ranges }) => ranges),
  };
}

/** What every alternative needs of the same field: any of the values of one of them. */
function common(alternatives: readonly NecessaryConditions[]): NecessaryConditions {
  const [first, ...others] = alternatives;
  if (first === undefined) return nothing;
  return {
    values: first.values.flatMap(({ field, values }) => {
      const same = others.map((other) => other.values.find((needed) => needed.field === field));
      return same.includes(undefined)
        ? []
        : [{ field, values: [...new Set([...values, ...same.flatMap((needed) => needed?.values ?? [])])] }];
    }),
    ranges: first.ranges.flatMap(({ field, min, max }) => {
      const same = others.map((other) => other.ranges.find((needed) => needed.field === field));
      if (same.includes(undefined)) return [];
      const mins = [min, ...same.map((needed) => needed?.min ?? null)];
      const maxs = [max, ...same.map((needed) => needed?.max ?? null)];
      return [
        {
          field,
          min: mins.includes(null) ? null : lowest(mins),
          max: maxs.includes(null) ? null : highest(maxs),
        },
      ];
    }),
  };
}

type Bounds = readonly (number | null | undefined)[];
const given = (bounds: Bounds) => bounds.filter((bound) => bound != null);
const highest = (bounds: Bounds) => (given(bounds).length === 0 ? null : Math.max(...given(bounds)));
const lowest = (bounds: Bounds) => (given(bounds).length === 0 ? null : Math.min(...given(bounds)));
