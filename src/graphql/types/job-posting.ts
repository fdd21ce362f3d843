import { Field, Float, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type {
  EducationLevel,
  EmploymentType,
  PostingStatus,
  Seniority,
  Workplace,
} from '../../domain/enums.js';
import { EducationLevelEnum } from '../enums/education-level.js';
import { EmploymentTypeEnum } from '../enums/employment-type.js';
import { PostingStatusEnum } from '../enums/posting-status.js';
import { SeniorityEnum } from '../enums/seniority.js';
import { WorkplaceEnum } from '../enums/workplace.js';
import { Location } from './location.js';
import { Node } from './node.js';
import { SalaryRange } from './salary-range.js';
import { Source } from './source.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A job posting with what was read out of it.',
})
export class JobPosting {
  @Field(() => String, { description: 'The title of the position, as the posting has it.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'The company that hires, as spelled in the posting.' })
  readonly company!: string | null;

  @Field(() => [Location], { description: 'The places that the posting names for the work.' })
  readonly locations!: readonly Location[];

  @Field(() => [WorkplaceEnum], {
    description: 'What the posting offers; several for "Remote (US) or San Francisco".',
  })
  readonly workplace!: readonly Workplace[];

  @Field(() => EmploymentTypeEnum, {
    nullable: true,
    description: 'The kind of employment, where it is said.',
  })
  readonly employmentType!: EmploymentType | null;

  @Field(() => [SeniorityEnum], { description: 'The levels asked for; several for "Senior/Staff".' })
  readonly seniority!: readonly Seniority[];

  @Field(() => Float, { nullable: true, description: 'The years of experience asked for overall.' })
  readonly minYearsExperience!: number | null;

  @Field(() => EducationLevelEnum, {
    nullable: true,
    description: 'The lowest level of education that the posting accepts as required.',
  })
  readonly education!: EducationLevel | null;

  @Field(() => SalaryRange, { nullable: true, description: 'The pay, where the posting names it.' })
  readonly salary!: SalaryRange | null;

  @Field(() => String, {
    description: 'The text as it was given; for HTML its plain text. The spans of requirements refer to it.',
  })
  readonly description!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was posted, where the document says so.',
  })
  readonly postedAt!: string | null;

  @Field(() => PostingStatusEnum, { description: 'Whether candidates can still apply.' })
  readonly status!: PostingStatus;

  @Field(() => Source, { description: 'Where the posting was imported from.' })
  readonly source!: Source;
}
