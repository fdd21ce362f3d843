import { Field, Float, ObjectType } from 'type-graphql';
import type { EducationLevel, Importance, RequirementKind } from '../../domain/enums.js';
import { EducationLevelEnum } from '../enums/education-level.js';
import { ImportanceEnum } from '../enums/importance.js';
import { RequirementKindEnum } from '../enums/requirement-kind.js';
import { TextSpan } from './text-span.js';

@ObjectType({ simpleResolvers: true, description: 'A requirement as an import of the text would store it.' })
export class ExtractedRequirement {
  @Field(() => RequirementKindEnum, { description: 'What it asks for.' })
  readonly kind!: RequirementKind;

  @Field(() => ImportanceEnum, { description: 'How much the posting insists on it.' })
  readonly importance!: Importance;

  @Field(() => Boolean, {
    description: 'Whether others of the kind may count as well: "or similar", "such as".',
  })
  readonly openEnded!: boolean;

  @Field(() => Float, { nullable: true, description: 'The years of experience asked for.' })
  readonly minYears!: number | null;

  @Field(() => EducationLevelEnum, {
    nullable: true,
    description: 'The lowest level of education that meets it.',
  })
  readonly education!: EducationLevel | null;

  @Field(() => String, { description: 'The exact words of the text.' })
  readonly text!: string;

  @Field(() => TextSpan, {
    description:
      'Where the words stand in the text (for HTML, in its plain text); 0 to 0 where a document gives the requirement as a field of its own.',
  })
  readonly span!: TextSpan;
}
