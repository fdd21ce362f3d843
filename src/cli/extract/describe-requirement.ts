import type { RequirementContent } from '../../domain/requirement.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import { plainLine } from '../layout.js';

/** "Python or Go, or similar, 3 years": what a requirement asks for. */
export function describeRequirement(requirement: RequirementContent, lookup: SkillLookup): string {
  const { kind, anyOf, openEnded, minYears, education } = requirement;
  const names = plainLine(anyOf.map((id) => lookup.skill(id).name).join(' or '));
  const what = [
    kind === 'SKILL' ? '' : kind.toLowerCase(),
    names,
    education?.toLowerCase().replace('_', ' ') ?? '',
  ];
  const years = minYears === null ? '' : `, ${minYears} ${minYears === 1 ? 'year' : 'years'}`;
  return `${what.filter((part) => part !== '').join(' ')}${openEnded ? ', or similar' : ''}${years}`;
}
