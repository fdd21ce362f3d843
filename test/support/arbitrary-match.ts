import fc from 'fast-check';
import type { Candidate } from '../../src/domain/candidate.js';
import { educationLevels, importances, requirementKinds } from '../../src/domain/enums.js';
import type { JobPosting } from '../../src/domain/posting.js';
import type { SkillId } from '../../src/domain/skill.js';
import type { Taxonomy } from '../../src/skills/taxonomy.js';
import { buildCandidate } from './build-candidate.js';
import { buildPosting } from './build-posting.js';
import { buildRequirement } from './build-requirement.js';

/** Few skills, so that postings and candidates meet: some that imply others, some of one category, some unlisted. */
function skillsToDraw(taxonomy: Taxonomy): readonly SkillId[] {
  const implying = taxonomy.skills.filter(({ implies }) => implies.length > 0).slice(0, 12);
  const implied = implying.flatMap(({ implies }) => implies);
  return [
    ...new Set<SkillId>([
      ...implying.map(({ id }) => id),
      ...implied,
      'skill:python',
      'skill:java',
      'skill:go',
      'skill:spring-boot',
      'skill:unlisted:FooBarDB',
      'skill:unlisted:BazDB',
    ]),
  ];
}

const years = fc.option(fc.double({ min: 0, max: 40, noNaN: true }), { nil: null });
const text = fc.stringMatching(/^[a-z]{1,12}$/);

/** Postings with 0 to 12 requirements of all kinds, in any state of completeness. */
export function arbitraryPosting(taxonomy: Taxonomy): fc.Arbitrary<JobPosting> {
  const skill = fc.constantFrom(...skillsToDraw(taxonomy));
  const requirement = fc.record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('SKILL' as const) },
      fc.constantFrom(...requirementKinds),
    ),
    importance: fc.constantFrom(...importances),
    anyOf: fc.array(skill, { maxLength: 4 }),
    openEnded: fc.boolean(),
    minYears: years,
    education: fc.option(fc.constantFrom(...educationLevels), { nil: null }),
  });
  return fc.tuple(text, fc.array(requirement, { maxLength: 12 })).map(([externalId, asked]) =>
    buildPosting(externalId, {
      requirements: asked.map(({ anyOf, ...values }) => buildRequirement(anyOf, values)),
    }),
  );
}

/** Candidates with 0 to 8 skills, the same one more than once among them. */
export function arbitraryCandidate(taxonomy: Taxonomy): fc.Arbitrary<Candidate> {
  const known = fc.record({
    skill: fc.constantFrom(...skillsToDraw(taxonomy)),
    years,
    lastUsed: fc.constant(null),
    evidence: fc.constant(null),
  });
  const values = fc.record({
    skills: fc.array(known, { maxLength: 8 }),
    yearsOfExperience: years,
    education: fc.option(fc.constantFrom(...educationLevels), { nil: null }),
  });
  return fc.tuple(text, values).map(([externalId, rest]) => buildCandidate(externalId, rest));
}
