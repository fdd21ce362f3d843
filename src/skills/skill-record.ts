import { z } from 'zod';

const name = z.string().trim().min(1);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: lower case, digits, single hyphens');

const skillRecord = z.strictObject({
  id: slug,
  name,
  aliases: z.array(name).default([]),
  /** Those of its names that could mean something else, spelled as the skill is spelled. */
  ambiguous: z.array(name).default([]),
  /** Phrases that hold one of its names and don't mean it. */
  unless: z.array(name).default([]),
  implies: z.array(slug).default([]),
  /** The list that an imported skill was taken from, and its name there. */
  source: name.optional(),
});

/** A file of skills/: the skills by category. */
export const skillFile = z.record(name, z.array(skillRecord));

/** A skill as skills/ describes it. */
export interface SkillRecord extends Readonly<z.infer<typeof skillRecord>> {
  readonly category: string;
}
