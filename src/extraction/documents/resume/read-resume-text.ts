import { educationLevels, type DocumentFormat, type EducationLevel } from '../../../domain/enums.js';
import type { SkillId } from '../../../domain/skill.js';
import type { Mention, Recogniser } from '../../../skills/taxonomy.js';
import type { CandidateDocument, Rejection } from '../../document-reader.js';
import { reject } from '../check-content.js';
import { readStudyLevels } from '../read-study-level.js';
import { completeResume } from './complete-resume.js';
import { findListed, findMentions } from './find-mentions.js';
import { emailAddress, readHeader } from './read-header.js';
import { readJobs } from './read-jobs.js';
import { readStatedYears } from './read-stated-years.js';
import type { ListedSkill } from './resume.js';
import { splitResume, type ResumeLine } from './split-resume.js';

const longestSummary = 100_000;
const longestStatement = 2000;
/** Shorter lines above the first heading are who it is; longer ones sum up. */
const longestHeaderLine = 70;

/**
 * Reads a résumé in plain text or markdown; jobs that go on are counted up to `asOf`. Rejected where it names no skill,
 * no person and no job: then it is no résumé.
 */
export function readResumeText(
  text: string,
  format: DocumentFormat,
  recogniser: Recogniser,
  asOf: string,
): CandidateDocument | Rejection {
  const lines = splitResume(text);
  const header = lines.filter(({ section }) => section === 'header').map((line) => line.text);
  const listed = findListed(lines, recogniser);
  const skills = new Set(listed.map(({ skill }) => skill));
  const placed = placeMentions(lines, findMentions(text, listed, skills, recogniser));
  const stated = readStated(placed);
  const resume = {
    externalId: null,
    ...readHeader(header, text),
    summary: readSummary(text, lines),
    education: readEducation(lines),
    years: stated.overall,
    updatedAt: null,
    text,
    mentions: placed.flatMap(({ line, mentions }) => (isStudy(line) ? [] : mentions)),
    others: placed.flatMap(({ line, mentions }) => (isStudy(line) ? mentions.map(({ skill }) => skill) : [])),
    privateUntil: lines.findLast(({ section }) => section === 'header')?.end ?? 0,
    jobs: readJobs(lines),
    listed: stated.listed,
  };
  const candidate = completeResume(resume, format, asOf);
  const isResume = candidate.name !== null || candidate.email !== null || candidate.skills.length > 0;
  if (isResume || resume.jobs.length > 0) return candidate;
  const message = 'Not a résumé: expected a name, an email address, skills or jobs with dates, found none.';
  return reject('INVALID_DOCUMENT', message);
}

/** Fields of study are no skills. */
const isStudy = ({ section }: ResumeLine): boolean => section === 'education';

interface PlacedMentions {
  readonly line: ResumeLine;
  readonly mentions: readonly Mention[];
}

/** The mentions of each line, both in their order. */
function placeMentions(
  lines: readonly ResumeLine[],
  mentions: readonly Mention[],
): readonly PlacedMentions[] {
  let nth = 0;
  return lines.map((line) => {
    while ((mentions[nth]?.start ?? Infinity) < line.start) nth += 1;
    const first = nth;
    while ((mentions[nth]?.end ?? Infinity) <= line.end) nth += 1;
    return { line, mentions: mentions.slice(first, nth) };
  });
}

/** What the text states of years: of each skill the most, overall the first. */
function readStated(placed: readonly PlacedMentions[]) {
  const listed = new Map<SkillId, ListedSkill>();
  let overall: number | null = null;
  for (const { line, mentions } of placed) {
    if (line.text.length > longestStatement || !/\d|year/i.test(line.text)) continue;
    const inLine = mentions.map((each) => ({
      ...each,
      start: each.start - line.start,
      end: each.end - line.start,
    }));
    const stated = readStatedYears(line.text, inLine);
    if (line.section === 'header' || line.section === 'summary') overall ??= stated.overall;
    for (const [skill, years] of stated.ofSkills) {
      if ((listed.get(skill)?.years ?? -1) < years) listed.set(skill, { skill, years, evidence: null });
    }
  }
  return { listed: [...listed.values()], overall };
}

/** The part that is one; else what stands above the first heading in whole sentences; null where there is none. */
function readSummary(text: string, lines: readonly ResumeLine[]): string | null {
  const own = lines.filter(({ section }) => section === 'summary');
  const header = lines.filter(({ section, text: words }) => section === 'header' && isSentence(words));
  const [part] = [own, header].filter((found) => found.length > 0);
  const [first, last] = [part?.at(0), part?.at(-1)];
  if (part === undefined || first === undefined || last === undefined) return null;
  const words = part === own ? text.slice(first.start, last.end) : part.map((line) => line.text).join('\n');
  return words.slice(0, longestSummary).toWellFormed();
}

const isSentence = (line: string): boolean =>
  line.length > longestHeaderLine && /[.!?]$/.test(line) && !emailAddress.test(line);

/** The highest level of the part on education; without one, of the part on who it is. */
function readEducation(lines: readonly ResumeLine[]): EducationLevel | null {
  for (const wanted of ['education', 'header', 'summary'] as const) {
    const levels = lines
      .filter(({ section }) => section === wanted)
      .flatMap(({ text }) => readStudyLevels(text));
    const highest = educationLevels.findLast((level) => levels.includes(level));
    if (highest !== undefined) return highest;
  }
  return null;
}
