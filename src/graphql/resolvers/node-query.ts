import { ArrayMaxSize } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { AnyNode } from '../find-node.js';
import { findNode } from '../find-node.js';
import type { RequestContext } from '../request-context.js';
import { Node } from '../types/node.js';

const mostIds = 100;

@ArgsType()
class NodesArguments {
  @ArrayMaxSize(mostIds, {
    message: `ids takes at most ${mostIds} ids at once. Ask for them in several requests.`,
  })
  @Field(() => [ID], { description: `Up to ${mostIds} ids, of whatever types.` })
  readonly ids!: readonly string[];
}

@Resolver()
export class NodeQuery {
  @Query(() => Node, {
    nullable: true,
    description: 'Whatever bears this id; null where nothing does, or where it is no id at all.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id, as another query gave it.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AnyNode | null> {
    return findNode(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'What bears these ids, in their order; null in the place of each that nothing bears.',
  })
  nodes(
    @Args(() => NodesArguments) { ids }: NodesArguments,
    @Ctx() context: RequestContext,
  ): Promise<AnyNode | null>[] {
    return ids.map((id) => findNode(id, context));
  }
}
