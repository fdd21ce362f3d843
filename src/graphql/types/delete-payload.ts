import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What was deleted.' })
export class DeletePayload {
  @Field(() => ID, { description: 'The id of what is gone.' })
  readonly deletedId!: string;
}
