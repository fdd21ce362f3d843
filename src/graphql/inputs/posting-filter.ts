import { Field, InputType } from 'type-graphql';
import type { EmploymentType, PostingStatus, Seniority, Workplace } from '../../domain/enums.js';
import type { PostingFilter as Filter } from '../../query/filter-input.js';
import { EmploymentTypeEnum } from '../enums/employment-type.js';
import { PostingStatusEnum } from '../enums/posting-status.js';
import { SeniorityEnum } from '../enums/seniority.js';
import { WorkplaceEnum } from '../enums/workplace.js';
import { DateTimeRange } from './date-time-range.js';
import { FloatRange } from './float-range.js';
import { RequirementCriteria } from './requirement-criteria.js';
import { SalaryCriteria } from './salary-criteria.js';
import { SkillCriteria } from './skill-criteria.js';

@InputType({
  description:
    'Which postings to find. Fields are joined by AND; a list means "any of them"; null and empty lists do not restrict.',
})
export class PostingFilter implements Filter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words and skills that title, company or description must hold, as in `query`, without ranking.',
  })
  readonly text?: string | null;

  @Field(() => SkillCriteria, {
    nullable: true,
    description: 'The skills that REQUIRED requirements name, alternatives included.',
  })
  readonly requiredSkills?: SkillCriteria | null;

  @Field(() => SkillCriteria, {
    nullable: true,
    description: 'The skills that any requirement names, alternatives included.',
  })
  readonly skills?: SkillCriteria | null;

  @Field(() => [String], { nullable: true, description: 'A skill of one of these categories is named.' })
  readonly skillCategory?: readonly string[] | null;

  @Field(() => [RequirementCriteria], {
    nullable: true,
    description: 'Each of these must be met by some requirement of the posting.',
  })
  readonly requirements?: readonly RequirementCriteria[] | null;

  @Field(() => [String], { nullable: true, description: 'The companies, as spelled in the postings.' })
  readonly company?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The countries, as ISO 3166 alpha-2 codes.' })
  readonly country?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The states, provinces or regions.' })
  readonly region?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The cities.' })
  readonly city?: readonly string[] | null;

  @Field(() => [WorkplaceEnum], { nullable: true, description: 'The workplaces offered.' })
  readonly workplace?: readonly Workplace[] | null;

  @Field(() => [EmploymentTypeEnum], { nullable: true, description: 'The kinds of employment.' })
  readonly employmentType?: readonly EmploymentType[] | null;

  @Field(() => [SeniorityEnum], { nullable: true, description: 'The levels asked for.' })
  readonly seniority?: readonly Seniority[] | null;

  @Field(() => FloatRange, { nullable: true, description: 'The years of experience asked for overall.' })
  readonly minYearsExperience?: FloatRange | null;

  @Field(() => SalaryCriteria, { nullable: true, description: 'The yearly pay.' })
  readonly salary?: SalaryCriteria | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'When the posting was posted.' })
  readonly postedAt?: DateTimeRange | null;

  @Field(() => [PostingStatusEnum], {
    nullable: true,
    description: 'Whether candidates can still apply; open and closed ones unless told.',
  })
  readonly status?: readonly PostingStatus[] | null;

  @Field(() => [PostingFilter], {
    nullable: true,
    description: 'At least one of these filters holds as well.',
  })
  readonly any?: readonly PostingFilter[] | null;

  @Field(() => PostingFilter, { nullable: true, description: 'This filter does not hold.' })
  readonly not?: PostingFilter | null;
}
