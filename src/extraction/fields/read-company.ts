import type { Line } from '../text/read-lines.js';
import type { Passage } from '../text/read-passages.js';
import type { Section } from '../text/section-headings.js';
import { employer } from './read-title.js';

const word = "\\p{Lu}[\\p{L}\\p{N}.&'’-]*";
const name = `(${word}(?: (?:${word}|&|of|and)){0,3}(?:, (?:Inc|LLC|Ltd|GmbH)\\.?)?)`;
const legalForm =
  /\b(?:gmbh|ag|inc|llc|ltd|limited|corp|corporation|plc|s\.?r\.?l|b\.?v|oy|ab|aps|se|labs|technologies|systems|software|solutions|group|bank|studio[s]?)\.?$/i;
/** Words that start a sentence or heading without being a company. */
const noName =
  /^(?:we|our|us|you|your|this|that|it|its|the|they|who|what|as|in|if|at|all|a|an|the (?:company|team|role|job|position|opportunity|client|work|project)|company|team|job|role|position|employer|overview|opportunity|here|there|today|about|why|join|candidate|applicant|e-verify|[\w ]*\b(?:role|position|team|job|opportunity|candidate|engineer|developer|company|us|you|analyst|manager|scientist))s?$/i;

const about = new RegExp(`^(?:About|Why|Life at|Who is) ${name}:?\\??$`, 'u');
/** The parts of a posting in which sentences speak of who hires. */
const telling = new Set<Section>(['other', 'role', 'company', 'offer', 'legal', 'process']);
/** How the sentences below begin: with a name and a verb, or with words that lead to a name. */
const startsWithName =
  /^[*_]{0,3}(?:\p{Lu}.{1,80}\b(?:is|builds|makes|sells|develops|provides|helps|offers|powers|runs|operates|creates|was)\b|Here |At |We|Join |Work |Welcome |Come )/u;
const sentences: readonly RegExp[] = [
  new RegExp(`^${name}(?:, Inc\\.?,?)? is (?:proud to be )?an (?:affirmative action and )?equal[- ]`, 'u'),
  new RegExp(`^(?:Here )?[Aa]t ${name}, (?:we|our|you|everyone)`, 'u'),
  new RegExp(`^(?:We are|We're|We’re) ${name}(?:,| and| [–—-]|\\.)`, 'u'),
  new RegExp(
    `^${name} is (?:now |currently |actively )?(?:hiring|looking for|seeking|searching for|recruiting)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:Join|Work (?:at|for|with)|Welcome to|Come (?:and )?(?:work|join) (?:at|with)?) ${name}\\b(?! (?:team|our))`,
    'u',
  ),
  new RegExp(
    `^${name} is (?:an?|the|one of the) .{0,80}\\b(?:company|start-?up|platform|provider|agency|studio|bank|consultancy|business|firm|leader|marketplace|organi[sz]ation|scale-?up|manufacturer|lab)\\b`,
    'u',
  ),
  new RegExp(
    `^${name} (?:builds|makes|sells|develops|provides|helps|offers|powers|runs|operates|creates|was founded)\\b`,
    'u',
  ),
];

/** Who hires, by a label, the title's line, "About X", or a sentence that names it; null where none of them is clear. */
export function readCompany(
  titleLine: string,
  lines: readonly Line[],
  passages: readonly Passage[],
): string | null {
  const labelled = passages.find(({ fact }) => fact === 'company')?.text;
  if (labelled !== undefined) return withoutRemarks(labelled);
  return (
    accepted(employer.exec(titleLine)?.[1]) ??
    firstOf(lines, ({ kind, text }) => (kind === 'item' || text.length > 60 ? null : aboutHeading(text))) ??
    fromSentences(passages) ??
    withLegalForm(titleLine, passages)
  );
}

/** "Acme Ltd (part of Acme Group)" */
function withoutRemarks(label: string): string {
  return (
    label
      .slice(0, 80)
      .split(/[|(\n]|\s[-–—]\s/)[0]
      ?.trim() ?? label
  );
}

function aboutHeading(text: string): string | null {
  return accepted(about.exec(text)?.[1]);
}

function fromSentences(passages: readonly Passage[]): string | null {
  const texts = passages
    .filter(({ section, text }) => telling.has(section) && startsWithName.test(text))
    .map(({ text }) => text.replace(/^[*_]{1,3}/, ''));
  for (const pattern of sentences) {
    const found = firstOf(texts, (text) => accepted(pattern.exec(text)?.[1]));
    if (found !== null) return found;
  }
  return null;
}

/** A part of the lines above the first section that ends like a company's name: "Nordlicht GmbH · Hamburg". */
function withLegalForm(titleLine: string, passages: readonly Passage[]): string | null {
  const opening = passages
    .filter(({ opening, text, fact }) => opening && fact === null && text.length <= 100)
    .map(({ text }) => text);
  const parts = [titleLine, ...opening].flatMap((text) => text.split(/\s?[|•·]\s?|\s[-–—]\s|, (?!Inc)/));
  return firstOf(parts, (part) =>
    legalForm.test(part) && part.split(' ').length <= 5 ? accepted(part) : null,
  );
}

function accepted(found: string | undefined): string | null {
  const company = found?.replace(/(?:'s|’s|[.,:])$/, '').trim();
  return company === undefined || company.length < 2 || noName.test(company) || !/^\p{Lu}|^\d/u.test(company)
    ? null
    : company;
}

function firstOf<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
