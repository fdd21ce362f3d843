import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Importance, RequirementKind } from '../../domain/enums.js';
import type { JobPosting as Posting } from '../../domain/posting.js';
import { namedSkills } from '../../domain/posting-skills.js';
import type { Skill as SkillSource } from '../../domain/skill.js';
import { ImportanceEnum } from '../enums/importance.js';
import { RequirementKindEnum } from '../enums/requirement-kind.js';
import { CandidateMatchArguments } from '../inputs/candidate-match-arguments.js';
import type { RequirementSource } from '../node-source.js';
import type { PendingMatches } from '../pending-matches.js';
import type { RequestContext } from '../request-context.js';
import { startCandidateMatch } from '../start-match.js';
import { JobPosting } from '../types/job-posting.js';
import { MatchConnection } from '../types/match-connection.js';
import { Requirement } from '../types/requirement.js';
import { Skill } from '../types/skill.js';

@Resolver(() => JobPosting)
export class JobPostingResolver {
  @FieldResolver(() => [Requirement], { description: "What the posting asks for, in the posting's order." })
  requirements(
    @Root() posting: Posting,
    @Arg('importance', () => ImportanceEnum, {
      nullable: true,
      description: 'Only those of this importance.',
    })
    importance: Importance | null | undefined,
    @Arg('kind', () => RequirementKindEnum, { nullable: true, description: 'Only those of this kind.' })
    kind: RequirementKind | null | undefined,
  ): readonly RequirementSource[] {
    return posting.requirements
      .filter((each) => each.importance === (importance ?? each.importance))
      .filter((each) => each.kind === (kind ?? each.kind))
      .map((each) => ({ ...each, posting }));
  }

  @FieldResolver(() => [Skill], {
    description: 'Every skill that a requirement names, alternatives included, most important first.',
  })
  skills(@Root() posting: Posting, @Ctx() { taxonomy }: RequestContext): readonly SkillSource[] {
    return namedSkills(posting).map((id) => taxonomy.skill(id));
  }

  @FieldResolver(() => MatchConnection, {
    description:
      'The candidates who match the posting, best first, then by id: all with a score above 0, or of `minScore` and more. Viewers who may not see candidates get their number alone, rounded down to a multiple of five, by the filters that docs/permissions.md allows and a `minScore` in tenths.',
  })
  matches(
    @Root() posting: Posting,
    @Args(() => CandidateMatchArguments) args: CandidateMatchArguments,
    @Ctx() context: RequestContext,
  ): Promise<PendingMatches> {
    return startCandidateMatch(posting, args, context);
  }
}
