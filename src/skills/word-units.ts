/** Stands in folded text for a letter or digit outside of the basic plane. */
export const OTHER_LETTER = 0xe000;

const wordUnits = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letterOrDigit = /[\p{L}\p{N}]/u;
  for (let unit = 0; unit < table.length; unit++)
    if (letterOrDigit.test(String.fromCharCode(unit))) table[unit] = 1;
  table[OTHER_LETTER] = 1;
  return table;
}

/** Whether a UTF-16 unit is a letter or a digit. */
export function isWordUnit(unit: number): boolean {
  return wordUnits[unit] === 1;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** 0, which is no word's unit, before the start and after the end: reading `undefined` there would slow every read. */
export function unitAt(units: Uint16Array, at: number): number {
  return at >= 0 && at < units.length ? (units[at] ?? 0) : 0;
}
