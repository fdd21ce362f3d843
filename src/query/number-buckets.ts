import { yearBounds } from '../domain/year-bounds.js';

/** A bucket of a facet on numbers: from `gte` up to but not including `lt`, null where it is open. */
export interface NumberBucket {
  readonly value: string;
  readonly label: string;
  readonly gte: number;
  readonly lt: number | null;
}

/** Years, of experience or with a skill. */
export const yearBuckets = buildBuckets(yearBounds, (gte, lt) => {
  if (lt === null) return `${gte} years or more`;
  if (gte === 0) return 'Less than 1 year';
  if (lt === gte + 1) return gte === 1 ? '1 year' : `${gte} years`;
  return `${gte} to ${lt - 1} years`;
});

function buildBuckets(
  bounds: readonly number[],
  label: (gte: number, lt: number | null) => string,
): readonly NumberBucket[] {
  return bounds.map((gte, i) => {
    const lt = bounds[i + 1] ?? null;
    return { value: `${gte}-${lt ?? ''}`, label: label(gte, lt), gte, lt };
  });
}
