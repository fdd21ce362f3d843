import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Skill as SkillSource } from '../../domain/skill.js';
import { pageSize } from '../../query/build-page.js';
import { completeSkills } from '../../query/complete-skills.js';
import { findSkill } from '../find-node.js';
import type { RequestContext } from '../request-context.js';
import { Skill } from '../types/skill.js';

@Resolver()
export class SkillQuery {
  @Query(() => Skill, { nullable: true, description: 'The skill with this id; null where there is none.' })
  skill(
    @Arg('id', () => ID, { description: 'The id of a skill, such as "skill:kafka".' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<SkillSource | null> {
    return findSkill(id, context);
  }

  @Query(() => [Skill], {
    description:
      'Skills as a person types them, best first: "k8" finds Kubernetes. Nothing typed finds nothing.',
  })
  async skills(
    @Arg('query', () => String, { description: 'The beginning of a name or of another name.' }) query: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 unless told, 100 at most.' })
    first: number | null | undefined,
    @Ctx() { taxonomy, engine }: RequestContext,
  ): Promise<readonly SkillSource[]> {
    const ids = await completeSkills(
      query,
      pageSize('first', first, 'Type more of the name to see others.'),
      taxonomy,
      engine,
    );
    return ids.map((id) => taxonomy.skill(id));
  }
}
