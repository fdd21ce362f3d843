import type { Location } from '../../domain/location.js';
import { readPlaces } from '../places/read-places.js';
import { allMatches } from '../text/all-matches.js';
import type { Passage } from '../text/read-passages.js';

const longestPlaceLine = 120;
const proper = "\\p{Lu}[\\p{L}.'’-]*";
/** "based in Berlin", "our office in Austin, TX", "remote within the EU". */
const inPlace = new RegExp(
  `\\b(?:based|located|offices?|hub|relocate|relocation|remote|remotely|hybrid|on-?site|anywhere|live|reside|position|role|candidates)\\b(?: \\w+){0,2} (?:in|to|from|within|at) (?:our |the |downtown |greater )*(${proper}(?:(?:, | | or | and )${proper}){0,5})`,
  'gu',
);
const inCity = new RegExp(`\\bin (${proper}(?:(?:, | | or | and )${proper}){0,5})`, 'gu');
const placeOnly = new RegExp(`\\b(${proper}(?: ${proper})?)(?:[- ]based| only| office)\\b`, 'gu');

/** Words without which no such sentence names a place; looked for in small letters. */
const hint =
  /\b(?:based|locat|office|hub|relocat|remote|hybrid|on-?site|anywhere|live|reside|position|role|candidates|only)/;

/** From the labels; else from the title and the lines above the first section; else from sentences like "based in". */
export function readLocations(title: string, passages: readonly Passage[]): readonly Location[] {
  const labelled = labelledLines(passages).flatMap(({ text, fact }) =>
    readPlaces(text.slice(0, 300), fact === 'location' ? 'listed' : 'known'),
  );
  if (labelled.length > 0) return distinct(labelled);
  const opening = passages
    .filter(({ opening, fact, text }) => opening && fact === null && text.length <= longestPlaceLine)
    .filter(({ text }) => !isSentence(text));
  const above = [title, ...opening.map(({ text }) => text)].flatMap((text) => readPlaces(text, 'known'));
  if (above.length > 0) return distinct(above);
  return distinct([...passages.flatMap(readCities), ...passages.flatMap(readSentence)]);
}

/** The lines that say where the work is done: labelled ones, and short ones that belong to no section of their own. */
export function placeLines(passages: readonly Passage[]) {
  const short = passages.filter(({ fact, section, text, opening }) => {
    const isLoose = fact === null && (section === 'other' || section === 'role');
    return isLoose && text.length <= (opening ? longestPlaceLine : 80) && !isSentence(text);
  });
  const labelled = labelledLines(passages).map(({ text, label }) =>
    /remote|telework|^office$/.test(label ?? '') || /^worldwide\W*$/i.test(text) ? `${label}: ${text}` : text,
  );
  return { labelled, short: short.map(({ text }) => text) };
}

const labelledLines = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(({ fact }) => fact === 'location' || fact === 'workplace');

const isSentence = (text: string): boolean => /[.!?:][*_]{0,3}$/.test(text);

/** "a developer in Warsaw, Poland": a city that the tables know, in a sentence on the job. */
function readCities({ text, section }: Passage): readonly Location[] {
  if (section === 'company' || section === 'offer' || section === 'legal') return [];
  return allMatches(text, inCity)
    .flatMap((match) => readPlaces((match[1] ?? '').replace(/\.$/, ''), 'known'))
    .filter(({ city }) => city !== null);
}

function readSentence({ text, lower, section }: Passage): readonly Location[] {
  if (section === 'legal' || !hint.test(lower)) return [];
  return [inPlace, placeOnly].flatMap((pattern) =>
    allMatches(text, pattern).flatMap((match) => readPlaces((match[1] ?? '').replace(/\.$/, ''), 'known')),
  );
}

/** Each place once: a longer name of the same place stands for the shorter one. */
function distinct(places: readonly Location[]): readonly Location[] {
  const byPlace = new Map<string, Location>();
  for (const place of places) {
    const key = [place.city ?? place.region ?? place.name, place.country].join('\0').toLowerCase();
    if (!byPlace.has(key)) byPlace.set(key, place);
  }
  return [...byPlace.values()].slice(0, 20);
}
