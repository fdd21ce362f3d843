import { createRecogniser } from '../../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import type { Mention } from '../../src/skills/taxonomy.js';

const taxonomy = loadTaxonomy();
const recogniser = createRecogniser(taxonomy);

const names = (mentions: readonly Mention[]) => mentions.map(({ skill }) => taxonomy.skill(skill).name);

/** The names of the skills that a document mentions, in order. */
export const inDocument = (text: string): readonly string[] => names(recogniser.inDocument(text));

/** The names of the skills in what a person typed, in order. */
export const inQuery = (text: string): readonly string[] => names(recogniser.inQuery(text));

/** The words of the text that name skills, as they stand there. */
export const wordsInDocument = (text: string): readonly string[] =>
  recogniser.inDocument(text).map(({ start, end }) => text.slice(start, end));

export { recogniser };
