import { educationLevels, type EducationLevel } from '../../../domain/enums.js';
import type { Recogniser, Taxonomy } from '../../../skills/taxonomy.js';
import type { CandidateDocument, Rejection } from '../../document-reader.js';
import { resolveSkill } from '../normalise-fields.js';
import { readAddress } from '../read-address.js';
import { readStudyLevels } from '../read-study-level.js';
import { validateDocument } from '../validate-document.js';
import { completeResume } from './complete-resume.js';
import { findMentions } from './find-mentions.js';
import { jsonResume, type JsonResume } from './json-resume.js';
import { readSkillEntry } from './read-skill-entry.js';
import type { ListedSkill } from './resume.js';
import { writeJsonResume } from './write-json-resume.js';

const format = 'JSON_RESUME';

/** Reads a JSON Resume; jobs that go on are counted up to the day it was last changed, else up to `asOf`. */
export function readJsonResume(
  value: unknown,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
  asOf: string,
): CandidateDocument | Rejection {
  const valid = validateDocument(jsonResume, value, format);
  if (valid.kind === 'rejected') return valid;
  const given = valid.value;
  const { basics } = given;
  const updatedAt = given.meta?.lastModified ?? null;
  const listed = readListed(given, taxonomy);
  const written = writeJsonResume(given);
  const resume = {
    externalId: null,
    name: basics?.name ?? null,
    email: basics?.email ?? null,
    headline: basics?.label ?? null,
    location: readLocation(given),
    summary: basics?.summary ?? null,
    education: readEducation(given),
    years: null,
    updatedAt,
    ...written,
    mentions: findMentions(written.text, [], new Set(listed.map(({ skill }) => skill)), recogniser),
    others: [],
    privateUntil: 0,
    listed,
  };
  return completeResume(resume, format, (updatedAt ?? asOf).slice(0, 10));
}

function readLocation({ basics }: JsonResume) {
  if (basics?.location == null) return null;
  const { city, region, countryCode } = basics.location;
  return readAddress({ addressLocality: city, addressRegion: region, addressCountry: countryCode });
}

/** The highest level. */
function readEducation({ education }: JsonResume): EducationLevel | null {
  const levels = education.flatMap(({ studyType, area }) => [
    ...(studyType === null ? [] : readStudyLevels(studyType)),
    ...(area === null ? [] : readStudyLevels(area)),
  ]);
  return educationLevels.findLast((level) => levels.includes(level)) ?? null;
}

/** Keywords are skills; the name above them is one where the taxonomy knows it, else the name of their group. */
function readListed({ skills }: JsonResume, taxonomy: Taxonomy): readonly ListedSkill[] {
  const entries = skills.flatMap(({ name, keywords }) => {
    const isSkill = name !== null && (keywords.length === 0 || taxonomy.find(name) !== undefined);
    return [...(isSkill ? [name] : []), ...keywords];
  });
  return entries.map((entry) => {
    const { name, years } = readSkillEntry(entry);
    return { skill: resolveSkill(name, taxonomy), years, evidence: years === null ? null : entry };
  });
}
