import * as z from 'zod';
import {
  educationLevels,
  employmentTypes,
  importances,
  salaryPeriods,
  seniorities,
  workplaces,
} from '../src/domain/enums.js';

const years = z.number().min(0).max(80);

const salary = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(salaryPeriods),
});

const group = z.object({
  importance: z.enum(importances),
  anyOf: z.array(z.string().trim().min(1)).min(1),
  minYears: years.nullish(),
});

/** What a person read in a posting, as test/fixtures/labelled/README.md describes it. */
export const labelsSchema = z.object({
  seniority: z.array(z.enum(seniorities)),
  workplace: z.array(z.enum(workplaces)),
  employmentType: z.enum(employmentTypes).nullable(),
  minYearsExperience: years.nullable(),
  education: z.enum(educationLevels).nullable(),
  salary: salary.nullable(),
  requirements: z.array(group),
});

export type Labels = z.infer<typeof labelsSchema>;
