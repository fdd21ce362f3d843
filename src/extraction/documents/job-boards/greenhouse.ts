import * as z from 'zod';
import type { SalaryRange } from '../../../domain/salary.js';
import { readPlaces } from '../../places/read-places.js';
import { amount, identifier, listOf, optional, prose, webAddress, words } from '../lenient-schemas.js';
import type { BoardJob } from './read-board-job.js';
import { buildPay, guessPeriod, joinPay } from '../read-pay.js';
import { isoTime } from '../read-time.js';

const payRange = z.object({
  min_cents: optional(amount),
  max_cents: optional(amount),
  currency_type: optional(words),
  title: optional(words),
  blurb: optional(prose),
});

/** A job as the Greenhouse job board API gives it: https://developers.greenhouse.io/job-board.html. */
export const greenhouseJob = z.object({
  id: optional(identifier),
  title: words,
  content: prose,
  absolute_url: optional(webAddress),
  company_name: optional(words),
  first_published: isoTime,
  location: optional(z.object({ name: words })),
  offices: listOf(z.object({ name: optional(words), location: optional(words) })),
  pay_input_ranges: listOf(payRange),
});

/** Its location is the posting's own; offices are those of the whole opening, for postings without one. */
export function readGreenhouseJob(given: z.infer<typeof greenhouseJob>): BoardJob {
  const offices = given.offices.flatMap(({ name, location }) => location ?? name ?? []);
  return {
    externalId: given.id,
    url: given.absolute_url,
    title: given.title,
    texts: [{ field: 'content', heading: null, content: given.content }],
    company: given.company_name,
    locations: (given.location === null ? offices : [given.location.name]).flatMap((place) =>
      readPlaces(place, 'listed'),
    ),
    workplace: given.location?.name ?? null,
    employment: null,
    salary: joinPay(given.pay_input_ranges.flatMap((range) => readRange(range) ?? [])),
    postedAt: given.first_published,
  };
}

/** The format doesn't say for what time; the title or the amount does. */
function readRange(given: z.infer<typeof payRange>): SalaryRange | null {
  const inUnits = (cents: number | null) => (cents === null ? null : cents / 100);
  const [min, max] = [inUnits(given.min_cents), inUnits(given.max_cents)];
  const period = guessPeriod(`${given.title ?? ''} ${given.blurb ?? ''}`, max ?? min ?? 0);
  return buildPay({ min, max, currency: given.currency_type, period });
}
