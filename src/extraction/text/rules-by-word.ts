import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Tells of many rules the few that may match a text, in their order. */
export type RulesFor<Rule> = (text: string) => readonly Rule[];

/** The words that a text must begin with, or hold, for a pattern to match; all in small letters. */
interface Required {
  readonly words: readonly string[];
  /** Words that aren't told may stand before them. */
  readonly anywhere: boolean;
}

/** The ways through a part of a pattern: words that are whole, and how far those came that go on. */
interface Ways extends Required {
  /** "skil" may become "skill" or "skills"; an empty one begins here; `unknown` may have become anything by now. */
  readonly open: readonly string[];
}

/** A letter or mark that isn't told, or any number of them. */
const unknown = '\uffff';
/** Any mark. */
const mark = ' ';
const begun: Ways = { words: [], open: [''], anywhere: false };

/** The word in a text from a place on, in small letters; empty where none of ASCII begins there. */
function wordAt(text: string, from: number): string {
  let end = from;
  while (isWordLetter(text.charCodeAt(end))) end++;
  return text.slice(from, end).toLowerCase();
}

const isWordLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/**
 * Sorts rules by the words that their patterns begin with, or hold where any words may stand before those. Rules whose
 * words aren't told may match every text.
 */
export function indexByWord<Rule>(rules: readonly Rule[], patternOf: (rule: Rule) => RegExp): RulesFor<Rule> {
  const required = rules.map((rule) => requiredWords(patternOf(rule)));
  const always = required.flatMap((words, nth) => (words === null ? [nth] : []));
  const starting = groupByWord(required.map((words) => (words?.anywhere === false ? words.words : [])));
  const holding = groupByWord(required.map((words) => (words?.anywhere === true ? words.words : [])));
  const inOrder = (numbers: readonly number[]) =>
    [...new Set(numbers)].sort((one, other) => one - other).flatMap((nth) => rules[nth] ?? []);
  const others = inOrder(always);
  const beginning = new Map(
    [...starting].map(([word, own]) => [word, inOrder([...always, ...own])] as const),
  );
  return (text) => {
    const first = wordAt(text, 0);
    const held = holding.size === 0 ? [] : numbersHeld(text, holding);
    return held.length === 0
      ? (beginning.get(first) ?? others)
      : inOrder([...always, ...(starting.get(first) ?? []), ...held]);
  };
}

/** The numbers that the words of a text have. */
function numbersHeld(text: string, numbers: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const held = new Set<readonly number[]>();
  for (let at = 0; at < text.length; at++) {
    if (!isWordLetter(text.charCodeAt(at))) continue;
    const word = wordAt(text, at);
    const own = numbers.get(word);
    if (own !== undefined) held.add(own);
    at += word.length;
  }
  return [...held].flat();
}

/** Under each word the numbers of those that have it. */
function groupByWord(words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const grouped = new Map<string, number[]>();
  words.forEach((own, nth) => {
    for (const word of own) grouped.set(word, [...(grouped.get(word) ?? []), nth]);
  });
  return grouped;
}

/**
 * The alternatives of a pattern that is one of several: all of `a|b(?:c|d)` are `a` and `b(?:c|d)`. None may refer to a
 * group of another one.
 */
export const alternativesOf = (source: string): readonly string[] =>
  new RegExpParser().parsePattern(source).alternatives.map(({ raw }) => raw);

/** Null where a match may begin with every word, and where flags give lines or letters outside of ASCII more meanings. */
function requiredWords({ source, flags }: RegExp): Required | null {
  if (flags.includes('m') || /i.*[uv]/.test(flags)) return null;
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const from = flags.includes('y') ? begun : { words: [], open: [unknown], anywhere: true };
  const ways = throughAny(from, alternatives);
  return ways.open.length > 0 ? null : ways;
}

const throughAny = (from: Ways, alternatives: readonly AST.Alternative[]): Ways =>
  alternatives.map(({ elements }) => elements.reduce(follow, from)).reduce(merge);

