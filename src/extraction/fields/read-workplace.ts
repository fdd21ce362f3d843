import { workplaces, type Workplace } from '../../domain/enums.js';
import { readPlaces } from '../places/read-places.js';
import type { Passage } from '../text/read-passages.js';
import { refusedRemote, type WorkplacePhrases, workplaceNames, workplacePhrases } from './workplace-words.js';

/** Words without which no phrase can match; looked for in small letters. */
const hint =
  /\b(?:remote|hybrid|\bsite\b|on-?site|offices?\b|in[- ]person|from home|at home|home[- ](?:based|work|office)|homeoffice|\bhome\b|wfh|tele(?:work|commut)|work(?:ing)? from|distributed (?:team|company|organi|work)|(?:fully|globally) distributed|mobile work|mobile office|virtual|wherever|where (?:you|they)\b|campus|hospital|plant\b|\blab|factory|facility|warehouse|headquarter|distribution cent|premises|studio|wfo|same room|one room|any (?:state|country|city)|location[- ]independent|days?(?: (?:a|per|each|every|out|of|in)\b|\/| \/)|anywhere|working week|\bcome (?:in|to)|teletrab|t[ée]l[ée]trav|blended|smart ?working)/;
const otherChoice = /\s(?:or|oder)\s|\s?[/;]\s?/i;
/** A choice of both; else days at home and days in the office are what hybrid means. */
const hybridOrRemote = /\bremote(?:,| or| ?\/) ?hybrid\b|\bhybrid(?:,| or| ?\/) ?(?:fully )?remote\b/i;
/** "Warsaw or remote", "remote or in our Warsaw office": the place alone means its office. */
const placeOrRemote =
  /(?<!Hybrid)\b\p{Lu}\p{L}{2,30}(?: office| HQ)? or (?:fully )?remote\b|\b[Rr]emote or (?:in|at) (?:our )?\p{Lu}/u;

/** Below legal words, a line as short is a note of its own: "#LI-Hybrid", "This is a remote role". */
const longestNote = 60;

/**
 * What the posting offers, in the order of the values; empty where nothing tells. `lines` are the lines that may name it
 * by a bare word, the surest group first; where none does, phrases in the text are looked for.
 */
export function readWorkplace(
  lines: readonly (readonly string[])[],
  passages: readonly Passage[],
): readonly Workplace[] {
  for (const group of lines) {
    const named = inOrder(group.flatMap(ofLine));
    if (named.length > 0) return named;
  }
  const telling = passages.flatMap((passage, nth) =>
    (passage.section !== 'legal' || passage.text.length <= longestNote) && hint.test(passage.lower)
      ? [withAnswer(passage, passages[nth + 1])]
      : [],
  );
  const told = inOrder(telling.flatMap(ofSentence));
  const refused = () => [...lines.flat(), ...telling].some((text) => refusedRemote.test(text));
  if (told.includes('HYBRID') && !telling.some((text) => hybridOrRemote.test(text))) return ['HYBRID'];
  return told.length === 0 && refused() ? ['ONSITE'] : told;
}

/** "Is it remote?" says nothing without what follows. */
const withAnswer = ({ text }: Passage, next: Passage | undefined): string =>
  text.endsWith('?') ? `${text} ${next?.text ?? ''}` : text;

const inOrder = (found: readonly Workplace[]): readonly Workplace[] =>
  workplaces.filter((workplace) => found.includes(workplace));

const ofSentence = (text: string): readonly Workplace[] => [
  ...take(text, workplacePhrases).found,
  ...(placeOrRemote.test(text) ? (['ONSITE'] as const) : []),
];

function ofLine(line: string): readonly Workplace[] {
  if (!hint.test(line.toLowerCase())) return [];
  const named = readNames(line);
  return named.includes('REMOTE') && (placeOrRemote.test(line) || offersPlaceBesideRemote(line))
    ? [...named, 'ONSITE']
    : named;
}

function readNames(line: string): readonly Workplace[] {
  const { found, rest } = take(line, workplacePhrases);
  return [...found, ...take(rest, workplaceNames).found];
}

/** What the phrases find, and the text without their words. */
function take(text: string, groups: readonly WorkplacePhrases[]) {
  const found: Workplace[] = [];
  let rest = text;
  for (const { workplace, patterns, any } of groups) {
    if (!any.test(rest)) continue;
    rest = patterns.reduce((before, pattern) => before.replace(pattern, ' '), rest);
    if (workplace !== null) found.push(workplace);
  }
  return { found, rest };
}

/** "Remote (US) or San Francisco": a choice that names a place alone means its office. */
function offersPlaceBesideRemote(line: string): boolean {
  const parts = line.split(otherChoice);
  if (parts.length === 1) return false;
  const choices = parts.map((choice) => ({ choice, names: readNames(choice) }));
  return (
    choices.some(({ names }) => names.includes('REMOTE')) &&
    choices.some(
      ({ choice, names }) =>
        names.length === 0 && readPlaces(choice, 'known').some(({ city }) => city !== null),
    )
  );
}
