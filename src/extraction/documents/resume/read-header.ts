import type { Location } from '../../../domain/location.js';
import { readPlaces } from '../../places/read-places.js';
import { readLabel } from '../../text/read-label.js';

/** Who a résumé says that it is about. */
export interface ResumeHeader {
  readonly name: string | null;
  readonly email: string | null;
  readonly headline: string | null;
  readonly location: Location | null;
}

export const emailAddress = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const contact = /@|https?:|www\.|linkedin|github|(?:\+|\b)\d[\d ()/.-]{6,}\d/i;
const kindOfDocument = /^(?:curriculum vitae|cv|r[ée]sum[ée])(?: of| –| -|:)?\s?/i;
const properName =
  /^(?:(?:dr|prof|mr|ms|mrs)\.? )?\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|van|von|de|del|della|der|den|da|di|dos|du|el|al|bin|la|le|ter)){1,4}$/u;
const role =
  /\b(?:engineer|developer|programmer|manager|designer|analyst|scientist|architect|consultant|administrator|specialist|lead|director|officer|student|intern|tester|researcher|head|expert|devops|sre|full[- ]?stack|back[- ]?end|front[- ]?end|entwickler|software)\b/i;
const parting = /\s?[|•·]\s?|\s[–—-]\s|\t|\s{3,9}/;
const longestPart = 120;
const emailReach = 20_000;

type Named = 'name' | 'headline' | 'location';
const labels: Readonly<Record<Named, RegExp>> = {
  name: /^(?:full )?name$/,
  headline: /^(?:headline|title|position|current (?:position|role|title)|role|profession|occupation)$/,
  location: /^(?:location|address|city|based in|place|residence|lives in|wohnort)$/,
};

/** Reads the lines above a résumé's first heading. */
export function readHeader(lines: readonly string[], text: string): ResumeHeader {
  const parts = lines
    .slice(0, 20)
    .flatMap((line) => line.slice(0, 300).replace(kindOfDocument, '').split(parting))
    .map((part) => part.replace(/[*_`#]{1,3}/g, '').trim());
  const plain = parts.filter(isPlain);
  const name = labelled(parts, 'name') ?? firstOf(plain.slice(0, 4), readName);
  const place = labelled(parts, 'location');
  return {
    name,
    email: emailAddress.exec(text.slice(0, emailReach))?.[0] ?? null,
    headline: labelled(parts, 'headline') ?? plain.find((part) => role.test(part) && isTitle(part)) ?? null,
    location:
      (place === null ? undefined : readPlaces(place, 'listed')[0]) ??
      firstOf(plain, (part) => (part === name ? null : (readPlaces(part.slice(0, 80), 'known')[0] ?? null))),
  };
}

const isPlain = (part: string): boolean =>
  part !== '' && part.length <= longestPart && !contact.test(part) && readLabel(part) === null;

const isTitle = (part: string): boolean => part.length <= 80 && !/[.!?:]$|\b(?:I|with|who)\b/.test(part);

/** "Jane Doe", "Dr. Ana de la Cruz, MSc": capitalised words that name no profession and no place. */
function readName(part: string): string | null {
  const name = part.split(',')[0]?.trim() ?? '';
  const isName = properName.test(name) && !role.test(name) && readPlaces(name, 'known').length === 0;
  return isName ? name : null;
}

function labelled(parts: readonly string[], wanted: Named): string | null {
  return firstOf(parts, (part) => {
    const label = readLabel(part);
    if (label === null || !labels[wanted].test(label.name)) return null;
    return part.slice(label.valueStart).trim().slice(0, 200) || null;
  });
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
