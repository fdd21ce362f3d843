const mostNamed = 3;

/** How a list of ids differs from those that it should hold, once each, and from the order that it should have; or null. */
export function describeDifference(
  name: string,
  actual: readonly string[],
  wanted: readonly string[],
  order: readonly string[] | null = null,
): string | null {
  const has = new Set(actual);
  const wants = new Set(wanted);
  const faults = {
    missing: wanted.filter((id) => !has.has(id)),
    'not to be found': actual.filter((id) => !wants.has(id)),
    'told again': actual.filter((id, nth) => actual.indexOf(id) !== nth),
    'out of order': order === null ? [] : actual.filter((id, nth) => order[nth] !== id),
  };
  const told = Object.entries(faults)
    .filter(([, ids]) => ids.length > 0)
    .map(([fault, ids]) => `${ids.length} ${fault} (${ids.slice(0, mostNamed).join(', ')})`);
  return told.length === 0 ? null : `${name}, ${actual.length} of ${wanted.length}: ${told.join('; ')}`;
}
