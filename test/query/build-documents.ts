import type { Candidate } from '../../src/domain/candidate.js';
import { candidateId, identifyRequirements, postingId } from '../../src/domain/identity.js';
import type { JobPosting } from '../../src/domain/posting.js';
import type { RequirementContent } from '../../src/domain/requirement.js';
import type { SkillId } from '../../src/domain/skill.js';
import type { SearchEngine } from '../../src/search/engine.js';

const provenance = { format: 'TEXT', content: null, contentHash: 'hash', extraction: 'test' } as const;

type PostingValues = Partial<Omit<JobPosting, 'id' | 'source' | 'requirements' | 'provenance'>> & {
  readonly requirements?: readonly RequirementContent[];
};

/** An open posting of which nothing else is known, but for the values given. */
export function buildPosting(externalId: string, values: PostingValues = {}): JobPosting {
  const id = postingId('test', externalId);
  return {
    title: `Posting ${externalId}`,
    company: null,
    locations: [],
    workplace: [],
    employmentType: null,
    seniority: [],
    minYearsExperience: null,
    education: null,
    salary: null,
    mentions: [],
    description: 'A posting.',
    postedAt: null,
    status: 'OPEN',
    provenance,
    ...values,
    id,
    source: { system: 'test', externalId, url: null },
    requirements: identifyRequirements(id, values.requirements ?? []),
  };
}

export function buildRequirement(
  anyOf: readonly SkillId[],
  values: Partial<RequirementContent> = {},
): RequirementContent {
  const text = `Experience with ${anyOf.join(' or ')}`;
  return {
    kind: 'SKILL',
    importance: 'REQUIRED',
    anyOf,
    openEnded: false,
    minYears: null,
    education: null,
    text,
    span: null,
    ...values,
  };
}

export function buildCandidate(externalId: string, values: Partial<Candidate> = {}): Candidate {
  return {
    id: candidateId('test', externalId),
    source: { system: 'test', externalId, url: null },
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
    provenance,
    ...values,
  };
}

/** Stores the documents and makes them visible. */
export async function store(
  engine: SearchEngine,
  postings: readonly JobPosting[],
  candidates: readonly Candidate[] = [],
): Promise<void> {
  await engine.write([
    ...postings.map((posting) => ({
      kind: 'put' as const,
      document: { kind: 'posting' as const, posting },
      replaces: null,
    })),
    ...candidates.map((candidate) => ({
      kind: 'put' as const,
      document: { kind: 'candidate' as const, candidate },
      replaces: null,
    })),
  ]);
  await engine.refresh();
}
