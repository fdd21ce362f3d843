import { ArgsType, Field } from 'type-graphql';
import type { SearchArguments } from '../../query/prepare-search.js';
import { PageArguments } from './page-arguments.js';
import { RequirementFilter } from './requirement-filter.js';

@ArgsType()
export class RequirementSearchArguments extends PageArguments implements SearchArguments<'requirement'> {
  @Field(() => String, {
    nullable: true,
    description:
      'Words and skills to search for in the text of requirements, as a person types them: each must be found; other names of a skill and typing errors are forgiven.',
  })
  readonly query?: string | null;

  @Field(() => RequirementFilter, {
    nullable: true,
    description: 'Which requirements to find; all unless told.',
  })
  readonly filter?: RequirementFilter | null;
}
