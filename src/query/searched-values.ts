import type { TermsFacetQuery } from '../search/facet.js';
import { wordStartTest } from '../search/word-start.js';
import type { Taxonomy } from '../skills/taxonomy.js';
import { monthsCalled } from './months.js';
import { unlistedSkills } from './unlisted-skills.js';
import type { Vocabulary } from './value-labels.js';

/** What completes the names of skills. */
export type Completion = Pick<Taxonomy, 'complete'>;

/** The values that a facet keeps to where this is typed. */
export function searchedValues(
  typed: string,
  vocabulary: Vocabulary,
  taxonomy: Completion,
): Pick<TermsFacetQuery, 'among' | 'startingWith'> {
  switch (vocabulary.kind) {
    case 'skills':
      // However many: which of them are the most frequent, the engine knows.
      return {
        among: taxonomy.complete(typed, Infinity).map((skill) => skill.id),
        startingWith: unlistedSkills(typed),
      };
    case 'listed':
      return { among: labelled(vocabulary.labels, typed), startingWith: null };
    case 'months':
      return { among: monthsCalled(typed), startingWith: { prefix: '', typed, word: 'any' } };
    case 'spelled':
      return { among: null, startingWith: { prefix: '', typed, word: 'any' } };
  }
}

/** By a word of their labels, or by the value itself, such as the code of a country. */
function labelled(labels: Readonly<Record<string, string>>, typed: string): readonly string[] {
  const isSearched = wordStartTest(typed);
  return Object.entries(labels)
    .filter(([value, label]) => value === typed.toUpperCase() || isSearched(label))
    .map(([value]) => value);
}
