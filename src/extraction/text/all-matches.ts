/**
 * All matches of a global pattern that never matches an empty string, in order. Unlike `matchAll`, which makes the
 * pattern anew each time, it costs next to nothing where there is no match.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
