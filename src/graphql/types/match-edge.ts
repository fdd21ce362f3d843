import { Field, ObjectType } from 'type-graphql';
import { Match } from './match.js';

@ObjectType({ simpleResolvers: true, description: 'A match with its place among the others.' })
export class MatchEdge {
  @Field(() => Match, { description: 'The match.' })
  readonly node!: Match;

  @Field(() => String, { description: 'The place among the matches, for `after`. Opaque.' })
  readonly cursor!: string;
}
