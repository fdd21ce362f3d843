import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Skill as SkillSource } from '../../domain/skill.js';
import type { RequirementMatchSource } from '../match-source.js';
import type { RequestContext } from '../request-context.js';
import { RequirementMatch } from '../types/requirement-match.js';
import { Skill } from '../types/skill.js';

@Resolver(() => RequirementMatch)
export class RequirementMatchResolver {
  @FieldResolver(() => Skill, {
    nullable: true,
    description:
      "The skill of the candidate's list that answers the requirement; null where none does, and for other kinds than SKILL.",
  })
  skill(@Root() { skill }: RequirementMatchSource, @Ctx() { taxonomy }: RequestContext): SkillSource | null {
    return skill === null ? null : taxonomy.skill(skill);
  }
}
