import type { Candidate } from '../../src/domain/candidate.js';
import { candidateId } from '../../src/domain/identity.js';

/** A candidate of whom nothing else is known, but for the values given. */
export function buildCandidate(
  externalId: string,
  values: Partial<Omit<Candidate, 'id' | 'source'>> = {},
): Candidate {
  return {
    name: null,
    email: null,
    headline: null,
    location: null,
    workplace: [],
    seniority: null,
    yearsOfExperience: null,
    education: null,
    skills: [],
    salaryExpectation: null,
    summary: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    mentions: [],
    provenance: { format: 'CANDIDATE_JSON', content: null, contentHash: 'hash', extraction: 'test' },
    ...values,
    id: candidateId('test', externalId),
    source: { system: 'test', externalId, url: null },
  };
}
