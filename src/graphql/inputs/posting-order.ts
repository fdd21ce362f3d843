import { Field, InputType } from 'type-graphql';
import type { PostingOrder as Order, PostingOrderField, OrderDirection } from '../../query/order-input.js';
import { PostingOrderFieldEnum } from '../enums/posting-order-field.js';
import { OrderDirectionEnum } from '../enums/order-direction.js';

@InputType({
  description: 'The order to give postings in. Those without the value come last in both directions.',
})
export class PostingOrder implements Order {
  @Field(() => PostingOrderFieldEnum, { description: 'What to put them in order by.' })
  readonly field!: PostingOrderField;

  @Field(() => OrderDirectionEnum, { description: 'From which end.' })
  readonly direction!: OrderDirection;
}
