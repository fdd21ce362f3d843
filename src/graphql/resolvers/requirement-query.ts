import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { RequirementConnection } from '../connections.js';
import { RequirementSearchArguments } from '../inputs/requirement-search-arguments.js';
import type { PendingSearch } from '../loaders/pending-search.js';
import type { RequestContext } from '../request-context.js';
import { startSearch } from '../start-search.js';

@Resolver()
export class RequirementQuery {
  @Query(() => RequirementConnection, {
    description:
      'Search for single requirements over all postings, page by page, with counts by facets. Without arguments: all, those of the newest postings first.',
  })
  requirements(
    @Args(() => RequirementSearchArguments) args: RequirementSearchArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PendingSearch<'requirement'>> {
    return startSearch('requirement', args, context, info);
  }
}
