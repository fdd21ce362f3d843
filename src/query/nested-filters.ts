import { RolecallError } from '../domain/errors.js';

/** How deep `any` and `not` may stand in one another. */
const deepestNesting = 5;

/** A filter that others may stand in. */
interface Nesting<F> {
  readonly any?: readonly F[] | null | undefined;
  readonly not?: F | null | undefined;
}

/** Throws BAD_USER_INPUT where filters are nested deeper than is taken. */
export function assertNesting(depth: number): void {
  if (depth <= deepestNesting) return;
  throw new RolecallError(
    'BAD_USER_INPUT',
    `Filters take any and not nested at most ${deepestNesting} deep, but these go deeper. Write the filter flatter.`,
  );
}

/** The filter and all that stand in its `any` and `not`. Throws BAD_USER_INPUT where they are nested too deep. */
export function nestedFilters<F extends Nesting<F>>(filter: F, depth = 0): readonly F[] {
  assertNesting(depth);
  const inner = [...(filter.any ?? []), ...(filter.not == null ? [] : [filter.not])];
  return [filter, ...inner.flatMap((each) => nestedFilters(each, depth + 1))];
}
