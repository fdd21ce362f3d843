import { ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'What a watch found. A watch tells each document once; two items with one id are the same finding.',
})
export class FeedItem {}
