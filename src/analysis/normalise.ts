import asciiFolder from 'fold-to-ascii';
import { stemmer } from 'stemmer';

const ascii = /^\p{ASCII}*$/u;

/** Stemming costs more than all else, and the words of a job market are few. Pure: what is kept never goes stale. */
const stems = new Map<string, string>();
const maxStems = 50_000;

/** A word in lower case, folded to ASCII, without a possessive 's, stemmed by Porter's rules. */
export function normalise(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = ascii.test(word) ? word.toLowerCase() : asciiFolder.foldMaintaining(lowerCase(word));
  const term = stem(plain.endsWith("'s") ? plain.slice(0, -2) : plain);
  if (stems.size >= maxStems) stems.clear();
  stems.set(word, term);
  return term;
}

/** Character by character, as Lucene does: no final sigma, and one character for one. */
function lowerCase(word: string): string {
  return Array.from(word, (character) =>
    String.fromCodePoint(character.toLowerCase().codePointAt(0) ?? 0),
  ).join('');
}

/** The library wants something before "ies" and "sses", Lucene doesn't; on all other words they agree. */
function stem(word: string): string {
  return word === 'ies' || word === 'sses' ? word.slice(0, -2) : stemmer(word);
}
