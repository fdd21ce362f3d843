import { CandidateFacetEnum } from './enums/candidate-facet.js';
import { PostingFacetEnum } from './enums/posting-facet.js';
import { RequirementFacetEnum } from './enums/requirement-facet.js';
import { buildConnectionResolver } from './resolvers/connection-resolver.js';
import { Candidate } from './types/candidate.js';
import { describeConnection } from './types/connection-types.js';
import { JobPosting } from './types/job-posting.js';
import { Requirement } from './types/requirement.js';

export const PostingConnection = describeConnection({
  name: 'Posting',
  plural: 'postings',
  type: JobPosting,
});
export const CandidateConnection = describeConnection({
  name: 'Candidate',
  plural: 'candidates',
  type: Candidate,
});
export const RequirementConnection = describeConnection({
  name: 'Requirement',
  plural: 'requirements',
  type: Requirement,
});

export const connectionResolvers = [
  buildConnectionResolver(PostingConnection, PostingFacetEnum),
  buildConnectionResolver(CandidateConnection, CandidateFacetEnum),
  buildConnectionResolver(RequirementConnection, RequirementFacetEnum),
] as const;
