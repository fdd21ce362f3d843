import { Field, Int, ObjectType } from 'type-graphql';
import { CountRelationEnum } from '../enums/count-relation.js';

@ObjectType({ simpleResolvers: true, description: 'A number of documents, and whether it is exact.' })
export class Count {
  @Field(() => Int, { description: 'The number.' })
  readonly value!: number;

  @Field(() => CountRelationEnum, { description: 'Whether the number is exact or a lower bound.' })
  readonly relation!: 'EXACT' | 'AT_LEAST';
}
