import { Field, Float, ObjectType } from 'type-graphql';
import type { MatchEvidence, MatchStatus } from '../../domain/match/match.js';
import { MatchEvidenceEnum } from '../enums/match-evidence.js';
import { MatchStatusEnum } from '../enums/match-status.js';
import { Requirement } from './requirement.js';

@ObjectType({ simpleResolvers: true, description: 'How a candidate meets one requirement of a posting.' })
export class RequirementMatch {
  @Field(() => Requirement, {
    description: "The posting's requirement; its `text` and `span` have the words of the posting.",
  })
  readonly requirement!: Requirement;

  @Field(() => MatchStatusEnum, { description: 'How far it is met.' })
  readonly status!: MatchStatus;

  @Field(() => MatchEvidenceEnum, {
    nullable: true,
    description: 'How `skill` answers the requirement; null where none does.',
  })
  readonly via!: MatchEvidence | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The years that were compared, in whole years and 30 at most: those with the skill, or overall for the kind EXPERIENCE. Null where they are unknown or nothing answers.',
  })
  readonly years!: number | null;

  @Field(() => Float, {
    description: 'Its share of the score, 0 to 1; the weights of one match add up to 1.',
  })
  readonly weight!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The words of the candidate's profile that show `skill`, to put beside those of the posting; null where the profile has none for it.",
  })
  readonly evidence!: string | null;
}
