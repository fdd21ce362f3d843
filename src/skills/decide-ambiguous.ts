import { ambiguityRules } from './ambiguity-rules.js';
import type { NameInText } from './name-in-text.js';
import { isListSeparator } from './list-separator.js';
import { isClosedAfter, isClosedBefore, surroundingsOf } from './name-surroundings.js';
import type { Taxonomy } from './taxonomy.js';

/** The rule by which each name counts as its skill, in the order of the names; undefined where none does. */
export function decide(
  text: string,
  names: readonly NameInText[],
  taxonomy: Pick<Taxonomy, 'implied'>,
): readonly (string | undefined)[] {
  const rules = names.map((name) => (name.ambiguous ? ownRule(text, name) : 'unambiguous'));
  const decideBy = (nth: number, neighbour: number): void => {
    const [name, other] = [names[nth], names[neighbour]];
    if (!name || !other || rules[nth] !== undefined || rules[neighbour] === undefined) return;
    rules[nth] = neighbourRule(text, name, other, taxonomy);
  };
  names.forEach((_, nth) => {
    decidePair(text, names, rules, nth);
  });
  for (let nth = 1; nth < names.length; nth++) decideBy(nth, nth - 1);
  for (let nth = names.length - 2; nth >= 0; nth--) decideBy(nth, nth + 1);
  return rules;
}

function ownRule(text: string, name: NameInText): string | undefined {
  const around = surroundingsOf(text, name);
  return isPartOfCompound(text, name) ? undefined : ambiguityRules.find((each) => each.holds(around))?.rule;
}

/** Two ambiguous names side by side in a list, as in "Rust/Swift", speak for each other; single letters don't. */
function decidePair(
  text: string,
  names: readonly NameInText[],
  rules: (string | undefined)[],
  nth: number,
): void {
  const [name, next] = [names[nth], names[nth + 1]];
  if (!name || !next || rules[nth] !== undefined || rules[nth + 1] !== undefined) return;
  const isSure = (each: NameInText) =>
    each.end - each.start > 1 && !isPartOfCompound(text, each) && surroundingsOf(text, each).spelledExactly;
  if (!isListSeparator(text.slice(name.end, next.start)) || name.skill === next.skill) return;
  if (isSure(name) && isSure(next)) rules[nth] = rules[nth + 1] = 'pair';
}

function neighbourRule(
  text: string,
  name: NameInText,
  other: NameInText,
  taxonomy: Pick<Taxonomy, 'implied'>,
): string | undefined {
  if (isPartOfCompound(text, name)) return undefined;
  const between = text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start));
  const around = surroundingsOf(text, name);
  const isClosed = isClosedBefore(around) && isClosedAfter(around);
  if (between === ' ' && around.spelledExactly && taxonomy.implied(name.skill).has(other.skill))
    return 'beside-what-it-implies';
  if (!isListSeparator(between)) return undefined;
  if (around.spelledExactly) return between.includes('\n') && !isClosed ? undefined : 'list-neighbour';
  return isClosed && !/\b(?:and|or)\b/i.test(between) ? 'closed-list-item' : undefined;
}

/** A hyphen makes it another word (go-getter, C-level), but for "Go-based" and the like. */
function isPartOfCompound(text: string, { start, end }: NameInText): boolean {
  const isJoined = (hyphen: string, letter: string) => /[-‐‑]/.test(hyphen) && /[\p{L}\p{N}]/u.test(letter);
  if (isJoined(text.charAt(start - 1), text.charAt(start - 2))) return true;
  if (!isJoined(text.charAt(end), text.charAt(end + 1))) return false;
  return !/^.(?:based|powered|like|related|specific|native|only|compatible|developer|engineer)\b/i.test(
    text.slice(end, end + 12),
  );
}
