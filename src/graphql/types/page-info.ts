import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How a page lies in its connection.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether something follows the page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something precedes the page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first edge, for `before` of the page before; null for an empty page.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last edge, for `after` of the next page; null for an empty page.',
  })
  readonly endCursor!: string | null;
}
