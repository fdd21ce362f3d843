import type { PostingContent } from '../domain/posting.js';
import type { Recogniser, Taxonomy } from '../skills/taxonomy.js';
import { readCompany } from './fields/read-company.js';
import { readEmploymentType } from './fields/read-employment-type.js';
import { placeLines, readLocations } from './fields/read-locations.js';
import { readSalary } from './fields/read-salary.js';
import { readSeniority } from './fields/read-seniority.js';
import { readTitle } from './fields/read-title.js';
import { readWorkplace } from './fields/read-workplace.js';
import { readRequirements } from './requirements/read-requirements.js';
import { readLines } from './text/read-lines.js';
import { readPassages } from './text/read-passages.js';

/**
 * Reads everything that a posting's plain text or markdown tells; `givenTitle` where its title is known already. Every
 * requirement's text is the text at its span.
 */
export function readPostingText(
  text: string,
  givenTitle: string | null,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingContent {
  const lines = readLines(text);
  const { title, line: titleLine, lineIndex } = readTitle(text, lines, givenTitle);
  const passages = readPassages(text, lines, lineIndex);
  const mentions = recogniser.inDocument(text);
  const categoryOf = ({ skill }: { readonly skill: (typeof mentions)[number]['skill'] }) =>
    taxonomy.skill(skill).category;
  const { labelled, short } = placeLines(passages);
  const read = readRequirements(passages, mentions, categoryOf);
  return {
    title,
    company: readCompany(titleLine, lines, passages),
    locations: readLocations(titleLine, passages),
    workplace: readWorkplace([labelled, [titleLine], short], passages),
    employmentType: readEmploymentType(titleLine, passages),
    seniority: readSeniority(titleLine, passages),
    salary: readSalary(passages),
    ...read,
    requirements: read.requirements.map(({ rules: _, ...requirement }) => requirement),
    mentions: [...new Set(mentions.map(({ skill }) => skill))],
  };
}
