import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'The places of one field where a search found its words.' })
export class Highlight {
  @Field(() => String, { description: 'The field that holds the words, such as "title" or "description".' })
  readonly field!: string;

  @Field(() => [String], {
    description:
      'Pieces of the field as HTML: the words found stand in <mark></mark>, all else is escaped, so that a page can show them as they are.',
  })
  readonly fragments!: readonly string[];
}
