import type { Location } from '../../domain/location.js';
import { cityByName } from './cities.js';
import { countryByName, countryByNameOrCode } from './countries.js';
import { regionByCode, regionByName } from './regions.js';

/** `listed` takes unknown names for cities too: right behind a "Location:" label, wrong anywhere else. */
export type PlaceReading = 'listed' | 'known';

const workplaceWords =
  /\b(?:fully|100%|partly|mostly)?[ -]?(?:remote(?:ly)?|hybrid|on[- ]?site|in[- ]office|in[- ]person|home[- ]?office|work from home|wfh|anywhere|worldwide|global(?:ly)?|distributed|flexible|office|headquarters|hq|only|preferred|required|possible|option(?:al)?|based|within|from|in|full[- ]time|part[- ]time|first|friendly|multiple|locations?|various|relocation|time ?zones?|or)\b|\d{1,2}(?:[-–]\d)? days?\b.{0,30}/gi;
const worldRegions = new Set([
  'europe',
  'eu',
  'emea',
  'latam',
  'apac',
  'european union',
  'north america',
  'latin america',
  'asia',
  'eea',
  'dach',
  'nordics',
  'benelux',
  'africa',
]);
const choice = /;|\||\/|•|·|\n|\s[-–—]\s|\s(?:or|and|&|oder|und)\s/i;
/** "Austin, TX 78701", "Toronto, ON M5V 2T6" */
const postcode = /(?<=\p{L} )(?:\d{4,6}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)\s*$/u;
const placeName = /^\p{Lu}[\p{L}.'’ -]{1,40}$/u;

/** The places that a short text lists, in its order: "Remote (US) or San Francisco, CA; Berlin, Germany". */
export function readPlaces(text: string, reading: PlaceReading): readonly Location[] {
  const places = text
    .replace(/(?<=\p{L}) \(([^()]{2,40})\)/gu, (all, inner: string, at: number) =>
      joinsCountry(text.slice(0, at), inner) ? `, ${inner}` : `; ${inner};`,
    )
    .split(choice)
    .flatMap((part) => readParts(part, reading));
  const seen = new Set<string>();
  return places.filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** "Berlin (Germany)" is one place, "Remote (US)" isn't. */
function joinsCountry(before: string, inner: string): boolean {
  const last =
    before
      .split(/[;|/,]|\s(?:or|and)\s/)
      .at(-1)
      ?.trim() ?? '';
  return countryByName(inner) !== null && cityByName(last) !== null;
}

function readParts(text: string, reading: PlaceReading): readonly Location[] {
  const places: Location[] = [];
  for (const raw of text.split(',').flatMap(splitRegion)) {
    const part = raw
      .replace(workplaceWords, ' ')
      .replace(/[()*:!]/g, ' ')
      .replace(postcode, ' ')
      .replace(/\s{1,9}/g, ' ')
      .trim();
    if (part.length < 2 || part.length > 50) continue;
    const before = places.at(-1);
    const joined = before === undefined ? null : joinRegion(before, part);
    if (joined !== null) places[places.length - 1] = joined;
    else {
      const place = readPlace(part, reading);
      if (place !== null) places.push(place);
    }
  }
  return places;
}

/** "Sydney NSW": a known city and its region without a comma. */
function splitRegion(part: string): readonly string[] {
  const [, city = '', code = ''] = /^\s*(\p{Lu}.{1,30}) ([A-Z]{2,3})(?: \d{4,5}|\s*)\s*$/u.exec(part) ?? [];
  const known = cityByName(city);
  return known !== null && regionByCode(code, known.country) !== null ? [city, code] : [part];
}

/** "Austin" and "TX", "Austin, Texas" and "USA". A code that is the known city's country isn't a state: "Berlin, DE". */
function joinRegion(before: Location, part: string): Location | null {
  if (before.city === null) return null;
  const name = `${before.name}, ${part}`;
  const country = countryByNameOrCode(part);
  if (country !== null && country === before.country) return { ...before, name };
  const region = regionByCode(part, before.country) ?? regionByName(part, before.country);
  if (region !== null) return { ...before, name, region: region.name, country: region.country };
  if (country === null || cityByName(part) !== null) return null;
  return { ...before, name, country, region: before.country === country ? before.region : null };
}

function readPlace(part: string, reading: PlaceReading): Location | null {
  const city = cityByName(part);
  if (city !== null) return { name: part, ...city };
  const country = countryByName(part);
  if (country !== null) return { name: part, city: null, region: null, country };
  const region = regionByName(part);
  if (region !== null) return { name: part, city: null, region: region.name, country: region.country };
  if (worldRegions.has(part.toLowerCase())) return { name: part, city: null, region: null, country: null };
  if (reading === 'known' || !placeName.test(part) || part.split(' ').length > 4) return null;
  return { name: part, city: part, region: null, country: null };
}
