import { Field, Float, ObjectType } from 'type-graphql';
import { GraphQLDate } from 'graphql-scalars';

@ObjectType({ simpleResolvers: true, description: 'A skill that a candidate has.' })
export class CandidateSkill {
  @Field(() => Float, {
    nullable: true,
    description: 'The years of experience with it; null where they are unknown.',
  })
  readonly years!: number | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day it was last used; null where that is unknown.',
  })
  readonly lastUsed!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the profile that show it, where there are some.',
  })
  readonly evidence!: string | null;
}
