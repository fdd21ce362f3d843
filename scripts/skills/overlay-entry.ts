import { z } from 'zod';

const names = z.array(z.string()).default([]);

/** What is taken from a list and what is decided about it by hand; docs/skills.md tells what each key says. */
const overlayEntry = z.strictObject({
  /** The name in the list. */
  from: z.string(),
  /** The usual short form, where the list has another. */
  name: z.string().optional(),
  /** Names beside those of the list. */
  aliases: names,
  /** Names of the list that aren't names of the skill. */
  without: names,
  ambiguous: names,
  /** Names that look ambiguous, English words or very short, and were found not to be. */
  sure: names,
  unless: names,
  implies: names,
});

/** A file of overlay/: the entries by category. */
export const overlayFile = z.record(z.string(), z.array(overlayEntry));

export type Overlay = Readonly<z.infer<typeof overlayFile>>;
export type OverlayEntry = Readonly<z.infer<typeof overlayEntry>>;
