import { Field, Float, ObjectType } from 'type-graphql';
import type { EducationLevel, Importance, RequirementKind } from '../../domain/enums.js';
import { EducationLevelEnum } from '../enums/education-level.js';
import { ImportanceEnum } from '../enums/importance.js';
import { RequirementKindEnum } from '../enums/requirement-kind.js';
import { Node } from './node.js';
import { TextSpan } from './text-span.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'One thing that a posting asks for. Its id is made from the posting and the words, so that putting the lines of a posting in another order keeps it.',
})
export class Requirement {
  @Field(() => RequirementKindEnum, { description: 'What it asks for.' })
  readonly kind!: RequirementKind;

  @Field(() => ImportanceEnum, { description: 'How much the posting insists on it.' })
  readonly importance!: Importance;

  @Field(() => Boolean, {
    description: 'Whether others of the kind may count as well: "or similar", "such as".',
  })
  readonly openEnded!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The years of experience asked for; for a kind SKILL, with the skill.',
  })
  readonly minYears!: number | null;

  @Field(() => EducationLevelEnum, {
    nullable: true,
    description: 'The lowest level of education that meets it; for the kind EDUCATION.',
  })
  readonly education!: EducationLevel | null;

  @Field(() => String, { description: 'The exact words of the posting.' })
  readonly text!: string;

  @Field(() => TextSpan, {
    nullable: true,
    description:
      "Where the words stand in the posting's description; null where the requirement was given with the document, not read from its text.",
  })
  readonly span!: TextSpan | null;
}
