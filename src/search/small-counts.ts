/** Who may not see candidates learns of no fewer than so many. */
const leastTold = 5;

/**
 * A count of people for those who may not see them: the next lower multiple of five, so that 0 stands for up to four. The
 * same count always gives the same number, so that asking again tells nothing; docs/permissions.md says what it hides.
 */
export function roundDown(count: number): number {
  return count - (count % leastTold);
}
