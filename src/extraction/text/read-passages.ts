import { classifyHeading, classifyPlainHeading, type HeadingClass } from './classify-heading.js';
import { announcedFact } from './announced-fact.js';
import { classifyLabel, type Fact } from './fact-labels.js';
import { readLabel } from './read-label.js';
import type { Line } from './read-lines.js';
import type { Section } from './section-headings.js';
import { classifySentence } from './classify-sentence.js';
import { splitLabels } from './split-labels.js';
import { splitSentences } from './split-sentences.js';

/** A sentence, an item or the value of a label, with the part of the posting that it belongs to. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text in small letters, to tell quickly that a rule has nothing to find. */
  readonly lower: string;
  readonly section: Section;
  /** What the passage is the value of; null for text that no label announces. */
  readonly fact: Fact | null;
  /** The label itself, in small letters; null where none stands in the same line. */
  readonly label: string | null;
  /** Whether it stands before the first heading of a known section. */
  readonly opening: boolean;
}

interface OpenSection {
  readonly level: number;
  readonly section: Section;
  /** Started by a label in a line of text: it ends with the paragraph. */
  readonly inline: boolean;
}

/** Levels of headings without markup: they part less than markdown's do. */
const plainLevel = 8;
const unknownPlainLevel = 9;
const longestTitle = 300;
/** A longer line below a label is no value of it. */
const longestValue = 120;
/** What comes later is searched, but not read: no posting is as long. */
const mostPassages = 5000;
const holdsWords = /\p{L}{2}|\d|\p{L}[+#]|^\p{L}$/u;

/** Parts a posting into passages and tells what each is about. Linear in the length of the text. */
export function readPassages(text: string, lines: readonly Line[], titleLine: number): readonly Passage[] {
  const parts = new Parts(text);
  lines.forEach((line, index) => {
    if (index === titleLine)
      parts.add(line.start, Math.min(line.end, line.start + longestTitle), 'title', null);
    else parts.readLine(line);
  });
  return parts.passages;
}

/** Whether a line may be the value of a label above it: short, no sentence, no heading or label itself. */
function isValue({ kind, text }: Line): boolean {
  if (kind === 'heading' || kind === 'rule' || text.length > longestValue || /[.:!?]$/.test(text))
    return false;
  return classifyPlainHeading(text) === null && readLabel(text) === null;
}

/** The walk through the lines: which sections are open, and the passages so far. */
class Parts {
  readonly passages: Passage[] = [];
  private sections: readonly OpenSection[] = [];
  private opening = true;
  /** The label that the line above consists of: the next line is its value. */
  private awaited: Fact | null = null;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readLine(line: Line): void {
    const { awaited } = this;
    this.awaited = line.kind === 'rule' ? null : announcedFact(line.text);
    if (awaited !== null && this.awaited === null && isValue(line)) {
      this.add(line.start, line.end, this.section(), awaited);
      if (line.kind === 'item') this.awaited = awaited;
    } else if (line.kind === 'rule') this.sections = [];
    else if (line.kind === 'heading') this.open(classifyHeading(line.text), line.level);
    else {
      if (line.kind === 'plain') {
        if (line.afterBlank) this.sections = this.sections.filter(({ inline }) => !inline);
        if (this.readPlainHeading(line)) return;
      }
      for (const part of splitLabels(this.text, line)) {
        for (const { start, end } of splitSentences(this.text, part.start, part.end))
          this.readSentence(start, end, line.kind === 'item');
      }
    }
  }

  /** A line that is nothing but a name, "Nice to have:" or "REQUIREMENTS". */
  private readPlainHeading(line: Line): boolean {
    const known = classifyPlainHeading(line.text);
    if (known !== null) {
      this.open(known, plainLevel);
      return true;
    }
    if (!line.text.endsWith(':') || line.text.length > 80) return false;
    this.open(classifyHeading(line.text), unknownPlainLevel);
    return true;
  }

  private readSentence(start: number, end: number, item: boolean): void {
    if (this.passages.length === mostPassages) return;
    const sentence = this.text.slice(start, end);
    const label = readLabel(sentence);
    if (label !== null && start + label.valueStart < end) {
      const fact = classifyLabel(label.name);
      if (fact !== null) {
        this.add(start + label.valueStart, end, this.section(), fact, label.name);
        return;
      }
      const named = item ? null : classifyPlainHeading(label.name);
      if (named !== null) {
        this.open(named, plainLevel, true);
        this.add(start + label.valueStart, end, this.section(), null);
        return;
      }
    }
    const told = classifySentence(sentence);
    if (told === 'legal') this.sections = [{ level: unknownPlainLevel, section: 'legal', inline: false }];
    const ownWords = told === 'company' && item ? null : told;
    this.add(start, end, ownWords ?? this.section(), null);
  }

  add(start: number, end: number, section: Section, fact: Fact | null, label: string | null = null): void {
    const text = this.text.slice(start, end);
    if (!holdsWords.test(text)) return;
    this.passages.push({
      start,
      end,
      text,
      lower: text.toLowerCase(),
      section,
      fact,
      label,
      opening: this.opening,
    });
  }

  private section(): Section {
    return this.sections.at(-1)?.section ?? 'other';
  }

  private open(heading: HeadingClass | null, level: number, inline = false): void {
    const above = this.sections.filter((open) => open.level < level);
    const parent = above.at(-1)?.section ?? 'other';
    const inherits = heading === null || (heading.weak && parent !== 'other' && parent !== 'role');
    const section = inherits ? parent : heading.section;
    this.sections = [...above, { level, section, inline }];
    if (section !== 'other' && section !== 'role') this.opening = false;
  }
}
