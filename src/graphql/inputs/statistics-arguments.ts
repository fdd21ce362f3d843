import { ArgsType, Field, Int } from 'type-graphql';
import type { StatisticsArguments as Arguments } from '../../query/statistics-input.js';
import { PostingGroupEnum } from '../enums/posting-group.js';

@ArgsType()
export class StatisticsArguments implements Arguments {
  @Field(() => [PostingGroupEnum], {
    description: 'What to group by: one to three groups, each once.',
  })
  readonly groupBy!: Arguments['groupBy'];

  @Field(() => Int, {
    nullable: true,
    description:
      'The most values of a group, within each combination of values of the groups before: 20 unless told, 200 at most, and no more than 10,000 rows in all. The most frequent values are kept; of months, the latest.',
  })
  readonly size?: number | null;
}
