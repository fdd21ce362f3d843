import type { OrderDirection } from '../../query/order-input.js';
import { describeEnum } from './describe-enum.js';

export const OrderDirectionEnum = describeEnum<OrderDirection>(
  'OrderDirection',
  'The direction of an order. What lacks the value comes last in both.',
  {
    ASC: 'From the lowest to the highest, from the oldest to the newest.',
    DESC: 'From the highest to the lowest, from the newest to the oldest.',
  },
);
