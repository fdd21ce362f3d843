import { plainLine } from '../layout.js';
import type { WatchDescription, WatchedCandidate, WatchedPosting } from './watch-operations.js';

const skillsShown = 3;

/** What a watch looks for, on one line. */
export function describeWatch({ kind, posting, candidate, filter, minScore }: WatchDescription): string {
  const least = minScore === null ? '' : `, from ${Math.round(minScore * 100)}% on`;
  switch (kind) {
    case 'POSTING':
      return `candidates for ${posting === null ? 'a posting that is gone' : describePosting(posting)}${least}`;
    case 'CANDIDATE':
      return `postings for ${candidate === null ? 'a candidate who is gone' : describeCandidate(candidate)}${least}`;
    case 'POSTING_SEARCH':
      return `postings by ${JSON.stringify(filter)}`;
    case 'CANDIDATE_SEARCH':
      return `candidates by ${JSON.stringify(filter)}`;
  }
}

/** Title, company and places on one line. */
export function describePosting({ title, company, locations }: WatchedPosting): string {
  return join([title, company, locations.map(({ name }) => name).join(' / ')]);
}

/** Headline and the skills of most years on one line. */
export function describeCandidate({ headline, skills }: WatchedCandidate): string {
  const names = skills
    .toSorted((a, b) => (b.years ?? 0) - (a.years ?? 0))
    .slice(0, skillsShown)
    .map(({ skill }) => skill.name);
  return join([headline, names.join(', ')]);
}

function join(parts: readonly (string | null)[]): string {
  const given = parts.filter((part) => part !== null && part !== '');
  return given.length === 0 ? '(nothing is known)' : plainLine(given.join(' · '));
}
