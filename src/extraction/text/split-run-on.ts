import type { TextSpan } from '../../domain/requirement.js';
import { allMatches } from './all-matches.js';
import { classifyPlainHeading, compilePhrase } from './classify-heading.js';
import { classifyLabel } from './fact-labels.js';
import type { HeadingClass } from './heading-class.js';
import { inlineHeadings } from './inline-headings.js';
import { normaliseHeading } from './read-label.js';

/** A part of a sentence that ran on after its line breaks were lost; `heading` where it is a section's name. */
export interface Piece extends TextSpan {
  readonly heading: HeadingClass | null;
}

/** Shorter ones hold no lost line breaks. */
const shortest = 60;
/** Most places of a text are no beginning: this tells them quickly. All headings and beginnings below are in ASCII. */
const atCapital = '(?=(?-i:[A-Z]))';
const afterWord = '(?<=(?<before>[\\p{L}\\p{N}\'’+#.%&/-]{1,30}[)>:"”’]?|[)\\]>:.!?])\\s{1,3})';

const headings = inlineHeadings.map(({ section, headings: phrases }) => ({
  heading: { section, weak: false } satisfies HeadingClass,
  whole: new RegExp(`^(?:${phrases.map(compilePhrase).join('|')})$`, 'u'),
}));
/** As texts spell them, with either apostrophe. */
const inText = inlineHeadings
  .flatMap(({ headings: phrases }) => phrases.map(compilePhrase))
  .join('|')
  .replaceAll("'", "['’]");
const heading = new RegExp(
  `${atCapital}(?:^|${afterWord})(?<heading>${inText})(?<colon>\\s?:)?(?=\\s|$)`,
  'giu',
);
const colon = /\s?:(?=\s|$)/g;
const label = /(?<=^|\s)(?:[\p{L}'’-]{1,20}(?:[ /]|, | & )){0,6}[\p{L}'’-]{2,20}$/u;
/** No label is longer, with the blank before it. */
const longestLabel = 160;

/** How the things that are asked for begin; where one starts in the middle of a sentence, a line break was lost. */
const beginnings = [
  '(?:Experience|Knowledge|Familiarity|Understanding|Proficiency|Expertise|Exposure|Background|Interest|Fluency|Comfort|Competence|Confidence|Certification) (?:with|in|of|on|using|working|from|to|as|building)',
  '(?:Experienced|Proficient|Familiar|Skilled|Fluent|Comfortable|Knowledgeable|Expert|Versed|Passionate|Certified|Confident|Interested|Competent|Well-versed|Well versed) (?:with|in|at|about|on|as)',
  '(?:Ability|Able|Willing|Willingness|Eager|Desire) to',
  '(?:Strong|Solid|Proven|Excellent|Good|Great|Deep|Demonstrated|Extensive|Basic|Advanced|In-depth|Hands-on|Hands on|Practical|Prior|Previous|Very good|Sound|Thorough|Outstanding|Exceptional|Profound|First|Broad|Expert|Working|Relevant|Professional|Some|Fundamental|General) \\p{Ll}',
  "(?:You|You're|You’re|You've|You’ve|Your) (?:\\p{Ll})",
  "(?:Bachelor|Master)(?:['’]s|s)?\\b|(?:University|College|Academic) degree|Degree in|BS\\/|B\\.S\\.|BSc|MSc|M\\.S\\.|PhD|Ph\\.D",
  '(?:At least|Minimum(?: of)?|Min\\.) (?:\\d|one|two|three|four|five|six|seven|eight|ten)',
  "(?:Ideally|Preferably|Bonus|Nice to have|Nice if|Great if|Good to have|Great to have|Even better|Extra (?:points|credit)|It helps if|(?:It would|It’d|It'd) (?:be|help)|(?:It is|It’s|It's) (?:a plus|a bonus|an advantage|great if|nice if)|We’d love|We'd love|Must have|Must be|Should have|Knows?|Understands?|Track record|Team player|Passion for|Attention to|Bonus points)\\b",
  '(?:Building|Developing|Designing|Writing|Creating|Working|Using|Implementing|Managing|Maintaining|Supporting|Identifying|Understanding|Contributing|Collaborating|Leading|Analyzing|Analysing|Ensuring|Providing|Participating|Delivering|Conducting|Performing) \\p{Ll}',
  '(?:Design|Develop|Build|Create|Implement|Maintain|Manage|Collaborate|Work|Write|Support|Analyze|Ensure|Participate|Conduct|Perform|Lead|Contribute|Define|Identify|Provide|Assist|Drive|Own|Deliver) (?:and|or|the|a|an|our|with|on|in|to|new|for|high|\\p{Ll}+(?:s|ing)\\b)',
];
const beginning = new RegExp(`${atCapital}${afterWord}(?<word>${beginnings.join('|')})`, 'gu');
/** "3+ years of …" after a word that doesn't lead to it. */
const years = new RegExp(
  `(?=\\d)${afterWord}(?<word>\\d{1,2}\\s?\\+?(?:\\s?(?:-|–|to)\\s?\\d{1,2}\\+?)? (?:years?|yrs)['’]?(?: of|\\s\\p{Ll}))`,
  'gu',
);
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
  const found = [...headingBreaks(sentence), ...labelBreaks(sentence), ...itemBreaks(sentence)];
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** A heading begins with a capital and is followed by a colon or by another capital. */
function headingBreaks(sentence: string): readonly Piece[] {
  return allMatches(sentence, heading).flatMap((match): readonly Piece[] => {
    const words = match.groups?.['heading'] ?? '';
    const end = match.index + match[0].length;
    const rest = sentence.slice(end, end + 5).trimStart();
    const announced = match.groups?.['colon'] !== undefined;
    const closes = rest === '' && lastHeading.test(words);
    if (!/^\p{Lu}/u.test(words) || !(announced || closes || /^[\p{Lu}\d•*–<(-]/u.test(rest))) return [];
    const before = match.groups?.['before'] ?? '';
    if (goesOn.test(before) && (!announced || !words.includes(' '))) return [];
    if (!announced && common.test(words) && capitalLead.test(before)) return [];
    const normal = normaliseHeading(words);
    const told = headings.find(({ whole }) => whole.test(normal))?.heading ?? null;
    return told === null ? [] : [{ start: match.index, end, heading: told }];
  });
}

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

function itemBreaks(sentence: string): readonly Piece[] {
  return [beginning, years].flatMap((rule) =>
    allMatches(sentence, rule).flatMap((match) => {
      const before = match.groups?.['before'] ?? '';
      if (/[:"“,;]$/.test(before) || goesOn.test(before) || isItemLead(before)) return [];
      return [{ start: match.index, end: match.index, heading: null }];
    }),
  );
}

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
