import { countBelow, type MendedText } from './plain-markdown.js';

/** How headings and items begin; where one is glued to the word before it, a line break was lost. */
const beginnings = [
  'Requirements|Responsibilities|Qualifications|Benefits|Skills|Education|Preferred|Required|Minimum|Nice to|Bonus|About',
  'Experience|Experienced|Strong|Solid|Proven|Excellent|Deep|Demonstrated|Extensive|Hands-on|Previous|Prior|Good|Basic|Advanced|Knowledge|Familiarity|Familiar|Understanding|Proficiency|Proficient|Expertise|Exposure|Ability|Comfortable|Bachelor|Master|Must|Track record|At least|Working knowledge',
  'You|Your|We|Our|Ideally|Ideal|Desired|Desirable|Additional|Perks|Fluency|Fluent|Competence|Passion|Collaborate|Develop|Design and|Build and|Implement|Ensure|Participate|Maintain|Analy[sz]e|Create|Writing|Analy[sz]ing|Building|Developing|Designing|Implementing|Programming|Optimi[sz]e|Monitor|Troubleshoot|Perform|Provide|Manage|Assist|Identify|Conduct',
].join('|');
/** Headings that are glued to the item below them, whatever it is: "Bonus PointsTechnical background". */
const headings =
  "Responsibilities|Requirements|Qualifications|Duties|Benefits|Perks|Bonus [Pp]oints|(?:Nice|Good) [Tt]o [Hh]aves?|(?:Preferred|Required|Minimum|Desired|Basic|Additional|Technical|Key|Essential|Desirable) (?:Skills|Experience|Education|Knowledge|Competencies|Criteria)|(?:Skills|Experience|Qualifications) (?:Required|Preferred|Desired)|What [Yy]ou(?:(?:['’]ll| [Ww]ill) (?:[Nn]eed|[Bb]ring|[Hh]ave|[Dd]o)| [Nn]eed| [Bb]ring| [Hh]ave)|[Ww]hat [Ww]e [Oo]ffer|Who [Yy]ou [Aa]re|About [Yy]ou";
/** "streamingStrong knowledge of", "(Glue, Lambda)Experience with", "a team5+ years of", "analysisRequirements4+ years" */
const gluedWord = `(?<=[\\p{Ll}\\d)%+#]|\\p{Lu}{2})(?:(?=(?:${beginnings})\\b[ :/'’-]|(?:${headings})(?:\\p{Lu}|\\d))|(?<=[\\p{Ll})]{3})(?=\\d{1,2}\\+?(?: ?(?:-|–|to) ?\\d{1,2}\\+?)? (?:[Yy]ears|[Yy]rs)\\b)|(?<=${headings})(?=\\p{Lu}\\p{Ll}))`;
/** "pipelines.Employ robust", but neither "Node.Js" nor "U.S.Citizens" */
const gluedSentence =
  "(?<=[\\p{L}\\d)%+#]{2}[.!?;])(?=(?!(?:Js|Net|Io|Ai|Com|Org|Py)\\b)\\p{Lu}\\p{Ll}{1,20}(?:[ :,/’'-]|(?=\\d|\\p{Lu}\\p{Ll}))|\\d{1,2}\\+? (?:years|yrs)\\b)";
/** "you will:Implement new", "Qualifications:7+ years" */
const gluedList =
  '(?<=\\b(?:have|will|be|bring|need|includes?|including|following|if|do|doing|to|for|with):)(?=[\\p{Lu}\\d])';
const lostBreak = new RegExp(`${gluedSentence}|${gluedWord}|${gluedList}`, 'uy');
/**
 * Where one may be: quickly found, for most texts have none. Only behind a colon may a word in capitals begin. Classes of
 * letters cost much more than ranges: which letters outside of ASCII are capitals is left to the patterns. Surrogate pairs
 * stay whole.
 */
const joint = /[^\s\ud800-\udbff](?=[A-Z][a-z\u0080-\uffff]|[\d\u0080-\uffff])|:(?=[A-Z])/g;

/** A text with as many sure places has lost its breaks everywhere. */
const fewestSure = 3;
/** Where it has, one is between any small word or bracket and a capital: "experienceFamiliar with", but not in "typeScript". */
const anyGlued =
  /(?<=(?<![\p{L}\p{N}])\p{Ll}{3,20}|[\p{L}\d]\))(?=(?!Script|Sql|Js)\p{Lu}\p{Ll}{1,20}(?:[ ,:/’'-]|\p{Lu}\p{Ll}))/uy;
/** Words that headings end with: "Required Skills / ExperienceBachelor's". */
const endsHeading =
  /^(?:Experience|Skills|Education|Knowledge|Description|Summary|Overview|Offer|Role|Have|Bring|Need|Do|Are|Preferred|Required|Desired|Plus)$/;
/** Two words glued together, each with a capital: "PythonStatistics". */
const twoWords =
  /(?<=(?<![\p{L}\p{N}])(?<first>\p{Lu}[\p{L}]{1,20}))(?=(?<second>\p{Lu}\p{Ll}{2,20})(?!\p{L}))/uy;

/**
 * Puts a line break where two sentences, items or headings of a text are glued together; `isName` tells whether a word
 * is a name of its own. Linear.
 */
export function restoreBreaks(text: string, isName: (word: string) => boolean): MendedText {
  const sure = jointsWhere(text, (place) => matchAt(lostBreak, text, place) !== null);
  const cuts = sure.length < fewestSure ? sure : jointsWhere(text, (place) => isBreak(text, place, isName));
  if (cuts.length === 0) return { text, originalOffset: (offset) => offset };
  const parts = [0, ...cuts].map((from, nth) => text.slice(from, cuts[nth] ?? text.length));
  const added = cuts.map((cut, nth) => cut + nth);
  return { text: parts.join('\n'), originalOffset: (offset) => offset - countBelow(added, offset) };
}

/** Keeps no matches: in some scripts every letter may be a capital. */
function jointsWhere(text: string, holds: (place: number) => boolean): readonly number[] {
  const places: number[] = [];
  joint.lastIndex = 0;
  while (joint.test(text)) if (holds(joint.lastIndex)) places.push(joint.lastIndex);
  return places;
}

/** Whether a break was lost at a joint of a text that has lost them everywhere. */
function isBreak(text: string, place: number, isName: (word: string) => boolean): boolean {
  if (matchAt(lostBreak, text, place) !== null) return true;
  if (matchAt(anyGlued, text, place) !== null) return !isName(wordAround(text, place));
  const { first, second } = matchAt(twoWords, text, place)?.groups ?? {};
  if (first === undefined || second === undefined) return false;
  return (endsHeading.test(first) || isName(first)) && !isName(first + second);
}

const longestWord = 24;

function wordAround(text: string, place: number): string {
  const [before = ''] = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, place - longestWord), place)) ?? [];
  const [after = ''] = /^[\p{L}\p{N}]*/u.exec(text.slice(place, place + longestWord)) ?? [];
  return before + after;
}

function matchAt(rule: RegExp, text: string, place: number): RegExpExecArray | null {
  rule.lastIndex = place;
  return rule.exec(text);
}
