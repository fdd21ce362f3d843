import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { buildStatistics } from '../../query/build-statistics.js';
import { readStatistics } from '../../query/read-statistics.js';
import type { StatisticsRow as RowSource } from '../../query/statistics-input.js';
import { PostingConnection } from '../connections.js';
import { StatisticsArguments } from '../inputs/statistics-arguments.js';
import type { PendingSearch } from '../loaders/pending-search.js';
import type { RequestContext } from '../request-context.js';
import { StatisticsRow } from '../types/statistics-row.js';

@Resolver(() => PostingConnection)
export class PostingStatisticsResolver {
  @FieldResolver(() => [StatisticsRow], {
    description:
      'All postings that the search finds, counted by one to three groups taken together, with pay and years; most postings first. Where months are a group, rows that differ in the month alone stand together, in its order.',
  })
  async statistics(
    @Root() search: PendingSearch<'posting'>,
    @Ctx() { taxonomy }: RequestContext,
    @Args(() => StatisticsArguments) args: StatisticsArguments,
  ): Promise<readonly RowSource[]> {
    return readStatistics(args, await search.statistics(buildStatistics(args)), taxonomy);
  }
}
