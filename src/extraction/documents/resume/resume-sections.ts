import { normaliseHeading } from '../../text/read-label.js';

/** What a part of a résumé is about. `header` stands above the first heading: who it is. */
export type ResumeSection = 'header' | 'summary' | 'work' | 'projects' | 'skills' | 'education' | 'other';

/** Whole headings, in small letters; a writer's own words before or after them are not known. */
const headings: Readonly<Record<Exclude<ResumeSection, 'header'>, RegExp>> = {
  summary:
    /^(?:(?:professional |career |executive |personal )?(?:summary|profile|statement|objective|overview)|about(?: me| myself)?|introduction|profil)$/,
  work: /^(?:(?:(?:work|professional|employment|relevant|industry|career|job|selected) )?(?:experiences?|history|background)|employment|career|work|positions?(?: held)?|berufserfahrung)$/,
  projects:
    /^(?:(?:personal|side|selected|own|key|open[- ]source) )?(?:projects|contributions|work samples)$/,
  skills:
    /^(?:(?:technical|core|key|it|professional|hard|main|programming|top|other) )?(?:skills?|competenc(?:ies|es|e)|expertise|technologies|tools|tech stack|stack|qualifications|languages|kenntnisse)(?: (?:and|&) [a-z ]{3,30})?$/,
  education:
    /^(?:education(?:al background)?|academic (?:background|qualifications|history)|studies|degrees?|ausbildung)(?: (?:and|&) [a-z ]{3,30})?$/,
  other:
    /^(?:certifications?|certificates?|awards?|honou?rs|publications?|patents|references?|interests|hobbies|volunteer(?:ing| work| experience)?|spoken languages|language skills|contact|personal (?:details|information)|courses|training|miscellaneous)(?: (?:and|&) [a-z ]{3,30})?$/,
};

const longestHeading = 60;

/** The part that a heading opens; null where it is none that the tables know. */
export function readResumeHeading(line: string): Exclude<ResumeSection, 'header'> | null {
  if (line.length > longestHeading) return null;
  const heading = normaliseHeading(line);
  for (const section of ['summary', 'work', 'projects', 'skills', 'education', 'other'] as const) {
    if (headings[section].test(heading)) return section;
  }
  return null;
}

/** A heading that résumés alone have: postings speak of experience and skills too. */
export const personalHeading =
  /^[\s#*_=-]{0,9}(?:curriculum vitae|r[ée]sum[ée]|(?:work|employment|job|career) (?:experience|history)|professional (?:experience|history|background)|positions held)[\s:*_#]{0,9}$/im;
