import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Skill as SkillSource } from '../../domain/skill.js';
import type { RequestContext } from '../request-context.js';
import { ExtractedRequirement } from '../types/extracted-requirement.js';
import { Skill } from '../types/skill.js';

@Resolver(() => ExtractedRequirement)
export class ExtractedRequirementResolver {
  @FieldResolver(() => [Skill], {
    description: 'Alternatives, one of which is enough; empty for kinds without a skill.',
  })
  anyOf(@Root() { anyOf }: RequirementContent, @Ctx() { taxonomy }: RequestContext): readonly SkillSource[] {
    return anyOf.map((id) => taxonomy.skill(id));
  }
}
