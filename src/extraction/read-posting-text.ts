import type { Location } from '../domain/location.js';
import type { PostingContent } from '../domain/posting.js';
import type { RequirementContent } from '../domain/requirement.js';
import type { Mention, Recogniser, Taxonomy } from '../skills/taxonomy.js';
import { readCompany } from './fields/read-company.js';
import { readEmploymentType } from './fields/read-employment-type.js';
import { placeLines, readLocations } from './fields/read-locations.js';
import { readSalary } from './fields/read-salary.js';
import { readSeniority } from './fields/read-seniority.js';
import { readTitle } from './fields/read-title.js';
import { readWorkplace } from './fields/read-workplace.js';
import type { ReadRequirement } from './requirements/read-requirement.js';
import { readRequirements } from './requirements/read-requirements.js';
import { classifyHeading } from './text/classify-heading.js';
import { classifyLabel } from './text/fact-labels.js';
import { plainMarkdown } from './text/plain-markdown.js';
import { readLabel } from './text/read-label.js';
import { type Line, readLines } from './text/read-lines.js';
import { readPassages } from './text/read-passages.js';
import { restoreBreaks } from './text/restore-breaks.js';

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
  const parts = readParts(text, givenTitle, taxonomy, recogniser);
  const { title, titleLine, lines, passages, mentions, requirements, originalOffset } = parts;
  const header = [titleLine, ...headerLines(lines)].join(' | ');
  const locations = readLocations(header, passages);
  const { labelled, short } = placeLines(passages);
  return {
    title,
    company: readCompany(titleLine, lines, passages),
    locations,
    workplace: readWorkplace([[...labelled, header], short], passages),
    employmentType: readEmploymentType(header, passages),
    seniority: readSeniority(titleLine, passages),
    salary: readSalary(passages, onlyCountry(locations)),
    minYearsExperience: parts.minYearsExperience,
    education: parts.education,
    requirements: requirements.map(withoutRules).map((each) => inText(text, each, originalOffset)),
    mentions: [...new Set(mentions.map(({ skill }) => skill))],
  };
}

/**
 * The parts of a posting's text with what they ask for and the rules that told; what readings and explanations share. All
 * stand in `text`, which has its lost line breaks back.
 */
export function readParts(
  given: string,
  givenTitle: string | null,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
) {
  const plain = plainMarkdown(given);
  const { text, originalOffset } = restoreBreaks(plain.text, (word) => taxonomy.find(word) !== undefined);
  const lines = readLines(text);
  const { title, line: titleLine, lineIndex } = readTitle(text, lines, givenTitle);
  const passages = readPassages(text, lines, lineIndex);
  const mentions = recogniser.inDocument(text);
  const categoryOf = ({ skill }: Pick<Mention, 'skill'>) => taxonomy.skill(skill).category;
  const read = readRequirements(passages, mentions, categoryOf);
  return {
    text,
    originalOffset: (offset: number) => plain.originalOffset(originalOffset(offset)),
    title,
    titleLine,
    lines,
    passages,
    mentions,
    ...read,
  };
}

/** What is stored of a requirement. */
function withoutRules(requirement: ReadRequirement): RequirementContent {
  const { kind, importance, anyOf, openEnded, minYears, education, text, span } = requirement;
  return { kind, importance, anyOf, openEnded, minYears, education, text, span };
}

/** A requirement as it stands in the text that was given. */
function inText(
  text: string,
  requirement: RequirementContent,
  originalOffset: (offset: number) => number,
): RequirementContent {
  const { span } = requirement;
  if (span === null) return requirement;
  const [start, end] = [originalOffset(span.start), originalOffset(span.end)];
  return { ...requirement, text: text.slice(start, end), span: { start, end } };
}

/** Lines among the first that are marked as headings, though they name no section: "**Acme | Berlin | Full-time**". */
function headerLines(lines: readonly Line[]): readonly string[] {
  return lines
    .slice(0, 6)
    .filter(({ kind, text }) => kind === 'heading' && text.length <= 120)
    .filter(
      ({ text }) => classifyLabel(readLabel(text)?.name ?? '') === null && classifyHeading(text) === null,
    )
    .map(({ text }) => text);
}

/** The country of all places of which it is known; null where there are several or none. */
function onlyCountry(locations: readonly Location[]): string | null {
  const countries = new Set(locations.flatMap(({ country }) => country ?? []));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}
