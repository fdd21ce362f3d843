import * as z from 'zod';
import type { Location } from '../../domain/location.js';
import { readWorkplace } from '../fields/read-workplace.js';
import { countryByNameOrCode } from '../places/countries.js';
import { readPlaces } from '../places/read-places.js';
import { regionByCode, regionByName } from '../places/regions.js';
import { optional, words } from './lenient-schemas.js';

/** schema.org's PostalAddress, which other formats use too. */
export const postalAddress = z.object({
  addressLocality: optional(words),
  addressRegion: optional(words),
  addressCountry: optional(z.union([words, z.object({ name: words }).transform(({ name }) => name)])),
});

/** The place of an address; null where it names none. */
export function readAddress(given: z.infer<typeof postalAddress>): Location | null {
  const city = nameOfPlace(given.addressLocality);
  const region = nameOfPlace(given.addressRegion);
  const country = nameOfPlace(given.addressCountry);
  const name = [city, region, country].filter((part) => part !== null).join(', ');
  if (name === '') return null;
  const isKnown = city !== null && readPlaces(city, 'listed').length === 1;
  const [known, ...others] = isKnown ? readPlaces(name, 'listed') : [];
  if (known !== undefined && others.length === 0) return known;
  const code = country === null ? null : countryByNameOrCode(country);
  const state = region === null ? null : (regionByCode(region) ?? regionByName(region));
  const isThere = state !== null && (code === null || code === state.country);
  return { name, city, region: isThere ? state.name : region, country: code ?? state?.country ?? null };
}

/** A country by its name or code; else a place by its words. */
export function readArea(name: string): readonly Location[] {
  const country = countryByNameOrCode(name);
  return country === null ? readPlaces(name, 'listed') : [{ name, city: null, region: null, country }];
}

/** Some give "Remote" for a city. */
const nameOfPlace = (given: string | null): string | null =>
  given !== null && readWorkplace([[given]], []).length === 0 ? given : null;
