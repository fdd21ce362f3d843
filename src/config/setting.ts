import { z } from 'zod';

/** A key of the configuration: what it does, what it must be and what it is unless told. */
export interface Setting<Value> {
  readonly key: string;
  /** As commander takes it. */
  readonly flag: string;
  readonly description: string;
  /** Completes "KEY must be …". */
  readonly expected: string;
  /** Null: absent unless told. */
  readonly default: string | null;
  /** Never shown in messages. */
  readonly secret: boolean;
  readonly schema: z.ZodType<Value, string>;
}

/** A setting that is absent unless told and no secret, unless it says otherwise. */
export const setting = <Value>(
  told: Omit<Setting<Value>, 'default' | 'secret'> & Partial<Setting<Value>>,
): Setting<Value> => ({ default: null, secret: false, ...told });

/** What `true` and `false` are read with. */
export const isTrue = z.enum(['true', 'false']).transform((value) => value === 'true');

/** What a whole number within bounds is read with. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most);
