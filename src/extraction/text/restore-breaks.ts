import { countBelow, type MendedText } from './plain-markdown.js';

/** How headings and items begin; where one is glued to the word before it, a line break was lost. */
const beginnings = [
  'Requirements|Responsibilities|Qualifications|Benefits|Skills|Education|Preferred|Required|Minimum|Nice to|Bonus|About',
  'Experience|Experienced|Strong|Solid|Proven|Excellent|Deep|Demonstrated|Extensive|Hands-on|Previous|Prior|Good|Basic|Advanced|Knowledge|Familiarity|Familiar|Understanding|Proficiency|Proficient|Expertise|Exposure|Ability|Comfortable|Bachelor|Master|Must|Track record|At least|Working knowledge',
  'You|Your|We|Our|Collaborate|Develop|Design and|Build and|Implement|Ensure|Participate|Maintain|Analy[sz]e|Create|Writing|Analy[sz]ing|Building|Developing|Designing|Implementing|Programming|Optimi[sz]e|Monitor|Troubleshoot|Perform|Provide|Manage|Assist|Identify|Conduct',
].join('|');
/** "streamingStrong knowledge of", "(Glue, Lambda)Experience with", "a team5+ years of" */
const gluedWord = `(?<=[\\p{Ll}\\d)%+#]|\\p{Lu}{2})(?:(?=(?:${beginnings})\\b[ :/'’-])|(?<=[\\p{Ll})]{3})(?=\\d{1,2}\\+?(?: ?(?:-|–|to) ?\\d{1,2}\\+?)? (?:years|yrs)\\b)|(?<=(?:^|[\\s.])(?:Responsibilities|Requirements|Qualifications|Duties|Benefits))(?=\\p{Lu}\\p{Ll}))`;
/** "pipelines.Employ robust", but neither "Node.Js" nor "U.S.Citizens" */
const gluedSentence =
  "(?<=[\\p{L}\\d)%+#]{2}[.!?;])(?=(?!(?:Js|Net|Io|Ai|Com|Org|Py)\\b)\\p{Lu}\\p{Ll}{1,20}[ :,/’'-]|\\d{1,2}\\+? (?:years|yrs)\\b)";
/** "you will:Implement new", "Qualifications:7+ years" */
const gluedList =
  '(?<=\\b(?:have|will|be|bring|need|includes?|including|following|if|do|doing|to|for|with):)(?=[\\p{Lu}\\d])';
const lostBreak = new RegExp(`${gluedSentence}|${gluedWord}|${gluedList}`, 'uy');
/**
 * Where one may be: quickly found, for most texts have none. Classes of letters cost much more than ranges: which letters
 * outside of ASCII are capitals is left to the pattern above. Surrogate pairs stay whole.
 */
const joint = /[^\s\ud800-\udbff](?=[A-Z\d\u0080-\uffff])/g;

/** Puts a line break where two sentences, items or headings of a text are glued together. Linear. */
export function restoreBreaks(text: string): MendedText {
  const cuts = findLostBreaks(text);
  if (cuts.length === 0) return { text, originalOffset: (offset) => offset };
  const parts = [0, ...cuts].map((from, nth) => text.slice(from, cuts[nth] ?? text.length));
  const added = cuts.map((cut, nth) => cut + nth);
  return { text: parts.join('\n'), originalOffset: (offset) => offset - countBelow(added, offset) };
}

/** Keeps no matches: in some scripts every letter may be a capital. */
function findLostBreaks(text: string): readonly number[] {
  const places: number[] = [];
  joint.lastIndex = 0;
  while (joint.test(text)) if (isLostBreak(text, joint.lastIndex)) places.push(joint.lastIndex);
  return places;
}

function isLostBreak(text: string, place: number): boolean {
  lostBreak.lastIndex = place;
  return lostBreak.test(text);
}
