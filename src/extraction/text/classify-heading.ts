import { classifyComposed } from './composed-heading.js';
import type { HeadingClass } from './heading-class.js';
import { leadCues } from './lead-cues.js';
import { normaliseHeading } from './read-label.js';
import { alternativesOf, indexByWord } from './rules-by-word.js';
import { sectionHeadings } from './section-headings.js';

const longestHeading = 90;
const longestPlainHeading = 70;
const mostWords = 10;
/** "Nice to have..." is a heading all the same. */
const endsSentence = /(?:^|[^.\s])\s?[.,]$/;
const pays = /[$€£]\s?\d/;

const rules = sectionHeadings.flatMap(({ section, weak, whole, headings }) =>
  headings
    .flatMap((each) => alternativesOf(compilePhrase(each)))
    .map((phrase) => ({
      classified: { section, weak: weak === true } satisfies HeadingClass,
      whole: new RegExp(`^(?:${phrase})$`, 'u'),
      opening: new RegExp(`^(?:${phrase})${whole === true ? '$' : '(?![\\p{L}\\p{N}])'}`, 'u'),
    })),
);
const rulesFor = indexByWord(rules, ({ whole }) => whole);

/**
 * The pattern of a phrase: `[a ]` may be left out, `(a|b)` is one of them, `~` is up to 60 letters of any words. Headings
 * that are normalised hold no other marks, and few words are tried first: both cost less than they look.
 */
export function compilePhrase(phrase: string): string {
  return phrase
    .replaceAll('(', '(?:')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll('~', '[^()?!;]{1,60}?');
}

/** For a heading that is marked as one (by hashes, bold letters or a colon); it may go on after the known words. */
export function classifyHeading(text: string): HeadingClass | null {
  const heading = normaliseHeading(text.slice(0, longestHeading));
  const known = rulesFor(heading);
  return classifyWhole(heading) ?? known.find(({ opening }) => opening.test(heading))?.classified ?? null;
}

/** For a line without any mark that may be nothing but a section's name; null where it isn't. */
export function classifyPlainHeading(text: string): HeadingClass | null {
  if (text.length > longestPlainHeading || endsSentence.test(text) || pays.test(text)) return null;
  const heading = normaliseHeading(text);
  if (heading.split(' ').length > mostWords) return null;
  return classifyWhole(heading);
}

/** By the tables, else by the words that it is put together of; also without what it says in brackets at its end. */
function classifyWhole(heading: string): HeadingClass | null {
  const known = rulesFor(heading).find(({ whole }) => whole.test(heading))?.classified;
  const told = known ?? classifyComposed(heading);
  const bracket = told === null ? heading.indexOf(' (') : -1;
  return bracket > 0 && heading.endsWith(')') ? classifyWhole(heading.slice(0, bracket)) : told;
}

/** For any other line that ends with a colon and stands where no requirements are told yet. */
export function classifyLead(text: string): HeadingClass | null {
  const words = normaliseHeading(text);
  const cue = leadCues.find((each) => each.words.test(words));
  return cue === undefined ? null : { section: cue.section, weak: false };
}
