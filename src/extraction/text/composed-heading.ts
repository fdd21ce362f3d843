import type { HeadingClass } from './heading-class.js';

type WordKind = 'preferred' | 'required' | 'asked' | 'education' | 'duties' | 'other';

/** The words that headings are put together of: "Required Technical Skills/Experience", "Key Job Duties". */
const words: Readonly<Record<WordKind, string>> = {
  preferred:
    'preferred prefered desired desires desirable optional beneficial advantageous nice-to-have nice-to-haves good-to-have good-to-haves bonus plus pluses plusses added helpful useful secondary ideal non-essential nonessential not-required',
  required:
    'required requires minimum min basic essential mandatory must-have must-haves necessary needed requirement requirements qualification qualifications prerequisite prerequisites pre-requisite pre-requisites criteria eligibility',
  asked:
    'skill skills skillset skillsets experience experiences knowledge ability abilities competency competencies competences expertise proficiency proficiencies training background capability capabilities credentials certification certifications license licenses licenses licensure attributes characteristics traits know-how specification specifications ksa ksas',
  education: 'education educational academic degree degrees',
  duties:
    'responsibility responsibilities duty duties tasks functions accountability accountabilities deliverables activities',
  other:
    'key core entry proven demonstrated prior technical tech professional job position role roles candidate candidates general specific special specialized specialised relevant related top primary principal typical critical profile major main hard soft personal work other additional further external internal physical your our the these some its a an few industry practical functional behavioral behavioural day-to-day daily highly strongly most level and/or and or & but of for to this include following includes including are is will be areas summary overview',
};
const kinds: ReadonlyMap<string, WordKind> = new Map(
  (['preferred', 'required', 'asked', 'education', 'duties', 'other'] as const).flatMap((kind) =>
    words[kind].split(' ').map((word) => [word, kind] as const),
  ),
);
/** Words that are one together. */
const together =
  /\b(?:(?:nice|good|great|must|day)[ -](?:to[ -])?(?:haves?|days?)|skill sets?|not (?:strictly )?(?:required|mandatory|essential|necessary)|non essential|(?:in|with) (?:the )?following(?: areas| fields| skills| technologies| tools)?)\b/g;
const same: readonly (readonly [RegExp, string])[] = [
  [/^great-/, 'good-'],
  [/^not-.*/, 'not-required'],
  [/^skill-set/, 'skillset'],
  [/^(?:in|with)-.*/, 'following'],
];
const mostWords = 10;

/** What a heading is about that holds none but the usual words of headings, in small letters; null for all others. */
export function classifyComposed(heading: string): HeadingClass | null {
  const parts = heading
    .replace(together, (found) => joined(found))
    .split(/[\s,/()–|:]+/)
    .filter((word) => word !== '' && word !== '-');
  const found = parts.map((word) => kinds.get(word));
  if (parts.length > mostWords || found.includes(undefined)) return null;
  const has = (kind: WordKind) => found.includes(kind);
  if (has('preferred')) return { section: 'preferred', weak: false };
  if (has('required') && (has('asked') || has('education') || !has('duties'))) return required;
  if (has('duties')) return { section: 'responsibilities', weak: false };
  if (has('asked')) return { section: 'required', weak: true };
  return has('education') ? { section: 'education', weak: true } : null;
}

const required: HeadingClass = { section: 'required', weak: false };

function joined(found: string): string {
  const word = found.replaceAll(' ', '-');
  return same.reduce((name, [from, to]) => name.replace(from, to), word);
}
