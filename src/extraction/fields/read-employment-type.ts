import type { EmploymentType } from '../../domain/enums.js';
import type { Passage } from '../text/read-passages.js';

interface TypeWords {
  readonly type: EmploymentType;
  /** Enough in a title or behind a label. */
  readonly name: RegExp;
  /** What running text must say, where the bare name often means something else. */
  readonly phrase: RegExp;
}

/** The first match decides: a full-time internship is an internship, a temporary contract temporary. */
const types: readonly TypeWords[] = [
  {
    type: 'INTERNSHIP',
    name: /\b(?:intern|internship|co-?op|werkstudent|working student|praktikum)\b/i,
    phrase:
      /\b(?:this|our|the|an?|\d{1,2}[- ](?:week|month)|paid|summer|winter) (?:[\w-]{1,15} )?internship\b|\bas an intern\b|\b(?:is|be) an? (?:[\w-]{1,15} ){0,2}co-?op\b/i,
  },
  {
    type: 'TEMPORARY',
    name: /\b(?:temporary|temp|ftc|fixed[- ]term|befristet|seasonal|maternity cover)\b/i,
    phrase:
      /\b(?:temporary|fixed[- ]term|seasonal) (?:role|position|job|contract|appointment)\b|\bmaternity cover\b/i,
  },
  {
    type: 'CONTRACT',
    name: /\b(?:contract(?:or)?|freelance[r]?|c2c|1099|outside ir35|inside ir35|b2b|w-?2|corp[- ]to[- ]corp|\d{1,2}\+? ?(?:months?|weeks?))\b/i,
    phrase:
      /\b(?:contract (?:role|position|job|basis|opportunity|assignment|to hire|length|engagement|duration)|(?:months?|weeks?|year|hourly|freelance|b2b)[- ]contract\b|freelance (?:role|position|basis|project)|independent contractor|contract-to-hire|contract for \d|(?:outside|inside) ir35|on contract\b|(?:looking for|seeking|hiring|need) an? (?:[\w-]{1,15} ){0,2}(?:freelancer|contractor)\b|(?:as|be) an? (?:independent )?contractor\b|(?:on w-?2|w-?2 only|c2c)\b)/i,
  },
  {
    type: 'PART_TIME',
    name: /\b(?:part[- ]?time|teilzeit)\b/i,
    phrase:
      /(?<!\b(?:manag|lead|team|supervis|mentor|staff)\w*\b[^.;]{0,30})\bpart[- ]?time\b(?! (?:students?|stud(?:y|ies)|colleagues|options?))/i,
  },
  {
    type: 'FULL_TIME',
    name: /\b(?:full[- ]?time|permanent|vollzeit|unbefristet)\b/i,
    phrase:
      /(?<!enrolled |studying |student |\b(?:manag|lead|team|supervis|mentor|staff)\w*\b[^.;]{0,30})\bfull[- ]?time\b(?! (?:students?|attention|stud(?:y|ies)|degree|enrol\w+|university|college))|\bpermanent (?:role|position|contract|job|employment|opportunity)\b/i,
  },
];

/** Words without which no phrase can match; looked for in small letters. */
const hint =
  /\b(?:intern|co-?op|contract|freelance|\bw-?2\b|c2c|tempor|fixed|season|maternity|part[- ]?time|full[- ]?time|permanent|ir35)/;

/** A line above the first section up to this length may name it by a bare word. */
const longestLine = 60;

/** By the labels and the title; else by the lines above the text, else by what the text says; null where nothing tells. */
export function readEmploymentType(title: string, passages: readonly Passage[]): EmploymentType | null {
  const labelled = passages.filter(({ fact }) => fact === 'employment' || fact === 'workplace');
  const short = passages.filter(
    ({ opening, fact, text }) =>
      opening && fact === null && text.length <= longestLine && !/[.!?]$/.test(text),
  );
  for (const texts of [[...labelled.map(({ text }) => text), title], short.map(({ text }) => text)]) {
    const named = types.find(({ name }) => texts.some((text) => name.test(text)));
    if (named !== undefined) return named.type;
  }
  const hinting = passages.filter(({ lower }) => hint.test(lower));
  const opening = hinting.filter((passage) => passage.opening && passage.text.length < 120);
  const told = (among: readonly Passage[]) =>
    types.find(({ phrase }) => among.some(({ text }) => phrase.test(text)));
  return (told(opening) ?? told(hinting))?.type ?? null;
}
