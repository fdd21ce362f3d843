import * as z from 'zod';
import { listOf, optional, prose, words } from '../lenient-schemas.js';
import { isoTime } from '../read-time.js';

/** "2014-06-29", "2014-06" or "2014". */
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T.{1,40})?)?)?$/);
const most = 500;

/** A résumé in the JSON Resume format, of version 1 and of those before; https://jsonresume.org/schema. */
export const jsonResume = z.object({
  basics: optional(
    z.object({
      name: optional(words),
      label: optional(words),
      email: optional(z.string().trim().min(3).max(320)),
      summary: optional(prose),
      location: optional(
        z.object({ city: optional(words), region: optional(words), countryCode: optional(words) }),
      ),
    }),
  ),
  work: listOf(
    z.object({
      name: optional(words),
      company: optional(words),
      position: optional(words),
      description: optional(prose),
      summary: optional(prose),
      highlights: listOf(prose),
      keywords: listOf(words),
      startDate: optional(date),
      endDate: z.unknown(),
    }),
    most,
  ),
  projects: listOf(
    z.object({
      name: optional(words),
      description: optional(prose),
      highlights: listOf(prose),
      keywords: listOf(words),
    }),
    most,
  ),
  education: listOf(z.object({ studyType: optional(words), area: optional(words) })),
  certificates: listOf(z.object({ name: words })),
  skills: listOf(z.object({ name: optional(words), keywords: listOf(words, most) }), most),
  meta: optional(z.object({ lastModified: isoTime })),
});

export type JsonResume = z.infer<typeof jsonResume>;
