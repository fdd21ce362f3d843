import { ambiguityRules } from './ambiguity-rules.js';
import { isListSeparator } from './list-separator.js';
import type { NameInText } from './name-in-text.js';
import {
  isClosedAfter,
  isClosedBefore,
  isPartOfCompound,
  surroundingsOf,
  type Surroundings,
} from './name-surroundings.js';

/** The rule by which a name counts as its skill; undefined while none does. */
type Rule = string | undefined;

/** A name while it is being decided on. */
interface Case extends NameInText {
  rule: Rule;
  /** Null for the unambiguous, which need no looking around. */
  readonly around: Surroundings | null;
  /** Spelled as the skill is and no part of another word: what every rule but two asks for. */
  readonly isSpelled: boolean;
}

/**
 * Decides for each name whether it means its skill: unambiguous ones do, ambiguous ones where a rule says so, by
 * their own line first and then by their neighbours. The rules come in the order of the names.
 */
export function decide(text: string, names: readonly NameInText[]): readonly Rule[] {
  const cases = names.map((name) => buildCase(text, name));
  const last = cases.length - 1;
  for (let nth = 0; nth < last; nth++) decidePair(text, cases[nth], cases[nth + 1]);
  for (let nth = 1; nth <= last; nth++) decideBy(text, cases[nth - 1], cases[nth], cases[nth + 1], 'before');
  for (let nth = last - 1; nth >= 0; nth--)
    decideBy(text, cases[nth + 1], cases[nth], cases[nth - 1], 'after');
  decideByOthers(cases);
  return cases.map(({ rule }) => rule);
}

/** A capitalised name within a sentence in small letters is what it is elsewhere: "Go, Rust and C", then "WASM with Rust". */
function decideByOthers(cases: readonly Case[]): void {
  const decided = new Set(
    cases.flatMap(({ rule, ambiguous, skill }) => (ambiguous && rule !== undefined ? skill : [])),
  );
  for (const name of cases) {
    const { around, rule, isSpelled, skill } = name;
    if (around === null || rule !== undefined || !isSpelled || !decided.has(skill)) continue;
    if (standsOut(around)) name.rule = 'elsewhere';
  }
}

/** No initials: those of a field also stand in titles of jobs. */
const standsOut = ({ written, before, after }: Surroundings): boolean =>
  /^\p{Lu}(?!\p{Lu})/u.test(written) && /\p{Ll}[,)]?\s$/u.test(before) && !/^\s\p{Lu}/u.test(after);

function buildCase(text: string, name: NameInText): Case {
  if (!name.ambiguous) return { ...name, rule: 'unambiguous', around: null, isSpelled: true };
  if (isPartOfCompound(text, name)) return { ...name, rule: undefined, around: null, isSpelled: false };
  const around = surroundingsOf(text, name);
  const rule = ambiguityRules.find((each) => each.holds(around))?.rule;
  return { ...name, rule, around, isSpelled: around.spelledExactly };
}

/** Two ambiguous names side by side in a list, as in "Rust/Swift", speak for each other; single letters don't. */
function decidePair(text: string, one?: Case, next?: Case): void {
  if (!one || !next || one.rule !== undefined || next.rule !== undefined || one.skill === next.skill) return;
  const speaks = ({ isSpelled, start, end }: Case) => isSpelled && end - start > 1;
  if (speaks(one) && speaks(next) && isListSeparator(text.slice(one.end, next.start)))
    one.rule = next.rule = 'pair';
}

/** Decides a name by a neighbour that is decided; `beyond` stands at the name's other side. */
function decideBy(
  text: string,
  neighbour: Case | undefined,
  name: Case | undefined,
  beyond: Case | undefined,
  side: 'before' | 'after',
): void {
  if (!name?.around || name.rule !== undefined || neighbour?.rule === undefined) return;
  const gap = between(text, name, neighbour);
  if (gap === ' ') {
    name.rule = besideRule(text, name, name.around, beyond, side);
  } else if (isListSeparator(gap)) {
    const isClosed = isClosedBefore(name.around) && isClosedAfter(name.around);
    if (name.isSpelled && (isClosed || !gap.includes('\n'))) name.rule = 'list-neighbour';
    else if (isClosed && (!/\b(?:and|or)\b/i.test(gap) || isListedBeyond(text, name, beyond)))
      name.rule = 'closed-list-item';
  }
}

/** "BI, reporting or analytics engineering": a comma at its other side joins it to another name. */
const isListedBeyond = (text: string, name: Case, beyond: Case | undefined): boolean =>
  beyond !== undefined && /^,\s$/.test(between(text, name, beyond));

/** "Java Spring (…)", "React Redux Angular": lists that lost their commas. Small letters must stand between two skills. */
function besideRule(
  text: string,
  name: Case,
  around: Surroundings,
  beyond: Case | undefined,
  side: 'before' | 'after',
): Rule {
  const isBeside = beyond !== undefined && between(text, name, beyond) === ' ';
  if (isBeside && beyond.rule !== undefined) return 'between-skills';
  if (!name.isSpelled) return undefined;
  const isClosed = side === 'before' ? isClosedAfter(around) : isClosedBefore(around);
  return isClosed || (isBeside && beyond.isSpelled) ? 'beside-skill' : undefined;
}

function between(text: string, one: NameInText, other: NameInText): string {
  return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}
