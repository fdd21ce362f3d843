import { FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Candidate as CandidateSource } from '../../domain/candidate.js';
import type { JobPosting as PostingSource } from '../../domain/posting.js';
import type { MatchSource, RequirementMatchSource } from '../match-source.js';
import { Candidate } from '../types/candidate.js';
import { JobPosting } from '../types/job-posting.js';
import { Match } from '../types/match.js';
import { RequirementMatch } from '../types/requirement-match.js';

@Resolver(() => Match)
export class MatchResolver {
  @FieldResolver(() => JobPosting, { description: 'The posting.' })
  posting(@Root() { posting }: MatchSource): PostingSource {
    return posting;
  }

  @FieldResolver(() => Candidate, { description: 'The candidate.' })
  candidate(@Root() { candidate }: MatchSource): CandidateSource {
    return candidate;
  }

  @FieldResolver(() => Float, {
    description: 'The weight of what is met over the weight of all, 0 to 1; 1 exactly when all is met.',
  })
  score(@Root() match: MatchSource): number {
    return match.coverage().score;
  }

  @FieldResolver(() => Float, {
    description: 'The same over REQUIRED requirements alone; 1 where there are none.',
  })
  requiredCoverage(@Root() match: MatchSource): number {
    return match.coverage().requiredCoverage;
  }

  @FieldResolver(() => Float, {
    description: 'The same over PREFERRED requirements alone; 1 where there are none.',
  })
  preferredCoverage(@Root() match: MatchSource): number {
    return match.coverage().preferredCoverage;
  }

  @FieldResolver(() => [RequirementMatch], {
    description:
      "How each requirement is met that matching considers, in the posting's order: those of the kinds SKILL, EXPERIENCE and EDUCATION.",
  })
  explanation(@Root() match: MatchSource): readonly RequirementMatchSource[] {
    return match.explanation();
  }
}
