import { describe, expect, it } from '@jest/globals';
import type { Candidate, CandidateSkill } from '../../../src/domain/candidate.js';
import { coverPosting } from '../../../src/domain/match/cover-posting.js';
import type { RequirementContent } from '../../../src/domain/requirement.js';
import type { SkillId } from '../../../src/domain/skill.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';

const taxonomy = loadTaxonomy();

const knows = (skill: SkillId, years: number | null = null): CandidateSkill => ({
  skill,
  years,
  lastUsed: null,
  evidence: null,
});

function cover(
  requirements: readonly RequirementContent[],
  candidate: Partial<Omit<Candidate, 'id' | 'source'>>,
) {
  return coverPosting(
    buildPosting('posting', { requirements }),
    buildCandidate('candidate', candidate),
    taxonomy,
  );
}

describe('the coverage of a posting by a candidate', () => {
  it('is 1 exactly when all is met', () => {
    const asked = [
      buildRequirement(['skill:python'], { minYears: 3 }),
      buildRequirement(['skill:kafka'], { importance: 'PREFERRED' }),
    ];
    expect(cover(asked, { skills: [knows('skill:python', 3), knows('skill:kafka')] }).score).toBe(1);
    expect(cover(asked, { skills: [knows('skill:python', 2), knows('skill:kafka')] }).score).toBeLessThan(1);
  });

  it('weighs what is required twice as much as what is preferred', () => {
    const asked = [
      buildRequirement(['skill:python']),
      buildRequirement(['skill:kafka'], { importance: 'PREFERRED' }),
    ];
    const { score, requiredCoverage, preferredCoverage, explanation } = cover(asked, {
      skills: [knows('skill:python')],
    });
    expect({ score, requiredCoverage, preferredCoverage }).toEqual({
      score: 4 / 6,
      requiredCoverage: 1,
      preferredCoverage: 0,
    });
    expect(explanation.map(({ status, weight }) => [status, weight])).toEqual([
      ['MET', 4 / 6],
      ['UNMET', 2 / 6],
    ]);
  });

  it('counts alternatives once, by the one that serves best', () => {
    const asked = [buildRequirement(['skill:python', 'skill:java'], { minYears: 3 })];
    const { score, explanation } = cover(asked, {
      skills: [knows('skill:python', 1), knows('skill:java', 5)],
    });
    expect(score).toBe(1);
    expect(explanation).toMatchObject([{ status: 'MET', skill: 'skill:java', via: 'EXACT', years: 5 }]);
  });

  it('takes what a skill implies as known, with its years', () => {
    const asked = [buildRequirement(['skill:java'], { minYears: 4 })];
    const { explanation } = cover(asked, { skills: [knows('skill:spring-boot', 4)] });
    expect(explanation).toMatchObject([
      { status: 'MET', skill: 'skill:spring-boot', via: 'IMPLIED', years: 4 },
    ]);
  });

  it.each([
    [5, 'MET'],
    [3, 'MET'],
    [2.9, 'PARTIAL'],
    [2, 'PARTIAL'],
    [null, 'PARTIAL'],
  ])('of "3+ years" by %s years is %s', (years, status) => {
    const asked = [buildRequirement(['skill:python'], { minYears: 3 })];
    expect(cover(asked, { skills: [knows('skill:python', years)] }).explanation).toMatchObject([{ status }]);
  });

  it('ceils the years that are asked and caps them at 30', () => {
    const years = (minYears: number, known: number) =>
      cover([buildRequirement(['skill:python'], { minYears })], { skills: [knows('skill:python', known)] })
        .score;
    expect([years(2.5, 2), years(2.5, 3), years(40, 30)]).toEqual([0.5, 1, 1]);
  });

  it('does not count a skill twice that the candidate lists twice', () => {
    const asked = [buildRequirement(['skill:python']), buildRequirement(['skill:go'])];
    expect(cover(asked, { skills: [knows('skill:python', 1), knows('skill:python', 2)] }).score).toBe(0.5);
  });

  it('gives half for another skill of the category where the requirement is open-ended', () => {
    const skills = [knows('skill:rust', 6)];
    const open = buildRequirement(['skill:python', 'skill:go'], { openEnded: true });
    expect(cover([open], { skills })).toMatchObject({
      score: 0.5,
      explanation: [{ status: 'PARTIAL', skill: 'skill:rust', via: 'OPEN_ENDED' }],
    });
    expect(cover([{ ...open, openEnded: false }], { skills }).score).toBe(0);
  });

  it('finds nothing in common between unlisted skills', () => {
    const open = buildRequirement(['skill:unlisted:FooBarDB'], { openEnded: true });
    expect(cover([open], { skills: [knows('skill:unlisted:BazDB')] }).score).toBe(0);
  });

  it('decides overall years and education by MET or UNMET, unknown ones as UNMET', () => {
    const asked = [
      buildRequirement([], { kind: 'EXPERIENCE', minYears: 5 }),
      buildRequirement([], { kind: 'EDUCATION', education: 'BACHELOR', importance: 'PREFERRED' }),
    ];
    expect(cover(asked, { yearsOfExperience: 5.5, education: 'MASTER' }).score).toBe(1);
    expect(cover(asked, { yearsOfExperience: 4.9, education: 'ASSOCIATE' }).score).toBe(0);
    expect(cover(asked, {}).explanation.map(({ status }) => status)).toEqual(['UNMET', 'UNMET']);
  });

  it('leaves out what is neither skill, experience nor education, and what gives no measure', () => {
    const asked = [
      buildRequirement([], { kind: 'OTHER' }),
      buildRequirement([], { kind: 'LANGUAGE' }),
      buildRequirement([], { kind: 'EXPERIENCE' }),
      buildRequirement([], { kind: 'EDUCATION' }),
      buildRequirement(['skill:python']),
    ];
    expect(cover(asked, { skills: [knows('skill:python')] })).toMatchObject({
      score: 1,
      explanation: [{ weight: 1 }],
    });
  });

  it('of a posting without requirements is 0 and explains nothing', () => {
    expect(cover([], { skills: [knows('skill:python', 9)] })).toEqual({
      score: 0,
      requiredCoverage: 1,
      preferredCoverage: 1,
      explanation: [],
    });
  });
});
