import type { Fact } from './fact-labels.js';
import type { Section } from './section-headings.js';

/** What told the section of a passage, kept so that a reading can be explained; a hint counts where nothing else tells. */
export interface SectionReason {
  readonly by: 'heading' | 'label' | 'cue' | 'hint' | 'place';
  /** The words of the heading, label or cue; empty where the place alone told. */
  readonly words: string;
}

/** A line that introduces the items below it: "One or more of the following:". */
export interface Lead {
  readonly text: string;
}

/** A sentence, an item or the value of a label, with the part of the posting that it belongs to. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text in small letters, to tell quickly that a rule has nothing to find. */
  readonly lower: string;
  readonly section: Section;
  readonly reason: SectionReason;
  /** What the passage is the value of; null for text that no label announces. */
  readonly fact: Fact | null;
  /** The label itself, in small letters; null where there is none. */
  readonly label: string | null;
  /** Whether it stands before the first heading of a known section. */
  readonly opening: boolean;
  /** The same object for all items that one line introduces; null where none does. */
  readonly lead: Lead | null;
}
