import * as z from 'zod';
import type { Location } from '../../../domain/location.js';
import type { SalaryRange } from '../../../domain/salary.js';
import { readPlaces } from '../../places/read-places.js';
import { amount, identifier, listOf, optional, prose, webAddress, words } from '../lenient-schemas.js';
import { postalAddress, readAddress } from '../read-address.js';
import { buildPay, joinPay, readPeriod } from '../read-pay.js';
import { isoTime } from '../read-time.js';
import type { BoardJob } from './read-board-job.js';

const component = z.object({
  compensationType: z.literal('Salary'),
  interval: optional(words),
  currencyCode: optional(words),
  minValue: optional(amount),
  maxValue: optional(amount),
});
/** The documentation has both shapes. */
const address = z.union([
  z.object({ postalAddress }).transform((given) => given.postalAddress),
  postalAddress,
]);

/** A job as the Ashby job board API gives it: https://developers.ashbyhq.com/docs/public-job-posting-api. */
export const ashbyJob = z.object({
  id: optional(identifier),
  title: words,
  jobUrl: optional(webAddress),
  publishedAt: isoTime,
  descriptionHtml: optional(prose),
  descriptionPlain: optional(prose),
  location: optional(words),
  address: optional(address),
  secondaryLocations: listOf(z.object({ location: optional(words), address: optional(address) })),
  isRemote: optional(z.boolean()),
  workplaceType: optional(words),
  employmentType: optional(words),
  compensation: optional(
    z.object({
      summaryComponents: listOf(component),
      compensationTiers: listOf(z.object({ components: listOf(component) })),
    }),
  ),
});

type AshbyJob = z.infer<typeof ashbyJob>;

export function readAshbyJob(given: AshbyJob): BoardJob {
  const places = [{ location: given.location, address: given.address }, ...given.secondaryLocations];
  return {
    externalId: given.id ?? given.jobUrl,
    url: given.jobUrl,
    title: given.title,
    texts: [
      {
        field: 'descriptionHtml',
        heading: null,
        content: given.descriptionHtml ?? given.descriptionPlain,
      },
    ],
    company: null,
    locations: places.flatMap(readPlace),
    workplace: readWorkplaceName(given),
    employment: given.employmentType,
    salary: readSalary(given),
    postedAt: given.publishedAt,
  };
}

/** The address says more than the name that somebody gave the place. */
function readPlace(given: Pick<AshbyJob, 'location' | 'address'>): readonly Location[] {
  const located = given.address === null ? null : readAddress(given.address);
  if (located !== null) return [located];
  return given.location === null ? [] : readPlaces(given.location, 'listed');
}

/** Hybrid jobs are flagged as remote too, so that the flag counts only where nothing else tells. */
function readWorkplaceName({ workplaceType, isRemote, location }: AshbyJob): string | null {
  return workplaceType ?? (isRemote === true ? 'Remote' : location);
}

/** The summary is over all tiers. */
function readSalary({ compensation }: AshbyJob): SalaryRange | null {
  if (compensation === null) return null;
  const { summaryComponents, compensationTiers } = compensation;
  const components =
    summaryComponents.length > 0 ? summaryComponents : compensationTiers.flatMap((tier) => tier.components);
  return joinPay(components.flatMap((each) => readComponent(each) ?? []));
}

const readComponent = (given: z.infer<typeof component>): SalaryRange | null =>
  buildPay({
    min: given.minValue,
    max: given.maxValue,
    currency: given.currencyCode,
    period: readPeriod(given.interval),
  });
