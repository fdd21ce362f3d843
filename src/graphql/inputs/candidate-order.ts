import { Field, InputType } from 'type-graphql';
import type {
  CandidateOrder as Order,
  CandidateOrderField,
  OrderDirection,
} from '../../query/order-input.js';
import { CandidateOrderFieldEnum } from '../enums/candidate-order-field.js';
import { OrderDirectionEnum } from '../enums/order-direction.js';

@InputType({
  description: 'The order to give candidates in. Those without the value come last in both directions.',
})
export class CandidateOrder implements Order {
  @Field(() => CandidateOrderFieldEnum, { description: 'What to put them in order by.' })
  readonly field!: CandidateOrderField;

  @Field(() => OrderDirectionEnum, { description: 'From which end.' })
  readonly direction!: OrderDirection;
}
