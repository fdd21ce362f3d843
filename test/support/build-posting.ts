import { identifyRequirements, postingId } from '../../src/domain/identity.js';
import type { JobPosting } from '../../src/domain/posting.js';
import type { RequirementContent } from '../../src/domain/requirement.js';

export type PostingValues = Partial<Omit<JobPosting, 'id' | 'source' | 'requirements'>> & {
  readonly requirements?: readonly RequirementContent[];
};

/** An open posting of which nothing else is known, but for the values given. */
export function buildPosting(externalId: string, values: PostingValues = {}): JobPosting {
  const id = postingId('test', externalId);
  return {
    title: 'Posting',
    company: null,
    locations: [],
    workplace: [],
    employmentType: null,
    seniority: [],
    minYearsExperience: null,
    education: null,
    salary: null,
    mentions: [],
    description: '',
    postedAt: null,
    status: 'OPEN',
    provenance: { format: 'TEXT', content: null, contentHash: 'hash', extraction: 'test' },
    ...values,
    id,
    source: { system: 'test', externalId, url: null },
    requirements: identifyRequirements(id, values.requirements ?? []),
  };
}
