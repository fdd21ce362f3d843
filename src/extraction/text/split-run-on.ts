import type { TextSpan } from '../../domain/requirement.js';
import { allMatches } from './all-matches.js';
import { classifyPlainHeading, compilePhrase } from './classify-heading.js';
import { classifyLabel } from './fact-labels.js';
import type { HeadingClass } from './heading-class.js';
import { inlineHeadings } from './inline-headings.js';
import { normaliseHeading } from './read-label.js';
import { alternativesOf, indexByWord } from './rules-by-word.js';

/** A part of a sentence that ran on after its line breaks were lost; `heading` where it is a section's name. */
export interface Piece extends TextSpan {
  readonly heading: HeadingClass | null;
}

/** Shorter ones hold no lost line breaks. */
const shortest = 60;
/** Where one of the rules below may match: all headings and beginnings are in ASCII. */
const wordStart = /(?:^|\s)[A-Z\d]/g;
const wordBefore = /(?:[\p{L}\p{N}'’+#.%&/-]{1,30}[)>:"”’]?|[)\]>:.!?])(?=\s{1,3}$)/u;

/** What a new line begins with; `heading` where that is a section's name. */
interface LineStart {
  readonly heading: HeadingClass | null;
  /** Where it stands in a sentence is told to it. */
  readonly pattern: RegExp;
}

/** As texts spell them, with either apostrophe. */
const headings = inlineHeadings.flatMap(({ section, headings: phrases }) =>
  phrases
    .flatMap((each) => alternativesOf(compilePhrase(each).replaceAll("'", "['’]")))
    .map((phrase): LineStart => {
      const pattern = new RegExp(`(?:${phrase})(?<colon>\\s?:)?(?=\\s|$)`, 'iy');
      return { heading: { section, weak: false }, pattern };
    }),
);
const colon = /\s?:(?=\s|$)/g;
const label = /(?<=^|\s)(?:[\p{L}'’-]{1,20}(?:[ /]|, | & )){0,6}[\p{L}'’-]{2,20}$/u;
/** No label is longer, with the blank before it. */
const longestLabel = 160;
/** The longest word that is looked at, with what may stand around it. */
const longestBefore = 40;

/** How the things that are asked for begin; where one starts in the middle of a sentence, a line break was lost. */
const beginnings = [
  '(?:Experience|Knowledge|Familiarity|Understanding|Proficiency|Expertise|Exposure|Background|Interest|Fluency|Comfort|Competence|Confidence|Certification) (?:with|in|of|on|using|working|from|to|as|building)',
  '(?:Experienced|Proficient|Familiar|Skilled|Fluent|Comfortable|Knowledgeable|Expert|Versed|Passionate|Certified|Confident|Interested|Competent|Well-versed|Well versed) (?:with|in|at|about|on|as)',
  '(?:Ability|Able|Willing|Willingness|Eager|Desire) to',
  '(?:Strong|Solid|Proven|Excellent|Good|Great|Deep|Demonstrated|Extensive|Basic|Advanced|In-depth|Hands-on|Hands on|Practical|Prior|Previous|Very good|Sound|Thorough|Outstanding|Exceptional|Profound|First|Broad|Expert|Working|Relevant|Professional|Some|Fundamental|General) \\p{Ll}',
  "(?:You|You're|You’re|You've|You’ve|Your) (?:\\p{Ll})",
  "(?:Bachelor|Master)(?:['’]s|s)?\\b|(?:University|College|Academic) degree|Degree in|BS\\/|B\\.S\\.|(?:BSc|MSc|PhD)s?\\b|M\\.S\\.|Ph\\.D",
  '(?:At least|Minimum(?: of)?|Min\\.) (?:\\d|one|two|three|four|five|six|seven|eight|ten)',
  "(?:Ideally|Preferably|Bonus|Nice to have|Nice if|Great if|Good to have|Great to have|Even better|Extra (?:points|credit)|It helps if|(?:It would|It’d|It'd) (?:be|help)|(?:It is|It’s|It's) (?:a plus|a bonus|an advantage|great if|nice if)|We’d love|We'd love|Must have|Must be|Should have|Knows?|Understands?|Track record|Team player|Passion for|Attention to|Bonus points)\\b",
  '(?:Building|Developing|Designing|Writing|Creating|Working|Using|Implementing|Managing|Maintaining|Supporting|Identifying|Understanding|Contributing|Collaborating|Leading|Analyzing|Analysing|Ensuring|Providing|Participating|Delivering|Conducting|Performing) \\p{Ll}',
  '(?:Design|Develop|Build|Create|Implement|Maintain|Manage|Collaborate|Work|Write|Support|Analyze|Ensure|Participate|Conduct|Perform|Lead|Contribute|Define|Identify|Provide|Assist|Drive|Own|Deliver) (?:and|or|the|a|an|our|with|on|in|to|new|for|high|\\p{Ll}+(?:s|ing)\\b)',
];
const items = beginnings.map((words): LineStart => ({ heading: null, pattern: new RegExp(words, 'uy') }));
const startsFor = indexByWord([...headings, ...items], ({ pattern }) => pattern);
/** "3+ years of …" after a word that doesn't lead to it. */
const years: readonly LineStart[] = [
  {
    heading: null,
    pattern: /\d{1,2}\s?\+?(?:\s?(?:-|–|to)\s?\d{1,2}\+?)? (?:years?|yrs)['’]?(?: of|\s\p{Ll})/uy,
  },
];

const startsAt = (text: string): readonly LineStart[] => (/^\d/.test(text) ? years : startsFor(text));

/** Words before a capital or a number that the sentence goes on after. */
const goesOn =
  /^(?:and|or|of|with|the|an?|in|on|to|for|by|from|at|is|are|has|have|your|our|their|this|these|&|least|minimum|min|than|over|about|around|approximately|required|includes?|including|as|into|through|needs?|requires?|between|years?|\/|-|–|,)$/i;
/** Headings that end names as well: "Business Requirements". */
const common = /^(?:requirements|duties|interested|disclaimer)$/i;
/** Those that, at the end of a line, belong to the lines below it. */
const last =
  '(?:Required|Preferred|Desired|Minimum|Basic|Additional|Key|Essential|Other|Technical|Job) (?:\\p{Lu}\\p{Ll}+ ){0,2}(?:Qualifications|Characteristics|Skills|Responsibilities|Information|Criteria)$|(?:Required|Preferred|Desired|Minimum|Desirable|Additional|Essential) (?:Experience|Requirements|Education|Knowledge)$';
const lastHeading = new RegExp(`^(?:${last})`, 'u');
const endsInHeading = new RegExp(` (?:${last})`, 'u');
const capitalLead = /^\p{Lu}\p{Ll}+$/u;

/** Parts a sentence where its line breaks were lost: before headings, labels and the usual beginnings of items. Linear. */
export function splitRunOn(text: string, span: TextSpan): readonly Piece[] {
  const sentence = text.slice(span.start, span.end);
  if (sentence.length < shortest && !endsInHeading.test(sentence)) return [{ ...span, heading: null }];
  const breaks = findBreaks(sentence);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, heading: found } of breaks) {
    if (start < from) continue;
    addPiece(pieces, sentence, span.start, { start: from, end: start, heading: null });
    if (found !== null) addPiece(pieces, sentence, span.start, { start, end, heading: found });
    from = end;
  }
  addPiece(pieces, sentence, span.start, { start: from, end: sentence.length, heading: null });
  return pieces;
}

function findBreaks(sentence: string): readonly Piece[] {
  const found = [...labelBreaks(sentence), ...breaksAtWords(sentence)];
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Headings and items, none of either within the words of another one. */
function breaksAtWords(sentence: string): readonly Piece[] {
  const found: Piece[] = [];
  let [headingEnd, itemEnd] = [0, 0];
  for (const { index, 0: start } of allMatches(sentence, wordStart)) {
    const at = index + start.length - 1;
    for (const { heading, pattern } of startsAt(sentence.slice(at))) {
      if (at < (heading === null ? itemEnd : headingEnd)) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(sentence);
      const before = match === null ? null : readBefore(sentence, at);
      if (match === null || before === null || (heading === null && before === '')) continue;
      const end = at + match[0].length;
      if (heading === null) itemEnd = end;
      else headingEnd = end;
      if (heading === null && startsItem(before)) found.push({ start: at, end: at, heading });
      if (heading !== null && isHeading(sentence, match, before)) found.push({ start: at, end, heading });
    }
  }
  return found;
}

/** The word before a place; empty at the start of a sentence, null where no word or mark stands there. */
function readBefore(sentence: string, at: number): string | null {
  if (at === 0) return '';
  return wordBefore.exec(sentence.slice(Math.max(0, at - longestBefore), at))?.[0] ?? null;
}

/** A heading is followed by a colon or by another capital. */
function isHeading(sentence: string, match: RegExpExecArray, before: string): boolean {
  const announced = match.groups?.['colon'] !== undefined;
  const words = match[0].replace(/\s?:$/, '');
  const end = match.index + match[0].length;
  const rest = sentence.slice(end, end + 5).trimStart();
  const closes = rest === '' && lastHeading.test(words);
  if (!(announced || closes || /^[\p{Lu}\d•*–<(-]/u.test(rest))) return false;
  if (goesOn.test(before) && (!announced || !words.includes(' '))) return false;
  return announced || !common.test(words) || !capitalLead.test(before) || beginsItem(sentence, end);
}

/** "… Requirements Bachelor's degree": what one of the usual beginnings follows is no end of a name. */
function beginsItem(sentence: string, end: number): boolean {
  const rest = sentence.slice(end, end + longestBeginning).trimStart();
  return startsAt(rest).some(({ heading, pattern }) => {
    pattern.lastIndex = 0;
    return heading === null && pattern.test(rest);
  });
}

const longestBeginning = 80;

/** The longest end of the words before a colon that is a known label or heading and begins with a capital. */
function labelBreaks(sentence: string): readonly Piece[] {
  if (!sentence.includes(':')) return [];
  return allMatches(sentence, colon).flatMap(({ index: end }) => breakBefore(sentence, end) ?? []);
}

function breakBefore(sentence: string, end: number): Piece | null {
  const from = Math.max(0, end - longestLabel, sentence.lastIndexOf(':', end - 1) + 1);
  const words = label.exec(sentence.slice(from, end));
  if (words === null) return null;
  for (const { index } of allMatches(words[0], /(?<![\p{L}'’-])\p{Lu}/gu)) {
    const name = normaliseHeading(words[0].slice(index));
    const start = from + words.index + index;
    const fact = classifyLabel(name);
    // "Maximum Salary : …" is no "Salary : …" with a word before it.
    if (start === 0 && fact === 'salary') return null;
    if (start === 0) continue;
    if (fact !== null) return { start, end: start, heading: null };
    const named = classifyPlainHeading(name);
    if (named !== null) return { start, end: end + 1, heading: named };
  }
  return null;
}

const startsItem = (before: string): boolean =>
  !/[:"“,;]$/.test(before) && !goesOn.test(before) && !isItemLead(before);

/** "Proven Experience with …", "Strong Understanding of …" in title case. */
function isItemLead(before: string): boolean {
  return /^(?:Strong|Solid|Proven|Excellent|Good|Great|Deep|Demonstrated|Extensive|Basic|Advanced|In-depth|Hands-on|on|Practical|Prior|Previous|Very|Working|Relevant|Professional|Some|Minimum|Required|Preferred|Technical|Related|Work|Industry|Expert|Sound|Thorough|Who|If|That|When|What|Where|How|Once|As|While)$/i.test(
    before,
  );
}

function addPiece(pieces: Piece[], sentence: string, offset: number, piece: Piece): void {
  const words = sentence.slice(piece.start, piece.end);
  if (words.trim() === '') return;
  const start = piece.start + words.length - words.trimStart().length;
  pieces.push({ start: offset + start, end: offset + start + words.trim().length, heading: piece.heading });
}
