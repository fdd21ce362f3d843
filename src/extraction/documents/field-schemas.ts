import * as z from 'zod';
import { educationLevels, salaryPeriods, workplaces } from '../../domain/enums.js';
import { countryByNameOrCode } from '../places/countries.js';

/** Building blocks of the documents of our own. Null counts as absent everywhere; unknown fields are ignored. */

export const text = (description: string, longest = 500) =>
  z.string().trim().min(1).max(longest).describe(description);

export const requiredText = (description: string, longest = 500) => text(description, longest);

/** May be left out or null. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullish();

export const years = (description: string) => z.number().min(0).max(80).describe(description);

export const workplaceList = z
  .array(z.enum(workplaces))
  .describe('Where the work is done; several where there is a choice.');

export const educationLevel = (description: string) => z.enum(educationLevels).describe(description);

/** Kept apart from the schema: JSON Schema can't say it, so the published schemas stay honest about their shape. */
const isCountry = (value: string): boolean => countryByNameOrCode(value) !== null;

/** Whether a day, month or year is one of the calendar: `Date` counts the 30th of February into March. */
export function isCalendarDate(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Whether it lies in the years 0 to 9999 in UTC too, which is all that four digits can say. */
function isTime(value: string): boolean {
  const time = Date.parse(value);
  const isIn = !Number.isNaN(time) && /^\d{4}-/.test(new Date(time).toISOString());
  return isIn && isCalendarDate(value.slice(0, 10));
}

const country = text('ISO 3166 code (alpha-2 or alpha-3) or English name of the country.', 80).refine(
  isCountry,
  {
    error: 'expected an ISO 3166 code or the English name of a country',
  },
);

export const location = z
  .object({
    name: maybe(text('The place as people write it; made from the other fields where absent.', 200)),
    city: maybe(text('City.', 100)),
    region: maybe(text('State, province or region.', 100)),
    country: maybe(country),
  })
  .refine(
    ({ name, city, region, country: code }) => [name, city, region, code].some((part) => part != null),
    {
      error: 'expected at least one of name, city, region and country',
    },
  )
  .describe('A place; at least one field is given.');

const money = z.number().min(0).max(1e12);

export const salary = z
  .object({
    min: maybe(money.describe('The least, in major units: 160000 is $160,000.')),
    max: maybe(money.describe('The most, in major units.')),
    currency: z
      .string()
      .regex(/^[A-Za-z]{3}$/, { error: 'expected an ISO 4217 code of three letters' })
      .describe('ISO 4217 code, such as USD.'),
    period: z.enum(salaryPeriods).describe('What the amounts are paid for.'),
  })
  .refine(({ min, max }) => min != null || max != null, { error: 'expected min, max or both' })
  .refine(({ min, max }) => min == null || max == null || min <= max, {
    error: 'expected min to be at most max',
  })
  .describe('Money per period; at least one bound is given.');

/** `Date` would also take words after the time, such as names of zones. */
const iso8601 = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/;

export const time = (description: string) =>
  z
    .string()
    .regex(iso8601, { error: 'expected an ISO 8601 date or time' })
    .refine(isTime, { error: 'expected an ISO 8601 date or time' })
    .describe(description);

export const webAddress = z
  .string()
  .regex(/^https?:\/\/\S{1,2000}$/, { error: 'expected an http or https address' })
  .describe('Where the posting is published.');
