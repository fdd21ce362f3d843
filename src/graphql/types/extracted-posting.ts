import { Field, Float, ObjectType } from 'type-graphql';
import type { EducationLevel, EmploymentType, Seniority, Workplace } from '../../domain/enums.js';
import { EducationLevelEnum } from '../enums/education-level.js';
import { EmploymentTypeEnum } from '../enums/employment-type.js';
import { SeniorityEnum } from '../enums/seniority.js';
import { WorkplaceEnum } from '../enums/workplace.js';
import { ExtractedRequirement } from './extracted-requirement.js';
import { Location } from './location.js';
import { SalaryRange } from './salary-range.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What an import of a text would store of it. Nothing of this is stored.',
})
export class ExtractedPosting {
  @Field(() => String, { nullable: true, description: 'The title of the position.' })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'The company that hires.' })
  readonly company!: string | null;

  @Field(() => [Location], { description: 'The places named for the work.' })
  readonly locations!: readonly Location[];

  @Field(() => [WorkplaceEnum], { description: 'Where the work can be done.' })
  readonly workplace!: readonly Workplace[];

  @Field(() => EmploymentTypeEnum, { nullable: true, description: 'The kind of employment.' })
  readonly employmentType!: EmploymentType | null;

  @Field(() => [SeniorityEnum], { description: 'The levels asked for.' })
  readonly seniority!: readonly Seniority[];

  @Field(() => Float, { nullable: true, description: 'The years of experience asked for overall.' })
  readonly minYearsExperience!: number | null;

  @Field(() => EducationLevelEnum, { nullable: true, description: 'The lowest level of education accepted.' })
  readonly education!: EducationLevel | null;

  @Field(() => SalaryRange, { nullable: true, description: 'The pay, where it is named.' })
  readonly salary!: SalaryRange | null;

  @Field(() => [ExtractedRequirement], { description: "The requirements, in the text's order." })
  readonly requirements!: readonly ExtractedRequirement[];
}
