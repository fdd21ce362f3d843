import type { Candidate } from '../candidate.js';
import type { Importance } from '../enums.js';
import type { JobPosting } from '../posting.js';
import type { SkillLookup } from '../skill-lookup.js';
import { answerRequirement } from './answer-requirement.js';
import { knownSkills } from './known-skills.js';
import type { Coverage, MatchStatus, RequirementMatch } from './match.js';
import { weightOf } from './weigh-requirement.js';

const halves: Readonly<Record<MatchStatus, number>> = { MET: 2, PARTIAL: 1, UNMET: 0 };

/**
 * How the candidate covers what the posting asks for: the weight earned over the weight of all, divided once.
 * A posting without a requirement that matching considers gives the score 0 and an empty explanation.
 * docs/matching.md has the formula and a worked example.
 */
export function coverPosting(
  posting: Pick<JobPosting, 'requirements'>,
  candidate: Candidate,
  lookup: SkillLookup,
): Coverage {
  const known = knownSkills(candidate, lookup);
  const answered = posting.requirements.flatMap((requirement) => {
    const answer = answerRequirement(requirement, candidate, known, lookup);
    if (answer === null) return [];
    const weight = weightOf(requirement);
    return [{ requirement, answer, weight, earned: (weight / 2) * halves[answer.status] }];
  });
  const sums = (importances: readonly Importance[]) => {
    const of = answered.filter(({ requirement }) => importances.includes(requirement.importance));
    const total = of.reduce((sum, { weight }) => sum + weight, 0);
    return { total, earned: of.reduce((sum, { earned }) => sum + earned, 0) };
  };
  const all = sums(['REQUIRED', 'PREFERRED']);
  return {
    score: all.total === 0 ? 0 : all.earned / all.total,
    requiredCoverage: share(sums(['REQUIRED'])),
    preferredCoverage: share(sums(['PREFERRED'])),
    explanation: answered.map(({ requirement, answer, weight }): RequirementMatch => ({
      requirement: requirement.id,
      ...answer,
      weight: weight / all.total,
    })),
  };
}

/** A class without requirements is covered. */
const share = ({ earned, total }: { earned: number; total: number }) => (total === 0 ? 1 : earned / total);
