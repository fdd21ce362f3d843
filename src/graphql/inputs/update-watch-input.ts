import { Length, Matches } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { nameLength, readableName } from './create-watch-input.js';

@InputType({ description: 'What to change of a watch; what is left out stays as it is.' })
export class UpdateWatchInput {
  @Field(() => ID, { description: 'The id of the watch.' })
  readonly id!: string;

  @Length(...nameLength)
  @Matches(...readableName)
  @Field(() => String, { nullable: true, description: 'The new name, 1 to 200 characters; null for none.' })
  readonly name?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The new least score, 0 to 1, of a watch on a posting or a candidate. A lower one tells what matches now as well, unless the watch was made without backfill.',
  })
  readonly minScore?: number | null;
}
