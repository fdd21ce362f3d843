import { Field, Float, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { EducationLevel, Seniority, Workplace } from '../../domain/enums.js';
import { EducationLevelEnum } from '../enums/education-level.js';
import { SeniorityEnum } from '../enums/seniority.js';
import { WorkplaceEnum } from '../enums/workplace.js';
import { CandidateSkill } from './candidate-skill.js';
import { Location } from './location.js';
import { Node } from './node.js';
import { SalaryRange } from './salary-range.js';
import { Source } from './source.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'The profile of somebody who looks for work.',
})
export class Candidate {
  @Field(() => String, {
    nullable: true,
    description: 'The name; null for viewers who may not see who it is.',
  })
  readonly name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The email address; null for viewers who may not see who it is.',
  })
  readonly email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The profile in one line, such as "Backend engineer".',
  })
  readonly headline!: string | null;

  @Field(() => Location, { nullable: true, description: 'Where the candidate lives or wants to work.' })
  readonly location!: Location | null;

  @Field(() => [WorkplaceEnum], {
    description: 'The workplaces that the candidate accepts; empty where unknown.',
  })
  readonly workplace!: readonly Workplace[];

  @Field(() => SeniorityEnum, { nullable: true, description: 'The level reached, where it is known.' })
  readonly seniority!: Seniority | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The years of experience overall, where they are known.',
  })
  readonly yearsOfExperience!: number | null;

  @Field(() => EducationLevelEnum, {
    nullable: true,
    description: 'The highest level of education, where it is known.',
  })
  readonly education!: EducationLevel | null;

  @Field(() => [CandidateSkill], {
    description: "The skills of the profile, each once, in the profile's order.",
  })
  readonly skills!: readonly CandidateSkill[];

  @Field(() => SalaryRange, {
    nullable: true,
    description: 'The pay that the candidate expects, where it is known.',
  })
  readonly salaryExpectation!: SalaryRange | null;

  @Field(() => String, { nullable: true, description: 'The profile in the words of the candidate.' })
  readonly summary!: string | null;

  @Field(() => GraphQLDateTime, {
    description: 'When the profile was last updated; when it was imported, where the document does not say.',
  })
  readonly updatedAt!: string;

  @Field(() => Source, { description: 'Where the profile was imported from.' })
  readonly source!: Source;
}
