/** A thousand documents to import have 5,000. */
export const mostValues = 20_000;
export const deepest = 50;
/** Of variables where nothing is imported: GraphQL makes something of each before anybody looks at it. */
export const mostValuesAsked = 2000;

/** Whether JSON has at most so many values, nested at most 50 deep: what reads it takes time and stack for each. */
export function isModest(json: unknown, most = mostValues): boolean {
  let level: readonly unknown[] = [json];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > deepest || values > most) return false;
    level = level.flatMap(inner);
  }
  return true;
}

function inner(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
