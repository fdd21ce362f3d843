import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'How the yearly pay of postings is spread, in one currency and major units; a posting pays the middle of its range.',
})
export class SalaryQuartiles {
  @Field(() => String, { description: 'The currency as its ISO 4217 code, such as "USD".' })
  readonly currency!: string;

  @Field(() => Int, { description: 'How many postings are paid in the currency.' })
  readonly count!: number;

  @Field(() => Float, { description: 'A quarter of the postings pay less.' })
  readonly q1!: number;

  @Field(() => Float, { description: 'Half of the postings pay less.' })
  readonly median!: number;

  @Field(() => Float, { description: 'Three quarters of the postings pay less.' })
  readonly q3!: number;
}
