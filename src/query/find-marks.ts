import type { Token } from '../analysis/analyze.js';
import { analyze } from '../analysis/analyze.js';
import type { TextQuery } from '../search/text-query.js';
import type { Mention } from '../skills/taxonomy.js';
import { isForgiven } from './typing-errors.js';

/** A place that a search hit; UTF-16 code units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which skill or word of the search it answers; the first one where several meet. */
  readonly answers: number;
}

/** Finds the hit places of a text, in order, never overlapping. `mentions` are the skills that it names. */
export type MarkFinder = (text: string, mentions: readonly Mention[]) => readonly Mark[];

interface Phrase {
  readonly terms: readonly string[];
  readonly answers: number;
}

/** Made once for a search; keeps what it has decided on each word. */
export function createMarkFinder(query: TextQuery): MarkFinder {
  const skills = new Map(query.skills.map((clause, i) => [clause.skill, i]));
  const phrases = phrasesByFirstTerm(query);
  const answersTo = createWordMatcher(query);
  return (text, mentions) => {
    const tokens = analyze(text);
    const named = mentions.flatMap(({ skill, start, end }) => {
      const answers = skills.get(skill);
      return answers === undefined ? [] : [{ start, end, answers }];
    });
    const found = tokens.flatMap((token, i) => {
      const answers = answersTo(token.term);
      const word = answers === undefined ? [] : [{ start: token.start, end: token.end, answers }];
      return [...word, ...phrasesAt(tokens, i, phrases.get(token.term) ?? [])];
    });
    return joined(text, [...named, ...found]);
  };
}

function phrasesByFirstTerm(query: TextQuery): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = query.skills.flatMap((clause, answers) =>
    clause.spellings.map((spelling) => ({ terms: analyze(spelling).map((token) => token.term), answers })),
  );
  return Map.groupBy(
    phrases.filter((phrase) => phrase.terms.length > 0),
    (phrase) => phrase.terms[0] ?? '',
  );
}

function phrasesAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): readonly Mark[] {
  return phrases.flatMap(({ terms, answers }) => {
    const first = tokens[at];
    const last = tokens[at + terms.length - 1];
    const isThere = terms.every((term, i) => tokens[at + i]?.term === term);
    return isThere && first && last ? [{ start: first.start, end: last.end, answers }] : [];
  });
}

/** Which word of the search a term answers, typing errors forgiven as the search does. */
function createWordMatcher(query: TextQuery): (term: string) => number | undefined {
  const asked = query.words.flatMap((word, i) =>
    analyze(word).map(({ term }) => ({ term, answers: query.skills.length + i })),
  );
  const decided = new Map<string, number | undefined>();
  return (term) => {
    if (decided.has(term)) return decided.get(term);
    const exact = asked.find((word) => word.term === term);
    const answers = (exact ?? asked.find((word) => isForgiven(word.term, term)))?.answers;
    decided.set(term, answers);
    return answers;
  };
}

/** In order; what overlaps is one mark, and so are the parts of one word that the analyzer splits ("e-mail"). */
function joined(text: string, marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && (mark.start < last.end || isOneWord(text, last, mark)))
      result[result.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else result.push(mark);
  }
  return result;
}

function isOneWord(text: string, a: Mark, b: Mark): boolean {
  return a.answers === b.answers && b.start - a.end <= 1 && !/\s/.test(text.slice(a.end, b.start));
}
