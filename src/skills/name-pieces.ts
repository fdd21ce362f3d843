import { isDigit, isWordUnit, unitAt } from './word-units.js';

const SPACE = 0x20;

/**
 * Where the piece that begins at `at` ends: a word with the space before it, or another unit. A number glued to a word
 * is a piece of its own, so that the name is found in "python3".
 */
export function endOfPiece(units: Uint16Array, at: number): number {
  let end = units[at] === SPACE ? at + 1 : at;
  let last = unitAt(units, end);
  if (!isWordUnit(last)) return at + 1;
  for (let unit = unitAt(units, ++end); isWordUnit(unit); unit = unitAt(units, ++end)) {
    if (isDigit(unit) && !isDigit(last)) return end;
    last = unit;
  }
  return end;
}
