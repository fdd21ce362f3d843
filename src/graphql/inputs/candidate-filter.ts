import { Field, InputType } from 'type-graphql';
import type { EducationLevel, Seniority, Workplace } from '../../domain/enums.js';
import type { CandidateFilter as Filter } from '../../query/filter-input.js';
import { EducationLevelEnum } from '../enums/education-level.js';
import { SeniorityEnum } from '../enums/seniority.js';
import { WorkplaceEnum } from '../enums/workplace.js';
import { DateTimeRange } from './date-time-range.js';
import { FloatRange } from './float-range.js';
import { SkillCriteria } from './skill-criteria.js';

@InputType({
  description:
    'Which candidates to find. Fields are joined by AND; a list means "any of them"; null and empty lists do not restrict.',
})
export class CandidateFilter implements Filter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words and skills that headline, summary, skills or evidence must hold, as in `query`, without ranking.',
  })
  readonly text?: string | null;

  @Field(() => SkillCriteria, { nullable: true, description: 'The skills that the profile lists.' })
  readonly skills?: SkillCriteria | null;

  @Field(() => [String], { nullable: true, description: 'A skill of one of these categories is listed.' })
  readonly skillCategory?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The countries, as ISO 3166 alpha-2 codes.' })
  readonly country?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The states, provinces or regions.' })
  readonly region?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'The cities.' })
  readonly city?: readonly string[] | null;

  @Field(() => [WorkplaceEnum], { nullable: true, description: 'The workplaces that the candidate accepts.' })
  readonly workplace?: readonly Workplace[] | null;

  @Field(() => [SeniorityEnum], { nullable: true, description: 'The levels reached.' })
  readonly seniority?: readonly Seniority[] | null;

  @Field(() => FloatRange, { nullable: true, description: 'The years of experience overall.' })
  readonly yearsOfExperience?: FloatRange | null;

  @Field(() => [EducationLevelEnum], { nullable: true, description: 'The highest levels of education.' })
  readonly education?: readonly EducationLevel[] | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'When the profile was last updated.' })
  readonly updatedAt?: DateTimeRange | null;

  @Field(() => [CandidateFilter], {
    nullable: true,
    description: 'At least one of these filters holds as well.',
  })
  readonly any?: readonly CandidateFilter[] | null;

  @Field(() => CandidateFilter, { nullable: true, description: 'This filter does not hold.' })
  readonly not?: CandidateFilter | null;
}
