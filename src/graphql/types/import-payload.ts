import { Field, Int, ObjectType } from 'type-graphql';
import { ImportResult } from './import-result.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What became of an import. What it reports as stored is durable, and later queries see it.',
})
export class ImportPayload {
  @Field(() => Int, { description: 'How many documents were stored.' })
  readonly imported!: number;

  @Field(() => Int, { description: 'How many were stored already, just so.' })
  readonly unchanged!: number;

  @Field(() => Int, { description: 'How many were not taken.' })
  readonly rejected!: number;

  @Field(() => [ImportResult], { description: 'One result for each document, in the order of `items`.' })
  readonly results!: readonly ImportResult[];
}
