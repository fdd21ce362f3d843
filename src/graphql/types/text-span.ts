import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'A part of the text that was read, in UTF-16 code units: `text.slice(start, end)` in JavaScript gives its words.',
})
export class TextSpan {
  @Field(() => Int, { description: 'Where the first character stands, counted from 0.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where the part ends; the character there is not in it.' })
  readonly end!: number;
}
