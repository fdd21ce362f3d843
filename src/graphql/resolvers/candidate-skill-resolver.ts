import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CandidateSkill as CandidateSkillSource } from '../../domain/candidate.js';
import type { Skill as SkillSource } from '../../domain/skill.js';
import type { RequestContext } from '../request-context.js';
import { CandidateSkill } from '../types/candidate-skill.js';
import { Skill } from '../types/skill.js';

@Resolver(() => CandidateSkill)
export class CandidateSkillResolver {
  @FieldResolver(() => Skill, { description: 'The skill.' })
  skill(@Root() { skill }: CandidateSkillSource, @Ctx() { taxonomy }: RequestContext): SkillSource {
    return taxonomy.skill(skill);
  }
}
