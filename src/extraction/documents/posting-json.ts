import * as z from 'zod';
import {
  employmentTypes,
  importances,
  postingStatuses,
  requirementKinds,
  seniorities,
} from '../../domain/enums.js';
import {
  educationLevel,
  location,
  maybe,
  salary,
  text,
  time,
  webAddress,
  workplaceList,
  years,
} from './field-schemas.js';

const requirement = z
  .object({
    kind: maybe(
      z.enum(requirementKinds).describe('What is asked for; told from the other fields where absent.'),
    ),
    importance: maybe(z.enum(importances).describe('REQUIRED where absent.')),
    anyOf: maybe(
      z.array(text('Name or id of a skill.', 100)).max(100).describe('Skills, one of which is enough.'),
    ),
    openEnded: maybe(z.boolean().describe('Whether similar skills may count; false where absent.')),
    minYears: maybe(years('The least years of experience.')),
    education: maybe(educationLevel('The lowest level that is accepted.')),
    text: maybe(text('The words of the requirement; made from the other fields where absent.', 2000)),
  })
  .refine(
    (given) =>
      (given.anyOf?.length ?? 0) > 0 ||
      given.text != null ||
      given.minYears != null ||
      given.education != null,
    {
      error: 'expected at least one of anyOf, minYears, education and text',
    },
  )
  .describe('One thing that the posting asks for.');

/** A posting whose data is structured already. What it leaves out is read from its description. */
export const postingJson = z
  .object({
    externalId: text("The posting's id in the system that it comes from."),
    title: text('The title of the job.'),
    description: z
      .string()
      .max(1_000_000)
      .regex(/\S/, { error: 'expected text' })
      .describe('The whole text of the posting, plain or markdown.'),
    company: maybe(text('Who hires.', 200)),
    url: maybe(webAddress),
    locations: maybe(z.array(location).max(100).describe('Where the job is.')),
    workplace: maybe(workplaceList),
    employmentType: maybe(z.enum(employmentTypes).describe('How one is employed.')),
    seniority: maybe(z.array(z.enum(seniorities)).describe('The levels that are sought.')),
    minYearsExperience: maybe(years('The least years of experience overall.')),
    education: maybe(educationLevel('The lowest level that is accepted as required.')),
    salary: maybe(salary),
    postedAt: maybe(time('When it was posted: an ISO 8601 date or time; without an offset it is UTC.')),
    status: maybe(z.enum(postingStatuses).describe('Whether it can still be applied for.')),
    requirements: maybe(
      z.array(requirement).max(500).describe('What is asked for; read from the description where absent.'),
    ),
  })
  .describe(
    'A job posting whose data is structured already; what it leaves out is read from its description.',
  );

export type PostingJson = z.infer<typeof postingJson>;
export type RequirementJson = z.infer<typeof requirement>;