const merge = (one: Ways, other: Ways): Ways => ({
  words: [...new Set([...one.words, ...other.words])],
  open: [...new Set([...one.open, ...other.open])],
  anywhere: one.anywhere || other.anywhere,
});

/** Nothing matters behind the first word that is told. */
function follow(from: Ways, element: AST.Element): Ways {
  if (from.open.length === 0) return from;
  if (element.type === 'Assertion') return throughAssertion(from, element);
  if (element.type === 'Group' && element.modifiers !== null) return append(from, unknown);
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return throughAny(from, element.alternatives);
  if (element.type === 'Quantifier') return throughRepeated(from, element);
  return lettersOf(element)
    .map((letter) => append(from, letter))
    .reduce(merge);
}

/** At the start of a text and at the bound of a word one begins; there, and at the end of the text, one ends. */
function throughAssertion(from: Ways, assertion: AST.Assertion): Ways {
  const { words, open, anywhere } = from;
  if (assertion.kind === 'start') return { ...begun, words };
  if (assertion.kind === 'lookahead' && !assertion.negate) return throughLookahead(from, assertion);
  const endsWord =
    assertion.kind === 'word' ? !assertion.negate : assertion.kind === 'end' || isNoLetter(assertion);
  if (!endsWord) return from;
  const ended = open.filter(isTold);
  const others = open.filter((word) => !isTold(word));
  const next = assertion.kind === 'word' && others.length > 0 ? [''] : others;
  return { words: [...words, ...ended], open: next, anywhere };
}

/** `(?!\w)`, `(?![\w-])` */
const isNoLetter = (assertion: AST.Assertion): boolean =>
  assertion.kind === 'lookahead' &&
  assertion.negate &&
  assertion.alternatives.some(({ elements: [first, ...more] }) => {
    if (first === undefined || more.length > 0) return false;
    return (
      isWordSet(first) || (first.type === 'CharacterClass' && !first.negate && first.elements.some(isWordSet))
    );
  });

const isWordSet = (member: AST.Element | AST.CharacterClassElement): boolean =>
  member.type === 'CharacterSet' && member.kind === 'word' && !member.negate;

const isTold = (word: string): boolean => word !== '' && word !== unknown;

/** What stands behind a place may end the word before it. */
function throughLookahead(from: Ways, { alternatives }: AST.LookaheadAssertion): Ways {
  const through = throughAny(from, alternatives);
  return through.open.length === 0 ? through : from;
}

function throughRepeated(from: Ways, { min, max, element }: AST.Quantifier): Ways {
  const once = follow(from, element);
  const ends = max > 1 && once.open.length > 0 ? append(once, unknown) : once;
  return min === 0 ? merge(from, ends) : ends;
}

/** Behind a mark, and a word that isn't told, another one begins. */
function append({ words, open, anywhere }: Ways, letter: string): Ways {
  if (letter === unknown) return { words, open: [unknown], anywhere: true };
  if (isWordLetter(letter.charCodeAt(0)))
    return { words, open: open.map((word) => (word === unknown ? word : word + letter)), anywhere };
  const told = open.filter(isTold);
  const goesOn = told.length < open.length;
  return { words: [...words, ...told], open: goesOn ? [''] : [], anywhere: anywhere || goesOn };
}

/** What an element of one letter may match, in small letters. */
function lettersOf(element: AST.Element): readonly string[] {
  if (element.type === 'Character')
    return [element.value < 0x80 ? String.fromCharCode(element.value).toLowerCase() : mark];
  if (element.type === 'CharacterSet') return [isMark(element) ? mark : unknown];
  if (element.type !== 'CharacterClass' || element.negate || element.elements.length === 0) return [unknown];
  return [
    ...new Set(element.elements.flatMap((each) => (each.type === 'Character' ? lettersOf(each) : [unknown]))),
  ];
}

/** White space, and all that stands in no word. */
const isMark = (set: AST.CharacterSet): boolean =>
  (set.kind === 'space' && !set.negate) || (set.kind === 'word' && set.negate);
