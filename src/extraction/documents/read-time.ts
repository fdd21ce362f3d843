import * as z from 'zod';
import { time } from './field-schemas.js';
import { optional } from './lenient-schemas.js';
import { normaliseTime } from './normalise-fields.js';

const millisecondsOfAWholeDay = 24 * 60 * 60 * 1000;
const latestTime = Date.UTC(9999, 11, 31);

/** An ISO 8601 date or time as UTC with milliseconds; null where it is none. */
export const isoTime = optional(time('A time.').transform(normaliseTime));

/** The same of an ISO 8601 time after which something ends; a date alone ends with its day. */
export const isoEnd = optional(
  time('A time.').transform((given) =>
    given.includes('T')
      ? normaliseTime(given)
      : new Date(Date.parse(normaliseTime(given)) + millisecondsOfAWholeDay - 1).toISOString(),
  ),
);

/** Milliseconds since 1970, as UTC; null where they are none. */
export const epochTime = optional(
  z
    .number()
    .min(0)
    .max(latestTime)
    .transform((milliseconds) => new Date(milliseconds).toISOString()),
);
