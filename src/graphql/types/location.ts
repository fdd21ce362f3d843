import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A place as a posting or a candidate names it.' })
export class Location {
  @Field(() => String, { description: 'The place in words, such as "San Francisco Bay Area".' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'The city, where one is named.' })
  readonly city!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The state, province or region, where one is named or follows from the city.',
  })
  readonly region!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The country as its ISO 3166 alpha-2 code, such as "US".',
  })
  readonly country!: string | null;
}
