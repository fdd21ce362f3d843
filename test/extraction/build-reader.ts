import type {
  CandidateDocument,
  DocumentReader,
  PostingDocument,
  Rejection,
} from '../../src/extraction/document-reader.js';
import { createDocumentReader } from '../../src/extraction/create-document-reader.js';
import { createRecogniser } from '../../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';

export const taxonomy = loadTaxonomy();
export const recogniser = createRecogniser(taxonomy);
export const reader: DocumentReader = createDocumentReader(taxonomy, recogniser);

/** The posting that a text holds; fails the test where it is rejected. */
export function readPosting(text: string): PostingDocument {
  return expectRead(reader.readPosting(text, null));
}

/** The candidate that a document holds, read on the 15th of March 2026; fails the test where it is rejected. */
export function readCandidate(content: string): CandidateDocument {
  return expectRead(reader.readCandidate(content, null, '2026-03-15'));
}

/** The document; fails the test where it is a rejection. */
export function expectRead<T>(read: T | Rejection): T {
  if (isRejection(read)) throw new Error(`rejected: ${read.code}: ${read.message}`);
  return read;
}

/** The rejection; fails the test where the document was read. */
export function expectRejection(read: unknown): Rejection {
  if (!isRejection(read)) throw new Error('the document was read');
  return read;
}

function isRejection(read: unknown): read is Rejection {
  return typeof read === 'object' && read !== null && 'kind' in read && read.kind === 'rejected';
}

/** The requirements of a text in short: "REQUIRED Python|Go* 3y", "PREFERRED EDUCATION MASTER". */
export function summarise(text: string): readonly string[] {
  return readPosting(text).requirements.map((requirement) => {
    const { importance, kind, anyOf, openEnded, minYears, education } = requirement;
    const names = anyOf.map((id) => taxonomy.skill(id).name).join('|');
    const what = kind === 'SKILL' ? `${names}${openEnded ? '*' : ''}` : `${kind} ${names}`.trim();
    const years = minYears === null ? '' : ` ${minYears}y`;
    return `${importance} ${what}${education === null ? '' : ` ${education}`}${years}`;
  });
}

/** The requirements of one line in a requirements section. */
export function summariseLine(line: string): readonly string[] {
  return summarise(`Engineer\n\nRequirements\n- ${line}`);
}

/** The skills of a candidate in short: "Python 7y", "Go" where the years are unknown. */
export function summariseSkills({ skills }: CandidateDocument): readonly string[] {
  return skills.map(
    ({ skill, years }) => `${taxonomy.skill(skill).name}${years === null ? '' : ` ${years}y`}`,
  );
}
