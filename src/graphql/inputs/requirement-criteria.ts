import { Field, InputType } from 'type-graphql';
import type { Importance, RequirementKind } from '../../domain/enums.js';
import type { RequirementCriteria as Criteria } from '../../query/filter-input.js';
import { ImportanceEnum } from '../enums/importance.js';
import { RequirementKindEnum } from '../enums/requirement-kind.js';
import { FloatRange } from './float-range.js';
import { SkillCriteria } from './skill-criteria.js';

@InputType({
  description:
    'What one and the same requirement must meet, all of it: Python, required, five years or more.',
})
export class RequirementCriteria implements Criteria {
  @Field(() => SkillCriteria, { nullable: true, description: 'The skills among its alternatives.' })
  readonly skills?: SkillCriteria | null;

  @Field(() => [ImportanceEnum], { nullable: true, description: 'It has one of these importances.' })
  readonly importance?: readonly Importance[] | null;

  @Field(() => [RequirementKindEnum], { nullable: true, description: 'It is of one of these kinds.' })
  readonly kind?: readonly RequirementKind[] | null;

  @Field(() => FloatRange, { nullable: true, description: 'The years that it asks for.' })
  readonly minYears?: FloatRange | null;
}
