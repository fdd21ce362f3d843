import { Field, Float, ObjectType } from 'type-graphql';
import type { SalaryPeriod } from '../../domain/enums.js';
import { SalaryPeriodEnum } from '../enums/salary-period.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A range of pay in major units of its currency (160000 is $160,000). At least one bound is given.',
})
export class SalaryRange {
  @Field(() => Float, {
    nullable: true,
    description: 'The lower bound; null where only the upper one is named.',
  })
  readonly min!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The upper bound; null where only the lower one is named.',
  })
  readonly max!: number | null;

  @Field(() => String, { description: 'The currency as its ISO 4217 code, such as "USD".' })
  readonly currency!: string;

  @Field(() => SalaryPeriodEnum, { description: 'The time that the amounts are paid for.' })
  readonly period!: SalaryPeriod;
}
