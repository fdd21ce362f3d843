import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { buildStatistics } from '../../query/build-statistics.js';
import { readStatistics } from '../../query/read-statistics.js';
import type { StatisticsRow as RowSource } from '../../query/statistics-input.js';
import { PostingConnection } from '../connections.js';
import { StatisticsArguments } from '../inputs/statistics-arguments.js';
import type { PendingSearch } from '../loaders/pending-search.js';
import type { RequestContext } from '../request-context.js';
import { selectsPath } from '../selects-path.js';
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
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly RowSource[]> {
    const selects = (field: keyof RowSource) => selectsPath(info, [field]);
    const query = buildStatistics(args, {
      salaries: selects('salaryMedian') || selects('salaryCurrency'),
      years: selects('minYearsAverage'),
    });
    return readStatistics(args, await search.statistics(query), taxonomy);
  }
}
