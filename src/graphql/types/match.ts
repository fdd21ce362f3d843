import { ObjectType } from 'type-graphql';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  description:
    'How well a candidate covers what a posting asks for, and why. docs/matching.md has the formula. Its id is made from those of the two.',
})
export class Match {}
