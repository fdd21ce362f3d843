import { announcedFact, type ToldFact } from './announced-fact.js';
import { classifyHeading, classifyLead, classifyPlainHeading } from './classify-heading.js';
import { classifySentence } from './classify-sentence.js';
import { classifyLabel } from './fact-labels.js';
import type { HeadingClass } from './heading-class.js';
import { OpenSections } from './open-sections.js';
import type { Passage, SectionReason } from './passage.js';
import { readLabel } from './read-label.js';
import type { Line } from './read-lines.js';
import type { Section } from './section-headings.js';
import { splitLabels } from './split-labels.js';
import { splitRunOn } from './split-run-on.js';
import { splitSentences } from './split-sentences.js';

export type { Passage } from './passage.js';

/** Levels of headings without markup: they part less than markdown's do. */
const plainLevel = 8;
const unknownPlainLevel = 9;
const lowestLevel = 10;
/** Of a line that is bold as a whole. */
const boldLevel = 7;
const longestTitle = 300;
/** A longer line below a label is no value of it. */
const longestValue = 120;
const longestIntroduction = 200;
const longestHeading = 80;
/** How a line ends that introduces others; its colon may be lost. */
const announces = /(?::|\b(?:extra|bonus) points for (?:the following|these|those))$/i;
/** "You come with the following experience: …" in a line of text. */
const following = /^[^:.]{0,120}\b(?:following|these)\b[^:.]{0,60}:\s/i;
const fewestWordsOfLead = 4;
/** What comes later is searched, but not read: no posting is as long. */
const mostPassages = 5000;
/** Sections in which a line with a colon starts no other one. */
const asking: readonly Section[] = ['required', 'preferred', 'education', 'offer', 'legal', 'process'];
const holdsWords = /\p{L}{2}|\d|\p{L}[+#]|^\p{L}$/u;

/** Parts a posting into passages and tells what each is about. Linear in the length of the text. */
export function readPassages(text: string, lines: readonly Line[], titleLine: number): readonly Passage[] {
  const parts = new Parts(text);
  lines.forEach((line, index) => {
    if (index === titleLine)
      parts.add(line.start, Math.min(line.end, line.start + longestTitle), 'title', null, titlePlace);
    else parts.readLine(line);
  });
  return parts.passages;
}

/** Whether a line may be the value of a label above it: short, no sentence, no heading or label itself. */
function isValue({ kind, text }: Line): boolean {
  const isSentence = /[.:!?]$/.test(text) && !/^(?:yes|no)\b/i.test(text);
  if (kind === 'heading' || kind === 'rule' || text.length > longestValue || isSentence) return false;
  return classifyPlainHeading(text) === null && readLabel(text) === null;
}

/** "**Contract type: Permanent**" */
function isBoldFact({ level, text }: Line): boolean {
  const label = level === boldLevel ? readLabel(text) : null;
  return label !== null && label.valueStart < text.length && classifyLabel(label.name) !== null;
}

/** "About you: Kafka, Terraform" is a heading with its value; "Requirements: must have" is one heading. */
function isLabelled(text: string): boolean {
  const label = readLabel(text);
  if (label === null || label.valueStart >= text.length) return false;
  return (
    classifyPlainHeading(label.name) !== null && classifyPlainHeading(text.slice(label.valueStart)) === null
  );
}

const titlePlace: SectionReason = { by: 'place', words: '' };

/** The walk through the lines: which sections are open, and the passages so far. */
class Parts {
  readonly passages: Passage[] = [];
  private readonly sections = new OpenSections();
  /** The label that the line above consists of: the next line is its value. */
  private awaited: ToldFact | null = null;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readLine(line: Line): void {
    const { awaited } = this;
    this.awaited = line.kind === 'rule' ? null : announcedFact(line.text);
    this.sections.meet(line);
    if (awaited !== null && this.awaited === null && isValue(line)) {
      this.add(line.start, line.end, this.sections.section, awaited);
      if (line.kind === 'item') this.awaited = awaited;
    } else if (line.kind === 'heading' && isBoldFact(line)) this.readWords(line);
    else if (line.kind === 'heading') this.open(classifyHeading(line.text), line.level, line.text);
    else if (line.kind !== 'rule' && (line.kind !== 'plain' || !this.readPlainHeading(line)))
      this.readWords(line);
  }

  private readWords(line: Line): void {
    const pieces = splitLabels(this.text, line)
      .flatMap(({ start, end }) => splitSentences(this.text, start, end))
      .flatMap((sentence) => splitRunOn(this.text, sentence));
    for (const { start, end, heading } of pieces) {
      const words = this.text.slice(start, end);
      const named = heading ?? (pieces.length > 1 ? this.classifyPiece(words) : null);
      if (named !== null) this.open(named, plainLevel, words);
      else this.readSentence(start, end, line.kind === 'item');
    }
    if (line.text.endsWith(':') && line.kind === 'item') this.sections.introduce(line);
  }

  /** A line that is nothing but a name, "Nice to have:" or "REQUIREMENTS". */
  private readPlainHeading(line: Line): boolean {
    if (line.text.length > longestIntroduction) return false;
    if (this.awaited !== null) return true;
    const known = isLabelled(line.text) ? null : classifyPlainHeading(line.text);
    if (known !== null) {
      this.open(known, plainLevel, line.text);
      return true;
    }
    if (!announces.test(line.text)) return false;
    const named = this.classifyAnnouncement(line.text);
    this.open(named, unknownPlainLevel, line.text);
    this.sections.introduce(line);
    if (named === null && line.text.split(/\s/, fewestWordsOfLead).length === fewestWordsOfLead)
      this.readWords(line);
    return true;
  }

  /** Words with a colon. Under the heading of a known section they may only introduce some of it. */
  private classifyAnnouncement(words: string): HeadingClass | null {
    const known = words.length > longestHeading ? null : classifyHeading(words);
    if (known !== null) return known;
    const { section } = this.sections;
    if (!asking.includes(section)) return classifyLead(words);
    const lead = section === 'required' ? classifyLead(words) : null;
    return lead?.section === 'preferred' ? lead : null;
  }

  /** A heading between the sentences of a line whose breaks were lost. */
  private classifyPiece(words: string): HeadingClass | null {
    if (words.length > longestIntroduction) return null;
    const known = classifyPlainHeading(words);
    return known ?? (words.endsWith(':') ? this.classifyAnnouncement(words) : null);
  }

  private readSentence(start: number, end: number, item: boolean): void {
    if (this.passages.length === mostPassages) return;
    const sentence = this.text.slice(start, end);
    const label = readLabel(sentence);
    if (label !== null && start + label.valueStart < end) {
      const fact = classifyLabel(label.name);
      if (fact !== null) {
        this.add(start + label.valueStart, end, this.sections.section, { fact, label: label.name });
        return;
      }
      const named = classifyPlainHeading(label.name);
      if (item && named?.section === 'preferred') {
        const reason: SectionReason = { by: 'label', words: label.name };
        this.add(start + label.valueStart, end, named.section, null, reason);
        return;
      }
      if (named !== null && !item) {
        this.openInline(named, label.name);
        this.add(start + label.valueStart, end, this.sections.section, null);
        return;
      }
    }
    const announced = sentence.includes(':') ? (following.exec(sentence)?.[0] ?? null) : null;
    const introduced = announced === null || item ? null : this.classifyAnnouncement(announced);
    if (introduced !== null) this.open(introduced, plainLevel, announced ?? '');
    const told =
      introduced !== null ? null : classifySentence(sentence.toLowerCase(), this.sections.section, item);
    if (told?.closes === true) this.sections.close(told.section, sentence);
    if (told === null) this.add(start, end, this.sections.section, null);
    else this.add(start, end, told.section, null, { by: told.by, words: told.words });
  }

  /** Under a heading of what is preferred, "Experience: …" is preferred as well; "Education: …" stands for itself. */
  private openInline(named: HeadingClass, words: string): void {
    const isBelow = named.weak && this.sections.headed === 'preferred';
    const heading = { ...named, weak: named.weak && named.section !== 'education' };
    const level = isBelow ? lowestLevel : plainLevel;
    this.sections.open({ heading: isBelow ? heading : named, level, inline: true, by: 'label', words });
  }

  add(start: number, end: number, section: Section, told: ToldFact | null, reason?: SectionReason): void {
    const text = this.text.slice(start, end);
    if (!holdsWords.test(text)) return;
    const { opening, lead } = this.sections;
    this.sections.fill();
    this.passages.push({
      start,
      end,
      text,
      lower: text.toLowerCase(),
      section,
      reason: reason ?? this.sections.reason,
      fact: told?.fact ?? null,
      label: told?.label ?? null,
      opening,
      lead,
    });
  }

  private open(heading: HeadingClass | null, level: number, words: string): void {
    this.sections.open({ heading, level, inline: false, by: 'heading', words });
  }
}
