import * as z from 'zod';
import type { Location } from '../../../domain/location.js';
import { countryByNameOrCode } from '../../places/countries.js';
import { readPlaces } from '../../places/read-places.js';
import { amount, identifier, listOf, optional, prose, webAddress, words } from '../lenient-schemas.js';
import type { BoardJob } from './read-board-job.js';
import { buildPay, readPeriod } from '../read-pay.js';
import { epochTime } from '../read-time.js';

/** A posting as the Lever postings API gives it: https://github.com/lever/postings-api. */
export const leverPosting = z.object({
  id: optional(identifier),
  text: words,
  hostedUrl: optional(webAddress),
  createdAt: epochTime,
  categories: optional(
    z.object({ commitment: optional(words), location: optional(words), allLocations: listOf(words) }),
  ),
  country: optional(words),
  workplaceType: optional(words),
  description: optional(prose),
  descriptionPlain: optional(prose),
  lists: listOf(z.object({ text: optional(words), content: optional(prose) })),
  additional: optional(prose),
  additionalPlain: optional(prose),
  salaryDescription: optional(prose),
  salaryDescriptionPlain: optional(prose),
  salaryRange: optional(
    z.object({
      min: optional(amount),
      max: optional(amount),
      currency: optional(words),
      interval: optional(words),
    }),
  ),
});

type LeverPosting = z.infer<typeof leverPosting>;

export function readLeverPosting(given: LeverPosting): BoardJob {
  const { categories, salaryRange, workplaceType } = given;
  return {
    externalId: given.id,
    url: given.hostedUrl,
    title: given.text,
    texts: listTexts(given),
    company: null,
    locations: readLocations(given),
    workplace: workplaceType === 'unspecified' ? (categories?.location ?? null) : workplaceType,
    employment: categories?.commitment ?? null,
    salary: salaryRange && buildPay({ ...salaryRange, period: readPeriod(salaryRange.interval) }),
    postedAt: given.createdAt,
  };
}

/** The country is that of the one place; of several it may be any. */
function readLocations({ categories, country }: LeverPosting): readonly Location[] {
  const all = categories?.allLocations ?? [];
  const places = all.length > 0 ? all : [categories?.location ?? ''];
  const [first, ...others] = places.flatMap((place) => readPlaces(place, 'listed'));
  if (first === undefined || others.length > 0) return first === undefined ? [] : [first, ...others];
  return [{ ...first, country: first.country ?? (country === null ? null : countryByNameOrCode(country)) }];
}

/** HTML where there is some: the plain texts have lost their headings and lists. */
const listTexts = (given: LeverPosting): BoardJob['texts'] => [
  { field: 'description', heading: null, content: given.description ?? given.descriptionPlain },
  ...given.lists.map(({ text, content }) => ({ field: 'lists', heading: text, content })),
  { field: 'additional', heading: null, content: given.additional ?? given.additionalPlain },
  {
    field: 'salaryDescription',
    heading: 'Salary',
    content: given.salaryDescription ?? given.salaryDescriptionPlain,
  },
];
