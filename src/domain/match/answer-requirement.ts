import type { Candidate } from '../candidate.js';
import { educationLevels } from '../enums.js';
import type { RequirementContent } from '../requirement.js';
import type { SkillLookup } from '../skill-lookup.js';
import type { SkillId } from '../skill.js';
import type { KnownSkill } from './known-skills.js';
import type { RequirementMatch } from './match.js';
import { matchedRequirement, wholeYears } from './weigh-requirement.js';

export type Answer = Pick<RequirementMatch, 'status' | 'skill' | 'via' | 'years'>;

const unmet: Answer = { status: 'UNMET', skill: null, via: null, years: null };

/** How the candidate answers one requirement; null where matching doesn't consider it. */
export function answerRequirement(
  requirement: RequirementContent,
  candidate: Candidate,
  known: ReadonlyMap<SkillId, KnownSkill>,
  lookup: SkillLookup,
): Answer | null {
  const asked = matchedRequirement(requirement);
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'SKILL':
      return (
        bestAlternative(requirement, asked.minYears, known) ??
        sameCategory(requirement, known, lookup) ??
        unmet
      );
    case 'EXPERIENCE': {
      const years = wholeYears(candidate.yearsOfExperience);
      return { ...unmet, years, status: years !== null && years >= asked.minYears ? 'MET' : 'UNMET' };
    }
    case 'EDUCATION': {
      const level = candidate.education === null ? -1 : educationLevels.indexOf(candidate.education);
      return { ...unmet, status: level >= educationLevels.indexOf(asked.minLevel) ? 'MET' : 'UNMET' };
    }
  }
}

/** The known alternative that serves best: MET before PARTIAL, then listed before implied, then by years, then as asked. */
function bestAlternative(
  requirement: RequirementContent,
  minYears: number,
  known: ReadonlyMap<SkillId, KnownSkill>,
): Answer | null {
  let best: Answer | null = null;
  for (const alternative of requirement.anyOf) {
    const how = known.get(alternative);
    if (how === undefined) continue;
    const answer: Answer = {
      status: (how.years ?? 0) >= minYears ? 'MET' : 'PARTIAL',
      skill: how.listed,
      via: how.listed === alternative ? 'EXACT' : 'IMPLIED',
      years: how.years,
    };
    if (best === null || isBetter(answer, best)) best = answer;
  }
  return best;
}

function isBetter(a: Answer, b: Answer): boolean {
  if (a.status !== b.status) return a.status === 'MET';
  if (a.via !== b.via) return a.via === 'EXACT';
  return (a.years ?? -1) > (b.years ?? -1);
}

/** For an open end: a known skill that belongs to the category of an alternative. */
function sameCategory(
  requirement: RequirementContent,
  known: ReadonlyMap<SkillId, KnownSkill>,
  lookup: SkillLookup,
): Answer | null {
  if (!requirement.openEnded) return null;
  const categories = openCategories(requirement, lookup);
  for (const [skill, { listed, years }] of known) {
    const { category } = lookup.skill(skill);
    if (categories.has(category)) return { status: 'PARTIAL', skill: listed, via: 'OPEN_ENDED', years };
  }
  return null;
}

/** The categories whose other skills may answer an open end; unlisted skills have nothing in common. */
export function openCategories(
  requirement: Pick<RequirementContent, 'anyOf' | 'openEnded'>,
  lookup: SkillLookup,
): ReadonlySet<string> {
  if (!requirement.openEnded) return new Set();
  const categories = requirement.anyOf.map((id) => lookup.skill(id).category);
  return new Set(categories.filter((category) => category !== 'Unlisted'));
}
