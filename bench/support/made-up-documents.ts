import type { Candidate } from '../../src/domain/candidate.js';
import { educationLevels, employmentTypes, seniorities, workplaces } from '../../src/domain/enums.js';
import { candidateId, identifyRequirements, postingId } from '../../src/domain/identity.js';
import type { JobPosting } from '../../src/domain/posting.js';
import type { RequirementContent } from '../../src/domain/requirement.js';
import type { SkillId } from '../../src/domain/skill.js';
import type { Random } from './random.js';

const provenance = { content: null, contentHash: 'made-up', extraction: 'made-up' };
export const countries = ['DE', 'GB', 'US', 'FR', 'NL', 'CA'];

/** Skills of which the first are asked for and known far more often than the last, as in a real market. */
export function popular(random: Random, skills: readonly SkillId[], count: number): readonly SkillId[] {
  const chosen = new Set<SkillId>();
  while (chosen.size < count) {
    const skill = skills[Math.floor(random.next() ** 3 * skills.length)];
    if (skill !== undefined) chosen.add(skill);
  }
  return [...chosen];
}

const location = (random: Random) => {
  const country = random.pick(countries);
  return { name: country, city: null, region: null, country };
};

/** A candidate with 5 to 14 skills, years mostly known. */
export function madeUpCandidate(random: Random, number: number, skills: readonly SkillId[]): Candidate {
  const externalId = String(number);
  return {
    id: candidateId('bench', externalId),
    source: { system: 'bench', externalId, url: null },
    name: null,
    email: null,
    headline: `Engineer ${number}`,
    location: location(random),
    workplace: ['REMOTE'],
    seniority: 'SENIOR',
    yearsOfExperience: random.between(0, 25),
    education: random.pick(educationLevels),
    skills: popular(random, skills, random.between(5, 14)).map((skill) => ({
      skill,
      years: random.next() < 0.8 ? random.between(0, 15) : null,
      lastUsed: null,
      evidence: `Built and ran it for ${random.between(1, 9)} teams.`,
    })),
    salaryExpectation: null,
    summary: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    mentions: [],
    provenance: { ...provenance, format: 'CANDIDATE_JSON' },
  };
}

/** A posting with 12 requirements: ten of skills, one of years, one of education. */
export function madeUpPosting(random: Random, number: number, skills: readonly SkillId[]): JobPosting {
  const externalId = String(number);
  const id = postingId('bench', externalId);
  const asked = Array.from({ length: 10 }, (_, nth): RequirementContent => {
    const anyOf = popular(random, skills, random.next() < 0.3 ? random.between(2, 3) : 1);
    return {
      kind: 'SKILL',
      importance: nth < 7 ? 'REQUIRED' : 'PREFERRED',
      anyOf,
      openEnded: random.next() < 0.1,
      minYears: random.next() < 0.4 ? random.between(1, 8) : null,
      education: null,
      text: `Experience with ${anyOf.join(' or ')}`,
      span: null,
    };
  });
  const rest = { importance: 'REQUIRED', anyOf: [], openEnded: false, span: null } as const;
  const experience = {
    ...rest,
    kind: 'EXPERIENCE',
    minYears: random.between(1, 10),
    education: null,
  } as const;
  const education = { ...rest, kind: 'EDUCATION', minYears: null, education: 'BACHELOR' } as const;
  return {
    id,
    source: { system: 'bench', externalId, url: null },
    title: `Engineer ${number}`,
    company: `Example Works ${random.between(1, 2000)}`,
    locations: [location(random)],
    workplace: ['REMOTE'],
    employmentType: 'FULL_TIME',
    seniority: ['SENIOR'],
    minYearsExperience: experience.minYears,
    education: 'BACHELOR',
    salary: null,
    description: '',
    requirements: identifyRequirements(id, [
      ...asked,
      { ...experience, text: `${experience.minYears} years of experience` },
      { ...education, text: "Bachelor's degree" },
    ]),
    mentions: [],
    postedAt: '2026-01-01T00:00:00.000Z',
    status: 'OPEN',
    provenance: { ...provenance, format: 'POSTING_JSON' },
  };
}

/** A posting as `madeUpPosting`, that differs in all that facets and statistics count; half of them tell their pay. */
export function marketPosting(random: Random, number: number, skills: readonly SkillId[]): JobPosting {
  const least = random.between(30, 180) * 1000;
  const pay = {
    min: least,
    max: least + 20_000,
    currency: random.pick(['EUR', 'USD', 'GBP']),
    period: 'YEAR',
  } as const;
  return {
    ...madeUpPosting(random, number, skills),
    seniority: [random.pick(seniorities)],
    workplace: random.sample(workplaces, random.between(1, 2)),
    employmentType: random.pick(employmentTypes),
    salary: random.next() < 0.5 ? pay : null,
    postedAt: new Date(Date.UTC(2023, 0, random.between(1, 1_095))).toISOString(),
    status: random.next() < 0.9 ? 'OPEN' : 'CLOSED',
  };
}
