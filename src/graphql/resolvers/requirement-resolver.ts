import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { JobPosting as JobPostingSource } from '../../domain/posting.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Skill as SkillSource } from '../../domain/skill.js';
import { notFound } from '../errors/not-found.js';
import { findPosting } from '../find-node.js';
import type { RequirementSource } from '../node-source.js';
import type { RequestContext } from '../request-context.js';
import { JobPosting } from '../types/job-posting.js';
import { Requirement } from '../types/requirement.js';
import { Skill } from '../types/skill.js';

@Resolver(() => Requirement)
export class RequirementResolver {
  @FieldResolver(() => JobPosting, { description: 'The posting that asks for it.' })
  posting(
    @Root() { posting }: RequirementSource,
    @Ctx() context: RequestContext,
  ): JobPostingSource | Promise<JobPostingSource> {
    return typeof posting === 'string' ? loadPosting(posting, context) : posting;
  }

  @FieldResolver(() => [Skill], {
    description: 'Alternatives, one of which is enough; empty for kinds without a skill.',
  })
  anyOf(@Root() { anyOf }: RequirementContent, @Ctx() { taxonomy }: RequestContext): readonly SkillSource[] {
    return anyOf.map((id) => taxonomy.skill(id));
  }
}

/** Throws NOT_FOUND where the posting was deleted after the search that found its requirement. */
async function loadPosting(id: string, context: RequestContext): Promise<JobPostingSource> {
  const posting = await findPosting(id, context);
  if (posting === null) throw notFound('posting');
  return posting;
}
