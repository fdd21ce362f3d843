import { Field, ID, InputType } from 'type-graphql';
import type { SkillCriteria as Criteria } from '../../query/filter-input.js';

@InputType({
  description:
    'Skills by id, name or alias, whatever the case: "k8s" is Kubernetes. A name that neither the taxonomy nor any document knows is the error UNKNOWN_SKILL. What is given is joined by AND; empty lists do not restrict.',
})
export class SkillCriteria implements Criteria {
  @Field(() => [ID], { nullable: true, description: 'All of these.' })
  readonly allOf?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'At least one of these.' })
  readonly anyOf?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'None of these.' })
  readonly noneOf?: readonly string[] | null;
}
