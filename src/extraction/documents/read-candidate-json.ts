import type { CandidateSkill } from '../../domain/candidate.js';
import type { SkillId } from '../../domain/skill.js';
import type { Recogniser, Taxonomy } from '../../skills/taxonomy.js';
import type { CandidateDocument, Rejection } from '../document-reader.js';
import { type CandidateJson, candidateJson } from './candidate-json.js';
import {
  distinct,
  normaliseLocation,
  normaliseSalary,
  normaliseTime,
  resolveSkill,
} from './normalise-fields.js';
import { validateDocument } from './validate-document.js';

/** Reads a CANDIDATE_JSON value. Nothing is guessed beyond what it gives, but the skills that its texts name. */
export function readCandidateJson(
  value: unknown,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): CandidateDocument | Rejection {
  const valid = validateDocument(candidateJson, value, 'CANDIDATE_JSON');
  if (valid.kind === 'rejected') return valid;
  const given = valid.value;
  const skills = readSkills(given, taxonomy);
  return {
    kind: 'candidate',
    format: 'CANDIDATE_JSON',
    externalId: given.externalId,
    name: given.name ?? null,
    email: given.email ?? null,
    headline: given.headline ?? null,
    location: given.location == null ? null : normaliseLocation(given.location),
    workplace: distinct(given.workplace ?? null) ?? [],
    seniority: given.seniority ?? null,
    yearsOfExperience: given.yearsOfExperience ?? null,
    education: given.education ?? null,
    skills,
    salaryExpectation: given.salaryExpectation == null ? null : normaliseSalary(given.salaryExpectation),
    summary: given.summary ?? null,
    updatedAt: given.updatedAt == null ? null : normaliseTime(given.updatedAt),
    mentions: mentionsOf(given, skills, recogniser),
  };
}

/** Each skill once, in the document's order; of two entries for one skill the one with more years stands. */
function readSkills(given: CandidateJson, taxonomy: Taxonomy): readonly CandidateSkill[] {
  const bySkill = new Map<SkillId, CandidateSkill>();
  for (const { name, years, lastUsed, evidence } of given.skills ?? []) {
    const skill = resolveSkill(name, taxonomy);
    const known = bySkill.get(skill);
    if (known !== undefined && (known.years ?? -1) >= (years ?? -1)) continue;
    bySkill.set(skill, {
      skill,
      years: years ?? null,
      lastUsed: lastUsed == null ? null : `${lastUsed}-01-01`.slice(0, 10),
      evidence: evidence ?? null,
    });
  }
  return [...bySkill.values()];
}

function mentionsOf(given: CandidateJson, skills: readonly CandidateSkill[], recogniser: Recogniser) {
  const evidence = (given.skills ?? []).map((skill) => skill.evidence);
  const texts = [given.headline, given.summary, ...evidence].filter((text) => text != null);
  const named = texts.flatMap((text) => recogniser.inDocument(text).map(({ skill }) => skill));
  return [...new Set([...skills.map(({ skill }) => skill), ...named])];
}
