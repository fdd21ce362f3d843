import { classifyPlainHeading } from '../text/classify-heading.js';
import { classifyLabel } from '../text/fact-labels.js';
import { readLabel } from '../text/read-label.js';
import type { Line } from '../text/read-lines.js';
import { splitLabels } from '../text/split-labels.js';
import { splitSentences } from '../text/split-sentences.js';

export interface Title {
  readonly title: string;
  /** The whole line, decorations included: "Backend Engineer (m/f/d) at Acme, Berlin". */
  readonly line: string;
  /** The line that says nothing but the title; -1 where the title was found inside the text. */
  readonly lineIndex: number;
}

const longestTitle = 160;
const longestTitleLine = 140;
const longestHeader = 1000;
const roles =
  'engineer|developer|scientist|analyst|manager|architect|designer|administrator|admin|consultant|intern|lead|programmer|specialist|director|sre|technician|tester|researcher|expert|student|devops|officer|writer|support|head|fellow|trainer|owner|coordinator|entwickler|analytics|freelancer|contractor';
const sought = new RegExp(
  `\\b(?:looking for|seeking|hiring|search(?:ing)? for|recruiting|in search of|looking to hire|need|opening for|position of|role of|as)(?: our(?: next| first)?| another| several| some| experienced| talented| motivated| skilled| passionate|\\s(?:an?|the|\\d))*\\s((?:[\\p{L}\\p{N}+#./&-]+ ){0,6}?(?:${roles})s?(?:[/ ](?:${roles}))?)\\b`,
  'iu',
);
const namesRole = new RegExp(`\\b(?:${roles})s?\\b`, 'i');
const endsInRole = new RegExp(`(?:${roles})s?$`, 'i');
const greeting =
  /^(?:we(?:'|’)?(?:re| are)? )?(?:now |currently )?hiring[:!]?\s{1,3}(?:an? )?|^(?:job )?(?:opening|vacancy|wanted|job description|jd)\s?[:–-]\s?/i;
const welcome = /^(?:hey|hi|hello|welcome|dear|about|join|come|are you)\b/i;
const gender =
  /\s?[([]\s?(?:[mwfdxih]\s?[/|]\s?){1,3}[mwfdxih*]\s?[)\]]|\s\(?(?:m\/f\/d|m\/w\/d|f\/m\/d|w\/m\/d|m\/f\/x|all genders)\)?(?=\s|$)|\s?\(all genders\)/gi;
const decoration =
  /(?:\s?[([][^()[\]]{0,60}(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|permanent)[^()[\]]{0,60}[)\]]|\s[-–—|,]\s?(?:(?:fully |100% )?remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract)(?:\s?\([^()]{0,40}\))?)$/i;
/** "… at Acme": the company's name starts with a capital. */
export const employer = /\s(?:at|@)\s(?=(\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3}))/u;

/** The title of a posting, `given` or read; never empty for a text that holds anything. */
export function readTitle(text: string, lines: readonly Line[], given: string | null): Title {
  if (given !== null) {
    return {
      title: given,
      line: given,
      lineIndex: lines.slice(0, 4).findIndex((line) => line.text === given),
    };
  }
  const first = lines.find(({ kind }) => kind !== 'rule')?.text ?? text.trim();
  return labelled(lines) ?? ofLine(lines) ?? inText(text, lines) ?? fallback(first);
}

function labelled(lines: readonly Line[]): Title | null {
  for (const { text } of lines.slice(0, 12)) {
    const label = readLabel(text);
    if (label === null || classifyLabel(label.name) !== 'title') continue;
    const line = text.slice(label.valueStart).trim();
    const title = clean(line);
    if (title !== '' && line.length <= longestTitleLine) return { title, line, lineIndex: -1 };
  }
  return null;
}

/** One of the first lines, if it is short and no sentence and no section's heading. */
function ofLine(lines: readonly Line[]): Title | null {
  let first: Title | null = null;
  for (const [nth, whole] of lines.slice(0, 4).entries()) {
    const line = beforeFacts(whole);
    const title = clean(line);
    if (whole.kind === 'rule' || title === '' || !mayBeTitle(line)) continue;
    const found = { title, line, lineIndex: line === whole.text ? nth : -1 };
    if (namesRole.test(line) && !sought.test(line)) return found;
    if (nth === 0 && whole.kind !== 'item') first = found;
  }
  return first;
}

/** "Data Analyst Acme Ltd Date posted: … Job type: …": where a line holds the whole header, what comes before it. */
function beforeFacts({ text }: Line): string {
  const first = splitLabels(text, { start: 0, end: Math.min(text.length, longestHeader) })[0];
  return text.slice(0, first === undefined || first.end === longestHeader ? text.length : first.end).trim();
}

function mayBeTitle(line: string): boolean {
  return (
    line.length <= longestTitleLine &&
    !/(?<!\.|\b[SJ]n?r)[.!?:]$|[!?]\s/.test(line) &&
    !welcome.test(line) &&
    classifyPlainHeading(line) === null &&
    !isFact(line) &&
    /\p{L}{2}/u.test(line)
  );
}

function isFact(text: string): boolean {
  const label = readLabel(text);
  return label !== null && classifyLabel(label.name) !== null;
}

/** "We are hiring a Data Engineer to …" */
function inText(text: string, lines: readonly Line[]): Title | null {
  for (const { start, end } of lines.slice(0, 30)) {
    const role = sought.exec(text.slice(start, Math.min(end, start + 1500)))?.[1];
    if (role !== undefined) return { title: capitalise(clean(role)), line: role, lineIndex: -1 };
  }
  return null;
}

function fallback(line: string): Title {
  const sentence = splitSentences(line, 0, Math.min(line.length, 400))[0];
  const role = /^[^.!?]{0,80}/.exec(line)?.[0].split(/\s(?:for|in|at|who|with|to|wanted|needed)\s/)[0] ?? '';
  if (endsInRole.test(role)) return { title: clean(role), line: role, lineIndex: -1 };
  const words = (sentence ? line.slice(sentence.start, sentence.end) : line)
    .slice(0, longestTitle)
    .toWellFormed();
  return { title: words.replace(/[.:,]$/, '').trim() || words, line: '', lineIndex: -1 };
}

function clean(line: string): string {
  const at = employer.exec(line)?.index ?? line.length;
  let title = line
    .slice(0, at)
    .replace(greeting, '')
    .replace(gender, '')
    .replace(/[*_`]{2,3}/g, '')
    .trim();
  while (decoration.test(title)) title = title.replace(decoration, '').trim();
  return title
    .replace(/[\s,|:–—-]{1,5}$/, '')
    .slice(0, longestTitle)
    .toWellFormed();
}

const capitalise = (words: string): string =>
  words.replace(/(?<=^|\s)\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
