import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ImportOutcomeEnum } from '../enums/import-outcome.js';

@ObjectType({ simpleResolvers: true, description: 'What became of one document of an import.' })
export class ImportResult {
  @Field(() => Int, { description: 'The place of the document in `items`, counted from 0.' })
  readonly index!: number;

  @Field(() => ImportOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the posting or candidate; null where it was rejected.',
  })
  readonly id!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was rejected, as one of the rejection codes of docs/errors.md; else null.',
  })
  readonly code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was rejected, in words: what was expected, what came, what to do; else null.',
  })
  readonly message!: string | null;
}
