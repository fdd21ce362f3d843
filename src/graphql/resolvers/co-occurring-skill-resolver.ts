import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Skill as SkillSource } from '../../domain/skill.js';
import { lift } from '../../query/co-occurring-skills.js';
import type { CoOccurrenceSource } from '../co-occurrence-source.js';
import type { RequestContext } from '../request-context.js';
import { CoOccurringSkill } from '../types/co-occurring-skill.js';
import { Skill } from '../types/skill.js';

@Resolver(() => CoOccurringSkill)
export class CoOccurringSkillResolver {
  @FieldResolver(() => Skill, { description: 'The other skill.' })
  skill(@Root() { skill }: CoOccurrenceSource, @Ctx() { taxonomy }: RequestContext): SkillSource {
    return taxonomy.skill(skill);
  }

  @FieldResolver(() => Float, {
    description:
      'How much more often the two come together than by chance: 1 is by chance, 3 is three times as often.',
  })
  async lift(
    @Root() { skill, count, postings, among }: CoOccurrenceSource,
    @Ctx() { insights }: RequestContext,
  ): Promise<number> {
    const [naming, all] = await Promise.all([insights.countNaming(skill, among), insights.count(among)]);
    return lift(count, postings, naming, all);
  }
}
