import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Skill as SkillSource } from '../../domain/skill.js';
import { pageSize } from '../../query/build-page.js';
import { coOccurrenceQuery, readCoOccurrence } from '../../query/co-occurring-skills.js';
import { foldChoices } from '../../query/compile-filter.js';
import { resolveFilter } from '../../query/resolve-filter.js';
import { demandQuery, readDemand, type MonthlyDemand } from '../../query/skill-demand.js';
import { openPostings } from '../../query/skill-insights.js';
import { salaryQuery } from '../../query/skill-salary.js';
import { buildSupply, type Supply } from '../../query/skill-supply.js';
import type { Quartiles } from '../../search/quartiles.js';
import type { CoOccurrenceSource } from '../co-occurrence-source.js';
import { CoOccurrenceArguments } from '../inputs/co-occurrence-arguments.js';
import { DemandArguments } from '../inputs/demand-arguments.js';
import type { RequestContext } from '../request-context.js';
import { searchContext } from '../start-search.js';
import { CoOccurringSkill } from '../types/co-occurring-skill.js';
import { SalaryQuartiles } from '../types/salary-quartiles.js';
import { SkillDemand } from '../types/skill-demand.js';
import { SkillSupply } from '../types/skill-supply.js';
import { Skill } from '../types/skill.js';

/** What the market says about a skill. */
@Resolver(() => Skill)
export class SkillInsightResolver {
  @FieldResolver(() => [CoOccurringSkill], {
    description: 'The skills that postings name most together with it, most frequent first, then by id.',
  })
  async coOccurring(
    @Root() { id }: SkillSource,
    @Args(() => CoOccurrenceArguments) args: CoOccurrenceArguments,
    @Ctx() context: RequestContext,
  ): Promise<readonly CoOccurrenceSource[]> {
    const limit = pageSize(
      'first',
      args.first,
      'There are no cursors here: narrow the filter to see others.',
    );
    const compiled = await resolveFilter('posting', args.filter, searchContext(context));
    const among = foldChoices(compiled, []).filter;
    const result = await context.insights.search(coOccurrenceQuery(id, among, limit));
    const { postings, skills } = readCoOccurrence(id, limit, result);
    return skills.map((other) => ({ ...other, postings, among }));
  }

  @FieldResolver(() => [SkillDemand], {
    description:
      'How many postings name it, by the month they were posted in, earliest first; months without any are left out. At most 200 months.',
  })
  async demand(
    @Root() { id }: SkillSource,
    @Args(() => DemandArguments) bounds: DemandArguments,
    @Ctx() { insights }: RequestContext,
  ): Promise<readonly MonthlyDemand[]> {
    return readDemand(await insights.search(demandQuery(id, bounds)));
  }

  @FieldResolver(() => SkillSupply, {
    description: 'The candidates who list it against the open postings that ask for it.',
  })
  async supply(
    @Root() { id }: SkillSource,
    @Ctx() { insights, candidateCounts }: RequestContext,
  ): Promise<Supply> {
    const [candidates, postings] = await Promise.all([
      candidateCounts.load(id),
      insights.countNaming(id, openPostings),
    ]);
    return buildSupply(candidates, postings);
  }

  @FieldResolver(() => SalaryQuartiles, {
    nullable: true,
    description:
      'What the postings that name it pay a year, in one currency; null where none of them tells pay in it.',
  })
  salary(
    @Root() { id }: SkillSource,
    @Arg('currency', () => String, {
      nullable: true,
      description: 'Only pay in this currency (ISO 4217); that of most of the postings unless told.',
    })
    currency: string | null | undefined,
    @Ctx() { insights }: RequestContext,
  ): Promise<Quartiles | null> {
    return insights.quartiles(salaryQuery(id, currency));
  }
}
