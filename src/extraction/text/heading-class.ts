import type { Section } from './section-headings.js';

/** What a heading says of the part below it. */
export interface HeadingClass {
  readonly section: Section;
  /** Under the heading of a known section it starts no new one. */
  readonly weak: boolean;
}
