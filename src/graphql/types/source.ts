import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Where a document comes from. System and external id together name it for good.',
})
export class Source {
  @Field(() => String, {
    description: 'The system that the document was imported from; "import" where none was named.',
  })
  readonly system!: string;

  @Field(() => String, {
    description: "The document's id in that system; the hash of its content where it has none.",
  })
  readonly externalId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address of the document for people, where it is known.',
  })
  readonly url!: string | null;
}
