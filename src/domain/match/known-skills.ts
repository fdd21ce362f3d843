import type { Candidate } from '../candidate.js';
import type { SkillLookup } from '../skill-lookup.js';
import type { SkillId } from '../skill.js';
import { wholeYears } from './weigh-requirement.js';

/** How a candidate knows a skill: by listing it, or by listing one that implies it. */
export interface KnownSkill {
  /** The skill that the candidate lists. */
  readonly listed: SkillId;
  /** Whole years, 0 to 30; null where they are unknown. */
  readonly years: number | null;
}

/** Everything that a candidate knows, implied skills included, each in the way with the most years; listed ones win ties. */
export function knownSkills(candidate: Candidate, lookup: SkillLookup): ReadonlyMap<SkillId, KnownSkill> {
  const known = new Map<SkillId, KnownSkill>();
  const learn = (skill: SkillId, how: KnownSkill) => {
    const before = known.get(skill);
    if (before === undefined || (how.years ?? -1) > (before.years ?? -1)) known.set(skill, how);
  };
  const listed = candidate.skills.map(({ skill, years }) => ({ listed: skill, years: wholeYears(years) }));
  for (const how of listed) learn(how.listed, how);
  for (const how of listed) for (const skill of lookup.implied(how.listed)) learn(skill, how);
  return known;
}
