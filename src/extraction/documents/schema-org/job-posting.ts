import * as z from 'zod';
import { amount, identifier, listOf, optional, prose, webAddress, words } from '../lenient-schemas.js';
import { postalAddress } from '../read-address.js';
import { isoEnd, isoTime } from '../read-time.js';

const named = z.object({ name: words }).transform(({ name }) => name);
const nameOrText = z.union([words, named]);

/** Some give the unit's common code in place of its text. */
const unit = { unitText: optional(words), unitCode: optional(words) };
const bounds = { minValue: optional(amount), maxValue: optional(amount), ...unit };
const quantity = z.object({ value: optional(amount), ...bounds });
const money = z.object({
  currency: optional(words),
  priceCurrency: optional(words),
  price: optional(amount),
  value: optional(z.union([quantity, amount.transform((value) => quantity.parse({ value }))])),
  ...bounds,
});

/** "no requirements" is Google's word for none. */
const requirementText = prose.refine((text) => !/^\s*no requirements?\s*$/i.test(text));
const experience = z.union([
  requirementText.transform((text) => ({ text, months: null })),
  z
    .object({ description: optional(requirementText), monthsOfExperience: optional(amount) })
    .transform(({ description, monthsOfExperience }) => ({ text: description, months: monthsOfExperience })),
]);
const education = z.union([
  requirementText.transform((text) => ({ text, category: null })),
  z
    .object({ credentialCategory: optional(nameOrText), name: optional(words) })
    .transform(({ credentialCategory, name }) => ({ text: null, category: credentialCategory ?? name })),
]);

/** A JobPosting of schema.org as it is met in pages; https://schema.org/JobPosting. */
export const jobPosting = z.object({
  '@id': optional(webAddress),
  identifier: optional(
    z.union([identifier, z.object({ value: identifier }).transform(({ value }) => value)]),
  ),
  url: optional(webAddress),
  title: optional(words),
  name: optional(words),
  description: optional(prose),
  responsibilities: listOf(prose),
  qualifications: listOf(z.union([prose, named])),
  skills: listOf(z.union([prose, named])),
  experienceRequirements: listOf(experience),
  educationRequirements: listOf(education),
  jobBenefits: listOf(prose),
  hiringOrganization: listOf(nameOrText),
  jobLocation: listOf(
    z.union([
      words.transform((address) => ({ name: null, address })),
      z.object({ name: optional(words), address: optional(z.union([words, postalAddress])) }),
    ]),
  ),
  jobLocationType: listOf(words),
  applicantLocationRequirements: listOf(nameOrText),
  employmentType: listOf(words),
  baseSalary: listOf(z.union([amount, money])),
  salaryCurrency: optional(words),
  datePosted: isoTime,
  validThrough: isoEnd,
});

export type JobPostingNode = z.infer<typeof jobPosting>;
