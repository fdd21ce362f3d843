import { candidateId, postingId } from '../../../src/domain/identity.js';
import type { SeededRandom } from './seeded-random.js';

export interface MadeUpDocument {
  readonly kind: 'posting' | 'candidate';
  readonly externalId: string;
  /** POSTING_JSON or CANDIDATE_JSON. */
  readonly content: string;
}

export interface MadeUpDocuments {
  /** Postings and candidates that watches are made for, in their first version. */
  readonly watched: readonly MadeUpDocument[];
  /** For each writer, what it writes in this order; some documents twice. */
  readonly written: readonly (readonly MadeUpDocument[])[];
  /** The last version of everything that has several. */
  readonly last: readonly MadeUpDocument[];
  /** What every watch finds. */
  readonly sentinels: readonly MadeUpDocument[];
}

/** Skills without ambiguous names. */
export const skills = [
  ...(['Kafka', 'Python', 'Java', 'Docker', 'Kubernetes', 'PostgreSQL', 'Terraform'] as const),
  ...(['Redis', 'GraphQL', 'TypeScript', 'Angular', 'Elasticsearch'] as const),
] as const;
/** No names of skills, and far enough from each other that none is taken for another one's typing error. */
export const words = ['windmill', 'harbour', 'bakery', 'telescope', 'museum', 'orchard'] as const;
export const companies = ['Acorn', 'Birchwood', 'Cormorant', 'Dovetail'] as const;
export const countries = ['DE', 'FR', 'NL', 'US'] as const;
export const workplaces = ['REMOTE', 'HYBRID', 'ONSITE'] as const;

/**
 * Documents whose later versions match all that the earlier ones do, so that what is to be found follows from the last
 * ones alone, however the writing is interrupted.
 */
export function makeUpDocuments(
  random: SeededRandom,
  { count, writers, watched }: { readonly count: number; readonly writers: number; readonly watched: number },
): MadeUpDocuments {
  const versions = Array.from({ length: count }, (_, n) =>
    n % 2 === 0
      ? makeUpPosting(random, `p-${n}`, n % 5 === 0)
      : makeUpCandidate(random, `c-${n}`, n % 5 === 0),
  );
  const forWatches = Array.from({ length: watched }, (_, n) => [
    makeUpPosting(random, `watched-p-${n}`, true),
    makeUpCandidate(random, `watched-c-${n}`, true),
  ]).flat();
  const written = Array.from({ length: writers }, (_, writer) => [
    ...spread(versions.filter((_one, n) => n % writers === writer)),
    ...forWatches.filter((_one, n) => n % writers === writer).flatMap(({ later }) => later ?? []),
  ]);
  return {
    watched: forWatches.map(({ first }) => first),
    written: written.map((documents) => interleave(random, documents)),
    last: [...versions, ...forWatches].flatMap(({ later }) => later ?? []),
    sentinels: Object.values(sentinels),
  };
}

interface Versions {
  readonly first: MadeUpDocument;
  readonly later: MadeUpDocument | null;
}

/** First versions in their order, each later one some way behind its first. */
function spread(versions: readonly Versions[]): readonly MadeUpDocument[] {
  const distance = 40;
  return [...versions, ...Array.from({ length: distance }, () => null)].flatMap((one, n) => [
    ...(one === null ? [] : [one.first]),
    ...[versions[n - distance]?.later ?? []].flat(),
  ]);
}

/** The later versions of watched documents, which end the list, go somewhere into it. */
function interleave(random: SeededRandom, documents: readonly MadeUpDocument[]): readonly MadeUpDocument[] {
  const ofWatched = documents.filter(({ externalId }) => externalId.startsWith('watched'));
  const result = documents.filter(({ externalId }) => !externalId.startsWith('watched'));
  for (const document of ofWatched) result.splice(random.whole(0, result.length), 0, document);
  return result;
}

/** The later version asks for no years, where the first does. */
function makeUpPosting(random: SeededRandom, externalId: string, isRewritten: boolean): Versions {
  const content = {
    externalId,
    title: `Engineer ${externalId}`,
    company: random.pick(companies),
    description: `Work for a ${random.pick(words)}.`,
    workplace: [random.pick(workplaces)],
    locations: [{ name: 'Somewhere', country: random.pick(countries) }],
    status: !externalId.startsWith('watched') && random.next() < 0.1 ? 'CLOSED' : 'OPEN',
  };
  const asked = random.some(skills, random.whole(1, 4));
  const requirements = (years: number | null) =>
    asked.map((name, nth) => ({
      kind: 'SKILL',
      importance: nth === 3 ? 'PREFERRED' : 'REQUIRED',
      anyOf: [name],
      ...(years !== null && nth === 0 && { minYears: years }),
      text: `You know ${name}`,
    }));
  const years = isRewritten ? random.whole(3, 8) : null;
  const first = posting(externalId, { ...content, requirements: requirements(years) });
  return {
    first,
    later: isRewritten ? posting(externalId, { ...content, requirements: requirements(null) }) : null,
  };
}

/** The later version knows one skill more, and the others for a year longer. */
function makeUpCandidate(random: SeededRandom, externalId: string, isRewritten: boolean): Versions {
  const content = {
    externalId,
    headline: `Engineer at a ${random.pick(words)}`,
    location: { name: 'Somewhere', country: random.pick(countries) },
    workplace: [random.pick(workplaces)],
    yearsOfExperience: random.whole(0, 20),
  };
  const known = random.some(skills, random.whole(2, 6)).map((name) => ({ name, years: random.whole(0, 10) }));
  const all = known.map(({ name, years }) => ({ name, years: years + 1 }));
  const first = candidate(externalId, { ...content, skills: isRewritten ? known.slice(1) : known });
  return { first, later: isRewritten ? candidate(externalId, { ...content, skills: all }) : null };
}

const posting = (externalId: string, content: object): MadeUpDocument => ({
  kind: 'posting',
  externalId,
  content: JSON.stringify(content),
});

const candidate = (externalId: string, content: object): MadeUpDocument => ({
  kind: 'candidate',
  externalId,
  content: JSON.stringify(content),
});

/** Documents that every watch of made-up-watches.ts finds. */
export const sentinels = {
  posting: posting('sentinel', {
    externalId: 'sentinel',
    title: 'Engineer of everything',
    company: companies[0],
    description: words.join(' '),
    workplace: workplaces,
    locations: countries.map((country) => ({ name: 'Somewhere', country })),
    status: 'OPEN',
    requirements: [{ kind: 'SKILL', importance: 'REQUIRED', anyOf: skills, text: 'You know something' }],
  }),
  candidate: candidate('sentinel', {
    externalId: 'sentinel',
    headline: words.join(' '),
    location: { name: 'Somewhere', country: countries[0] },
    workplace: workplaces,
    yearsOfExperience: 30,
    skills: skills.map((name) => ({ name, years: 30 })),
  }),
} as const;

/** The id that a document gets where it is imported without a source. */
export function madeUpId({ kind, externalId }: MadeUpDocument): string {
  return kind === 'posting' ? postingId('import', externalId) : candidateId('import', externalId);
}
