import { Field, InputType } from 'type-graphql';
import type { Importance, RequirementKind } from '../../domain/enums.js';
import type { RequirementFilter as Filter } from '../../query/filter-input.js';
import { ImportanceEnum } from '../enums/importance.js';
import { RequirementKindEnum } from '../enums/requirement-kind.js';
import { FloatRange } from './float-range.js';
import { PostingFilter } from './posting-filter.js';
import { SkillCriteria } from './skill-criteria.js';

@InputType({
  description:
    'Which requirements to find. Fields are joined by AND; a list means "any of them"; null and empty lists do not restrict.',
})
export class RequirementFilter implements Filter {
  @Field(() => String, {
    nullable: true,
    description: 'Words and skills that the requirement must hold, as in `query`, without ranking.',
  })
  readonly text?: string | null;

  @Field(() => SkillCriteria, { nullable: true, description: 'The skills among its alternatives.' })
  readonly skills?: SkillCriteria | null;

  @Field(() => [String], {
    nullable: true,
    description: 'A skill of one of these categories is among the alternatives.',
  })
  readonly skillCategory?: readonly string[] | null;

  @Field(() => [ImportanceEnum], { nullable: true, description: 'It has one of these importances.' })
  readonly importance?: readonly Importance[] | null;

  @Field(() => [RequirementKindEnum], { nullable: true, description: 'It is of one of these kinds.' })
  readonly kind?: readonly RequirementKind[] | null;

  @Field(() => FloatRange, { nullable: true, description: 'The years that it asks for.' })
  readonly minYears?: FloatRange | null;

  @Field(() => PostingFilter, {
    nullable: true,
    description:
      'The posting that carries it meets this filter. Texts and requirements within it may fit 10,000 postings at most (QUERY_TOO_BROAD).',
  })
  readonly posting?: PostingFilter | null;
}
