import { createRequire } from 'node:module';
import countries, { type LocaleData } from 'i18n-iso-countries/index.js';

const load = createRequire(import.meta.url);
const english = load('i18n-iso-countries/langs/en.json') as LocaleData;

/** What people write besides the names that the library knows; in small letters. */
const otherNames: Readonly<Record<string, string>> = {
  us: 'US',
  'u.s': 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  usa: 'US',
  'united states': 'US',
  america: 'US',
  uk: 'GB',
  'u.k.': 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  czechia: 'CZ',
  uae: 'AE',
  'south korea': 'KR',
  korea: 'KR',
  deutschland: 'DE',
  österreich: 'AT',
  schweiz: 'CH',
  españa: 'ES',
  polska: 'PL',
};

const byName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(english.countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [name.toLowerCase(), code] as const),
  ),
  ...Object.entries(otherNames),
]);

/** The ISO 3166 alpha-2 code of a country's English name or common short form; null for anything else. */
export function countryByName(name: string): string | null {
  return byName.get(name.toLowerCase().replace(/^the /, '')) ?? null;
}

/** The ISO 3166 alpha-2 code of a name or of an alpha-2 or alpha-3 code in any case; null for anything else. */
export function countryByNameOrCode(text: string): string | null {
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (code.length === 2 && countries.isValid(code)) return code;
  const fromAlpha3 = code.length === 3 ? countries.alpha3ToAlpha2(code) : undefined;
  return fromAlpha3 ?? countryByName(trimmed);
}
