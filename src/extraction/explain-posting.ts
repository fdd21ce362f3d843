import type { TextSpan } from '../domain/requirement.js';
import type { DecidedName, Recogniser, Taxonomy } from '../skills/taxonomy.js';
import { readParts } from './read-posting-text.js';
import type { ReadRequirement } from './requirements/read-requirement.js';
import type { Fact } from './text/fact-labels.js';
import type { Passage, SectionReason } from './text/passage.js';
import type { Section } from './text/section-headings.js';

/** A stretch of a posting's text with all that was read from it, and by which rules. */
export interface ExplainedPassage extends TextSpan {
  readonly text: string;
  /** Null for a heading, a label and what holds no words. */
  readonly section: Section | null;
  readonly reason: SectionReason | null;
  readonly fact: Fact | null;
  /** The names of skills in it, those that don't count too. */
  readonly names: readonly DecidedName[];
  readonly requirements: readonly ReadRequirement[];
}

/** Tells of a posting's text, from its first line to its last, what was read from each part and why. */
export function explainPosting(
  given: string,
  givenTitle: string | null,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): readonly ExplainedPassage[] {
  const { text, originalOffset, passages, requirements } = readParts(given, givenTitle, taxonomy, recogniser);
  const names = recogniser.decide(text);
  const explained: ExplainedPassage[] = [];
  let from = 0;
  const addBetween = (to: number) => {
    const between = trim(text, from, to);
    if (between === null) return;
    explained.push({ ...between, section: null, reason: null, fact: null, names: [], requirements: [] });
  };
  for (const passage of passages) {
    addBetween(passage.start);
    explained.push(explainPassage(passage, names, requirements));
    from = passage.end;
  }
  addBetween(text.length);
  return explained.map((passage) => inGiven(given, passage, originalOffset));
}

function explainPassage(
  { start, end, text, section, reason, fact }: Passage,
  names: readonly DecidedName[],
  requirements: readonly ReadRequirement[],
): ExplainedPassage {
  return {
    ...{ start, end, text, section, reason, fact },
    names: names.filter((name) => start <= name.start && name.end <= end),
    requirements: requirements.filter(({ span }) => span?.start === start && span.end === end),
  };
}

/** The passage where it stands in the text that was given. */
function inGiven(
  given: string,
  passage: ExplainedPassage,
  originalOffset: (offset: number) => number,
): ExplainedPassage {
  const moved = <Span extends TextSpan>(span: Span): Span => ({
    ...span,
    start: originalOffset(span.start),
    end: originalOffset(span.end),
  });
  const requirements = passage.requirements.map((each) => ({
    ...each,
    span: each.span === null ? null : moved(each.span),
  }));
  const { start, end } = moved(passage);
  const text = given.slice(start, end);
  return { ...passage, start, end, text, names: passage.names.map(moved), requirements };
}

function trim(text: string, from: number, to: number): (TextSpan & { readonly text: string }) | null {
  const words = text.slice(from, to);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const start = from + words.length - words.trimStart().length;
  return { start, end: start + trimmed.length, text: trimmed };
}
