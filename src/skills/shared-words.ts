import { foldName } from './fold-text.js';
import type { NameInText, SkillName } from './name-in-text.js';

/** Finds the names that leave out a word which a neighbour has. */
export type FindShared = (text: string, names: readonly NameInText[]) => readonly NameInText[];

const word = '(?<word>\\p{L}[\\p{L}-]{2,19})';
/** Words that begin a name of their own, as in "test plans and data plans", or are one: communication. */
const ownNames = '(?:data|software|business|product|cloud|web|system|machine|communication|classification)';
const nextOne = new RegExp(
  `^(?<glue>,? (?:and|or|and/or|&) | ?/ ?|, )(?!${ownNames}\\b)${word}(?![\\p{L}\\d-])`,
  'u',
);
const oneBefore = new RegExp(`(?<![\\p{L}\\d-])${word}(?<glue>,? (?:and|or|and/or|&) | ?/ ?|, )$`, 'u');
const joinsAfter = /^(?:, | ?\/|,? (?:and|or|&))/;
const joinsBefore = /(?:and\/or|\b(?:and|or)|[&/]) ?$/;
/** People, not what they do: "business and data analysts". */
const isPeople = /(?:ers?|ors?|ists?|ysts?|ects?)$/;
const peopleAfter =
  /^ (?:teams?|engineers?|developers?|analysts?|scientists?|managers?|architects?|roles?|departments?)\b/;
const reach = 40;
/** More words than these share none. */
const longestRow = 4;

/**
 * Of "data modeling and warehousing" the second name is data warehousing, of "unit and integration testing" the first
 * one is unit testing: a word joined to a name is one where it makes a known name with the words of the other.
 */
export function buildSharedFinder(names: readonly SkillName[]): FindShared {
  const ofWords = names
    .map((name) => [foldName(name.name), name] as const)
    .filter(([folded]) => folded.includes(' '));
  const known = new Map(ofWords.filter(([, { ambiguous }]) => !ambiguous));
  const hasWords = new Set(ofWords.map(([, { name }]) => name));
  return (text, found) => {
    const shared: NameInText[] = [];
    for (const [nth, name] of found.entries()) {
      if (!hasWords.has(name.name)) continue;
      const goesOn = joinsAfter.test(text.slice(name.end, name.end + 6));
      if (!goesOn && !joinsBefore.test(text.slice(Math.max(0, name.start - 7), name.start))) continue;
      const words = foldName(text.slice(name.start, name.end)).split(' ');
      if (isPeople.test(words.at(-1) ?? '')) continue;
      const next = found[nth + 1];
      const before = found[nth - 1];
      const until = next === undefined || next.ambiguous ? text.length : next.start;
      const from = before === undefined || before.ambiguous ? 0 : before.end;
      shared.push(...readBefore(text, name, words, from, known));
      if (goesOn) shared.push(...readAfter(text, name, words, until, known));
    }
    return shared;
  };
}

type Known = ReadonlyMap<string, SkillName>;

/** "data integration, engineering and warehousing": commas count once an "and" ends them. */
function readAfter(text: string, name: NameInText, words: readonly string[], until: number, known: Known) {
  const shared: NameInText[] = [];
  const waiting: NameInText[] = [];
  let at = name.end;
  for (let count = 0; count < longestRow; count++) {
    const match = nextOne.exec(text.slice(at, at + reach));
    const added = match?.groups?.['word'];
    if (match === null || added === undefined) break;
    const end = at + match[0].length;
    const heads = [words.slice(0, -1).join(' '), words[0]];
    const full = heads.map((head) => known.get(foldName(`${head ?? ''} ${added}`))).find(Boolean);
    if (full === undefined || end > until || full.skill === name.skill) {
      // "data quality, governance and Python": another name ends the list.
      if (match.groups?.['glue'] !== ', ') shared.push(...waiting);
      break;
    }
    waiting.push({ ...full, start: end - added.length, end });
    at = end;
    if (match.groups?.['glue'] !== ', ') shared.push(...waiting.splice(0));
  }
  return shared;
}

/** "unit, integration and system testing", from the last one back. */
function readBefore(text: string, name: NameInText, words: readonly string[], from: number, known: Known) {
  const shared: NameInText[] = [];
  let at = name.start;
  if (!joinsBefore.test(text.slice(at - 7, at)) || peopleAfter.test(text.slice(name.end, name.end + 14)))
    return shared;
  for (let count = 0; count < longestRow; count++) {
    const match = oneBefore.exec(text.slice(Math.max(from, at - reach), at));
    const added = match?.groups?.['word'];
    if (match === null || added === undefined) break;
    const start = at - match[0].length;
    const tails = [words.slice(1).join(' '), words.at(-1)];
    const full = tails.map((tail) => known.get(foldName(`${added} ${tail ?? ''}`))).find(Boolean);
    if (full === undefined || full.skill === name.skill) break;
    shared.unshift({ ...full, start, end: start + added.length });
    at = start;
  }
  return shared;
}
