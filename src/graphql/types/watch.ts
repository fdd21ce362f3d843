import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  description:
    'A standing query that lasts: it collects findings whether or not anyone listens. docs/feeds.md says what it tells, and when.',
})
export class Watch {
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The name that the viewer gave it; null where it has none.',
  })
  readonly name!: string | null;

  @Field(() => GraphQLDateTime, { simple: true, description: 'When it was made.' })
  readonly createdAt!: string;
}
