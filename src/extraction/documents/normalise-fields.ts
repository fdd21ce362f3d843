import type * as z from 'zod';
import type { Location } from '../../domain/location.js';
import type { SalaryRange } from '../../domain/salary.js';
import type { SkillId } from '../../domain/skill.js';
import { type Taxonomy, unlistedSkillId } from '../../skills/taxonomy.js';
import { countryByNameOrCode } from '../places/countries.js';
import type { location, salary } from './field-schemas.js';

/** Countries become alpha-2 codes; a place without a name is named after its parts. */
export function normaliseLocation(given: z.infer<typeof location>): Location {
  const country = given.country == null ? null : countryByNameOrCode(given.country);
  const city = given.city ?? null;
  const region = given.region ?? null;
  const parts = [city, region, given.country ?? null].filter((part) => part !== null);
  return { name: given.name ?? parts.join(', '), city, region, country };
}

/** Currency codes become upper-case. */
export function normaliseSalary({ min, max, currency, period }: z.infer<typeof salary>): SalaryRange {
  return { min: min ?? null, max: max ?? null, currency: currency.toUpperCase(), period };
}

/** Each value once, where it first stands; null stays null. Values are the same that have the same fields. */
export function distinct<T>(values: readonly T[] | null): readonly T[] | null {
  return values && [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** ISO 8601 in UTC with milliseconds; a time without an offset is taken for UTC. */
export function normaliseTime(given: string): string {
  const hasOffset = !given.includes('T') || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(given);
  return new Date(hasOffset ? given : `${given}Z`).toISOString();
}

/** The taxonomy's skill by name, alias or id; else one of its own, unlisted. */
export function resolveSkill(name: string, taxonomy: Taxonomy): SkillId {
  return taxonomy.find(name)?.id ?? unlistedSkillId(name.replace(/^skill:unlisted:/, ''));
}
