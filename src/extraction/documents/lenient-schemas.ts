import * as z from 'zod';

/**
 * Building blocks of the formats of others, as they are met in the wild: an optional field of another type or beyond all
 * bounds counts as absent, so that a posting isn't lost for a detail.
 */

/** Null where it is absent or doesn't fit. */
export const optional = <T>(schema: z.ZodType<T>): z.ZodType<T | null> =>
  z
    .unknown()
    .optional()
    .transform((value) => fit(schema, value));

/** A list or a single value; entries that don't fit are left out. */
export const listOf = <T>(schema: z.ZodType<T>, most = 100): z.ZodType<readonly T[]> =>
  z
    .unknown()
    .optional()
    .transform((value) =>
      (Array.isArray(value) ? value.slice(0, most) : [value]).flatMap((entry) => fit(schema, entry) ?? []),
    );

function fit<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

/** A short text. */
export const words = z.string().trim().min(1).max(500);

/** A text of any length, as it is. */
export const prose = z.string().regex(/\S/, { error: 'expected text' });

/** An id, a number of a database included. */
export const identifier = z.union([words, z.number().int()]).transform(String);

export const webAddress = z.string().regex(/^https?:\/\/\S{1,2000}$/);

/** Money or months: never negative; "50,000.00" is a number too. */
export const amount = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\s{0,9}\d{1,3}(?:,?\d{3}){0,4}(?:\.\d{1,9})?\s{0,9}$/)
      .transform((digits) => Number(digits.replaceAll(',', ''))),
  ])
  .refine((number) => number >= 0 && number <= 1e12);
