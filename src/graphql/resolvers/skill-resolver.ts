import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Skill as SkillSource } from '../../domain/skill.js';
import type { RequestContext } from '../request-context.js';
import { Skill } from '../types/skill.js';

@Resolver(() => Skill)
export class SkillResolver {
  @FieldResolver(() => [Skill], {
    description: 'Skills that knowing this one implies knowing (Spring Boot: Java), one step far.',
  })
  implies(@Root() { implies }: SkillSource, @Ctx() { taxonomy }: RequestContext): readonly SkillSource[] {
    return implies.map((id) => taxonomy.skill(id));
  }

  @FieldResolver(() => Int, {
    description: 'How many postings have a requirement that names it, open and closed ones alike.',
  })
  postingCount(@Root() { id }: SkillSource, @Ctx() { postingCounts }: RequestContext): Promise<number> {
    return postingCounts.load(id);
  }

  @FieldResolver(() => Int, {
    description:
      'How many candidates list it. For viewers who may not see candidates, rounded down to a multiple of five.',
  })
  candidateCount(@Root() { id }: SkillSource, @Ctx() { candidateCounts }: RequestContext): Promise<number> {
    return candidateCounts.load(id);
  }
}
