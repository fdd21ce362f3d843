import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What the values of a facet on numbers are like.' })
export class FacetStats {
  @Field(() => Float, { nullable: true, description: 'The least value.' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The greatest value.' })
  readonly max!: number | null;

  @Field(() => Float, { nullable: true, description: 'The mean of the values.' })
  readonly avg!: number | null;
}
