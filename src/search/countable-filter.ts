/**
 * What those who may not see candidates may ask of them: groups by what all their members have in common, one value of a
 * field at a time. Of unions of groups, rounded counts would add up to exact ones; docs/permissions.md has the figures.
 */
import { RolecallError } from '../domain/errors.js';
import { yearBounds } from '../domain/year-bounds.js';
import type { Filter, KeywordField } from './filter.js';

/** The fields whose values tell groups, as filters of the API name them. */
const groupFields: Readonly<Partial<Record<KeywordField, string>>> = {
  skills: 'skills',
  skillCategories: 'skillCategory',
  country: 'country',
  region: 'region',
  city: 'city',
  workplace: 'workplace',
  seniority: 'seniority',
  education: 'education',
};

/** A handful, listed or typed. */
const mostSkills = 5;

/** Throws FORBIDDEN, saying what is allowed, where conditions that are joined by AND ask for more than groups. */
export function assertCountable(conditions: readonly Filter[]): void {
  const flat = conditions.flatMap(parts);
  for (const condition of flat) assertGroup(condition);
  const skills = flat.reduce((sum, condition) => sum + countSkills(condition), 0);
  if (skills > mostSkills) throw refusal(`${skills} skills`);
}

type Condition = Exclude<Filter, { readonly kind: 'all' }>;

const parts = (filter: Filter): readonly Condition[] =>
  filter.kind === 'all' ? filter.of.flatMap(parts) : [filter];

function assertGroup(condition: Condition): void {
  switch (condition.kind) {
    case 'text':
      return;
    case 'terms': {
      const name = groupFields[condition.field];
      if (name === undefined) throw refusal(condition.field);
      // A skill that the taxonomy lacks is one, however it is spelt.
      if (new Set(condition.values.map((value) => value.toLowerCase())).size > 1)
        throw refusal(`several values of ${name} at once`);
      return;
    }
    case 'range':
      if (condition.field !== 'yearsOfExperience') throw refusal(condition.field);
      if (!isYearBucket(condition))
        throw refusal('years of yearsOfExperience that are no bucket of its facet');
      return;
    case 'not':
      throw refusal('not or noneOf');
    case 'any':
    case 'exists':
    case 'requirement':
    case 'posting':
      throw refusal(condition.kind);
  }
}

function countSkills(condition: Condition): number {
  if (condition.kind === 'text') return condition.text.skills.length;
  return condition.kind === 'terms' && condition.field === 'skills' ? 1 : 0;
}

function isYearBucket({ gte = 0, gt, lte, lt }: Extract<Filter, { readonly kind: 'range' }>): boolean {
  const bounds: readonly number[] = yearBounds;
  const place = bounds.indexOf(gte);
  return gt === undefined && lte === undefined && place >= 0 && lt === bounds[place + 1];
}

function refusal(asked: string): RolecallError {
  return new RolecallError(
    'FORBIDDEN',
    `Those who may not see candidates can't ask for ${asked}: it would single people out. Ask by text, ` +
      `${Object.values(groupFields).join(', ')} (one value of each; of skills.allOf up to ${mostSkills}) and ` +
      "yearsOfExperience (gte and lt of one of its facet's buckets), or with another token.",
  );
}
