import { companies, countries, skills, words, workplaces } from './made-up-documents.js';
import type { SeededRandom } from './seeded-random.js';

/** The input of `createWatch`, with what tells what it must find. */
export type MadeUpWatch =
  | { readonly kind: 'POSTING'; readonly input: { readonly posting: string; readonly minScore: number } }
  | { readonly kind: 'CANDIDATE'; readonly input: { readonly candidate: string; readonly minScore: number } }
  | { readonly kind: 'POSTING_SEARCH'; readonly input: { readonly postings: object } }
  | { readonly kind: 'CANDIDATE_SEARCH'; readonly input: { readonly candidates: object } };

const scores = [0.5, 0.75, 1] as const;

/** So many watches, of all four kinds by turns; the sides are taken by turns too. */
export function makeUpWatches(
  random: SeededRandom,
  count: number,
  sides: { readonly postings: readonly string[]; readonly candidates: readonly string[] },
): readonly MadeUpWatch[] {
  const nth = (ids: readonly string[], n: number) => ids[n % ids.length] ?? '';
  return Array.from({ length: count }, (_, n): MadeUpWatch => {
    const turn = Math.floor(n / 4);
    const minScore = random.pick(scores);
    switch (n % 4) {
      case 0:
        return { kind: 'POSTING', input: { posting: nth(sides.postings, turn), minScore } };
      case 1:
        return { kind: 'CANDIDATE', input: { candidate: nth(sides.candidates, turn), minScore } };
      case 2:
        return { kind: 'POSTING_SEARCH', input: { postings: makeUpPostingFilter(random) } };
      default:
        return { kind: 'CANDIDATE_SEARCH', input: { candidates: makeUpCandidateFilter(random) } };
    }
  });
}

/** Filters that the sentinel documents fit, and whatever fits a first version fits the later one too. */
function makeUpPostingFilter(random: SeededRandom): object {
  const some = random.some(skills, 3);
  return random.pick<object>([
    { requiredSkills: { anyOf: some }, country: [random.pick(countries)] },
    { requiredSkills: { allOf: some.slice(0, 1) }, workplace: [random.pick(workplaces)] },
    { text: random.pick(words), status: ['OPEN'] },
    { text: `${random.pick(words)} engineer`, company: [companies[0]] },
    {
      any: [{ text: random.pick(words) }, { skills: { allOf: some.slice(0, 1) } }],
      workplace: [random.pick(workplaces)],
    },
    {
      not: { company: companies.slice(1) },
      requirements: [{ skills: { anyOf: some }, importance: ['REQUIRED'] }],
    },
  ]);
}

function makeUpCandidateFilter(random: SeededRandom): object {
  const some = random.some(skills, 3);
  return random.pick<object>([
    { skills: { anyOf: some }, yearsOfExperience: { gte: 15 } },
    { skills: { allOf: some.slice(0, 2) } },
    { text: random.pick(words), yearsOfExperience: { gte: random.whole(0, 15) } },
    { country: [countries[0]], workplace: [random.pick(workplaces)] },
    {
      any: [{ text: random.pick(words) }, { skills: { anyOf: some.slice(0, 1) } }],
      country: [countries[0]],
    },
    { not: { country: countries.slice(1) }, skills: { anyOf: some } },
  ]);
}
