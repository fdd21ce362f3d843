import { isDigit, isWordUnit, unitAt } from './word-units.js';

const APOSTROPHE = 0x27;
const DOT = 0x2e;
const AT = 0x40;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const SHARP = 0x23;

/** What makes a name before it part of a web address; `.net` isn't one here. */
const domains = new Set(['com', 'org', 'io', 'dev', 'ai', 'co', 'de', 'uk', 'eu', 'edu', 'gov']);

/** Names up to this length are too easily a part of something else: R&D, x.js. */
const SHORT = 3;

/** Whether a name may begin at `at`: not within a word, after an apostrophe (we'd) or in a mail address. */
export function startsName(units: Uint16Array, at: number): boolean {
  const before = unitAt(units, at - 1);
  if (isWordUnit(before) || before === AT) return false;
  return !(before === APOSTROPHE && isWordUnit(unitAt(units, at - 2)));
}

/**
 * Where the name in `units[start..end)` ends, digits glued to it included (python3.11); 0 where it is not that name
 * but part of something longer.
 */
export function endOfName(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  const last = unitAt(units, end - 1);
  if (!isWordUnit(last)) return isLetter(unitAt(units, end)) || isPlusOrSharp(unitAt(units, end)) ? 0 : end;
  if (length <= SHORT && isGluedBefore(units, start)) return 0;
  if (length === 1 && isPlusOrSharp(unitAt(units, end))) return 0;
  if (length < SHORT && unitAt(units, end) === AMPERSAND && isWordUnit(unitAt(units, end + 1))) return 0;
  const stop = length >= SHORT && !isDigit(last) ? endOfVersion(units, end) : end;
  if (isWordUnit(unitAt(units, stop)) || unitAt(units, stop) === AT || isDomain(units, stop)) return 0;
  return stop;
}

function isLetter(unit: number): boolean {
  return isWordUnit(unit) && !isDigit(unit);
}

function isPlusOrSharp(unit: number): boolean {
  return unit === PLUS || unit === SHARP;
}

/** As the js of x.js and the D of R&D are. */
function isGluedBefore(units: Uint16Array, start: number): boolean {
  const before = unitAt(units, start - 1);
  return (before === DOT || before === AMPERSAND) && isWordUnit(unitAt(units, start - 2));
}

/** Up to three numbers of up to four digits. */
function endOfVersion(units: Uint16Array, start: number): number {
  let at = start;
  for (let numbers = 0; numbers < 3; numbers++) {
    const from = numbers === 0 ? at : at + 1;
    if (numbers > 0 && (at === start || unitAt(units, at) !== DOT)) return at;
    let to = from;
    while (to - from < 4 && isDigit(unitAt(units, to))) to++;
    if (to === from) return at;
    at = to;
  }
  return at;
}

function isDomain(units: Uint16Array, at: number): boolean {
  if (unitAt(units, at) !== DOT) return false;
  let end = at + 1;
  while (end - at < 5 && isLetter(unitAt(units, end))) end++;
  return domains.has(String.fromCharCode(...units.subarray(at + 1, end))) && !isWordUnit(unitAt(units, end));
}
