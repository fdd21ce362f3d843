import type { DocumentReader } from '../src/extraction/document-reader.js';
import type { Taxonomy } from '../src/skills/taxonomy.js';
import { compareFacts, groupName, type Comparison } from './compare-facts.js';
import { labelledFacts, noFacts, readFacts, type Facts } from './facts.js';
import type { LabelledPosting } from './read-labelled.js';

/** One posting, read and compared. */
export interface EvaluatedPosting {
  readonly name: string;
  readonly comparison: Comparison;
  /** The words that each group was read from, at every place that it was read at. */
  readonly wordsOf: ReadonlyMap<string, readonly string[]>;
  /** The labelled names of skills that the taxonomy doesn't have. */
  readonly unlisted: readonly string[];
}

/** Reads each posting as an import would and compares it with its labels; one that is rejected tells nothing. */
export function evaluate(
  postings: readonly LabelledPosting[],
  reader: DocumentReader,
  taxonomy: Taxonomy,
): readonly EvaluatedPosting[] {
  return postings.map(({ name, text, labels }) => {
    const posting = reader.readPosting(text, null);
    const read = posting.kind === 'posting' ? readFacts(posting, taxonomy) : noFacts;
    const names = new Set(labels.requirements.flatMap(({ anyOf }) => anyOf));
    return {
      name,
      comparison: compareFacts(labelledFacts(labels, taxonomy), read),
      wordsOf: collectWords(read),
      unlisted: [...names].filter((skill) => taxonomy.find(skill) === undefined),
    };
  });
}

function collectWords({ groups }: Facts): EvaluatedPosting['wordsOf'] {
  const places = Map.groupBy(groups, groupName);
  return new Map([...places].map(([name, read]) => [name, read.map(({ text }) => text ?? '')]));
}
