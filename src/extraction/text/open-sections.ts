import type { HeadingClass } from './heading-class.js';
import type { Lead, SectionReason } from './passage.js';
import type { Line } from './read-lines.js';
import type { Section } from './section-headings.js';

interface OpenSection {
  readonly level: number;
  readonly section: Section;
  /** Started by a label in a line of text: it ends with the paragraph. */
  readonly inline: boolean;
  readonly reason: SectionReason;
}

interface Opening {
  /** Null for a heading that no rule knows. */
  readonly heading: HeadingClass | null;
  readonly level: number;
  readonly inline: boolean;
  readonly by: SectionReason['by'];
  readonly words: string;
}

/** How a line begins that asks for something of its own. */
const asksAnew =
  /^(?:\d{1,2}\+? ?(?:years?|yrs)|(?:\w+ ){0,2}(?:experience|knowledge|understanding|proficiency|familiarity|ability) (?:with|in|of|to)|bachelor|master|degree|at this)\b/i;
const nowhere: SectionReason = { by: 'place', words: '' };
const longestWords = 80;
const lowestLevel = 9;
/** Between a level and the one above it. */
const half = 0.5;

/** Which sections are open at a place of the text, and which line introduces the items there. */
export class OpenSections {
  /** Whether no known section has begun yet. */
  opening = true;
  private stack: readonly OpenSection[] = [];
  /** Whether nothing stands below the last heading yet. */
  private isEmpty = false;
  private introduction: {
    readonly lead: Lead;
    readonly indent: number;
    readonly items: number;
    readonly first: string;
  } | null = null;

  get section(): Section {
    return this.stack.at(-1)?.section ?? 'other';
  }

  /** The section of the heading above, whatever a label in between says. */
  get headed(): Section {
    return this.stack.findLast(({ inline }) => !inline)?.section ?? 'other';
  }

  get reason(): SectionReason {
    return this.stack.at(-1)?.reason ?? nowhere;
  }

  get lead(): Lead | null {
    return this.introduction !== null && this.introduction.items > 0 ? this.introduction.lead : null;
  }

  /** Something stands below the last heading. */
  fill(): void {
    this.isEmpty = false;
  }

  /** A heading below another inherits from it, unless it has a name of its own. */
  open(opening: Opening): void {
    const { heading, level, inline, by, words } = opening;
    if (this.nests(opening)) this.raiseLast();
    const isStrong = heading !== null && !heading.weak;
    const above = this.stack.filter((open) => open.level <= (isStrong ? level - 1 : level - half));
    const parent = above.at(-1);
    const isBelow = parent !== undefined && parent.section !== 'other' && parent.section !== 'role';
    const inherits = heading === null || (heading.weak && isBelow);
    const section = inherits ? (parent?.section ?? 'other') : heading.section;
    const reason = inherits ? (parent?.reason ?? nowhere) : { by, words: words.slice(0, longestWords) };
    this.stack = [...above, { level, section, inline, reason }];
    this.introduction = null;
    this.isEmpty = !inline;
    if (section !== 'other' && section !== 'role') this.opening = false;
  }

  /** "Preferred qualifications", and right below it "Experience": a heading over others that look alike. */
  private nests({ heading, level, inline }: Opening): boolean {
    const last = this.stack.at(-1);
    if (!this.isEmpty || inline || heading?.weak !== true || last?.level !== level) return false;
    if (!/\p{L}\s/u.test(last.reason.words)) return false;
    return (
      last.section === 'preferred' || (last.section === 'responsibilities' && heading.section !== 'education')
    );
  }

  private raiseLast(): void {
    this.stack = this.stack.map((open, nth) =>
      nth === this.stack.length - 1 ? { ...open, level: open.level - half } : open,
    );
  }

  /** Ends all sections: what follows is of this one until the next heading. */
  close(section: Section, words: string): void {
    const reason: SectionReason = { by: 'cue', words: words.slice(0, longestWords) };
    this.stack = [{ level: lowestLevel, section, inline: false, reason }];
  }

  /** The items below a line that ends with a colon are its own. */
  introduce({ text, indent }: Line): void {
    this.introduction = { lead: { text }, indent, items: 0, first: '' };
  }

  /** Sections and introductions that a line ends. */
  meet(line: Line): void {
    if (line.kind === 'rule') this.stack = [];
    if (line.kind === 'plain' && line.afterBlank) this.stack = this.stack.filter(({ inline }) => !inline);
    const { introduction } = this;
    if (introduction === null) return;
    const isOther =
      line.indent < introduction.indent ||
      (introduction.items > 0 && asksAnew.test(line.text) && !asksAnew.test(introduction.first));
    if (isOther || (introduction.items > 0 && line.afterBlank && line.kind !== 'item'))
      this.introduction = null;
    else {
      const first = introduction.items === 0 ? line.text : introduction.first;
      this.introduction = { ...introduction, indent: line.indent, items: introduction.items + 1, first };
    }
  }
}
