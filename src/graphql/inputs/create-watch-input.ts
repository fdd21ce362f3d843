import { Length, Matches } from 'class-validator';
import { Field, Float, ID, InputType } from 'type-graphql';
import { CandidateFilter } from './candidate-filter.js';
import { PostingFilter } from './posting-filter.js';

export const nameLength = [
  1,
  200,
  { message: 'name must have 1 to 200 characters; null for none.' },
] as const;

/** Something to see, without control characters and halves of surrogate pairs. */
export const readableName = [
  /^(?=.*\S)[^\p{Cc}\p{Cs}]*$/u,
  { message: 'name must have something to read, and no control characters.' },
] as const;

@InputType({
  description: 'What a new watch looks for: exactly one of posting, candidate, postings and candidates.',
})
export class CreateWatchInput {
  @Length(...nameLength)
  @Matches(...readableName)
  @Field(() => String, { nullable: true, description: 'A name for the viewer, 1 to 200 characters.' })
  readonly name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Find candidates who match this posting while it is open.',
  })
  readonly posting?: string | null;

  @Field(() => ID, { nullable: true, description: 'Find open postings that match this candidate.' })
  readonly candidate?: string | null;

  @Field(() => PostingFilter, { nullable: true, description: 'Find postings that this search finds.' })
  readonly postings?: PostingFilter | null;

  @Field(() => CandidateFilter, { nullable: true, description: 'Find candidates whom this search finds.' })
  readonly candidates?: CandidateFilter | null;

  @Field(() => Float, {
    nullable: true,
    description: 'With posting or candidate: the least score to tell, 0 to 1; 0.5 unless told.',
  })
  readonly minScore?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether what matches already is told, the newest 1,000 documents, newest last; it is unless told otherwise.',
  })
  readonly backfill?: boolean | null;
}
