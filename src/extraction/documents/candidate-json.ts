import * as z from 'zod';
import { seniorities } from '../../domain/enums.js';
import {
  educationLevel,
  isCalendarDate,
  location,
  maybe,
  salary,
  text,
  time,
  workplaceList,
  years,
} from './field-schemas.js';

const skill = z
  .object({
    name: text('Name or id of the skill.', 100),
    years: maybe(years('Years of experience with it.')),
    lastUsed: maybe(
      z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD' })
        .refine(isCalendarDate, { error: 'expected a date of the calendar' })
        .describe('When it was last used: YYYY-MM-DD, YYYY-MM or YYYY.'),
    ),
    evidence: maybe(text('The words that show it.', 2000)),
  })
  .describe('One skill of the candidate.');

/** A candidate whose data is structured already. */
export const candidateJson = z
  .object({
    externalId: text("The candidate's id in the system that the profile comes from."),
    name: maybe(text('The full name. Personal: shown to recruiters alone, never searched.', 200)),
    email: maybe(text('The email address. Personal: shown to recruiters alone, never searched.', 320)),
    headline: maybe(text('One line on who it is.', 300)),
    location: maybe(location),
    workplace: maybe(workplaceList),
    seniority: maybe(z.enum(seniorities).describe('The level of the candidate.')),
    yearsOfExperience: maybe(years('Years of experience overall.')),
    education: maybe(educationLevel('The highest level that was reached.')),
    skills: maybe(z.array(skill).max(1000).describe('What the candidate knows.')),
    salaryExpectation: maybe(salary),
    summary: maybe(text('The profile in running text.', 100_000)),
    updatedAt: maybe(
      time('When the profile last changed: an ISO 8601 date or time; without an offset it is UTC.'),
    ),
  })
  .describe('A candidate whose data is structured already.');

export type CandidateJson = z.infer<typeof candidateJson>;
