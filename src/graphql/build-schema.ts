import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import type { PubSub } from 'type-graphql';
import { buildSchemaSync } from 'type-graphql';
import { connectionResolvers } from './connections.js';
import { guardSchema } from './permissions/guard-schema.js';
import { permissionTable } from './permissions/permission-table.js';
import { CandidateMutation } from './resolvers/candidate-mutation.js';
import { CandidateQuery } from './resolvers/candidate-query.js';
import { CandidateResolver } from './resolvers/candidate-resolver.js';
import { CandidateSkillResolver } from './resolvers/candidate-skill-resolver.js';
import { CoOccurringSkillResolver } from './resolvers/co-occurring-skill-resolver.js';
import { ExtractQuery } from './resolvers/extract-query.js';
import { ExtractedRequirementResolver } from './resolvers/extracted-requirement-resolver.js';
import { ImportMutation } from './resolvers/import-mutation.js';
import { JobPostingResolver } from './resolvers/job-posting-resolver.js';
import { MatchConnectionResolver } from './resolvers/match-connection-resolver.js';
import { MatchQuery } from './resolvers/match-query.js';
import { MatchResolver } from './resolvers/match-resolver.js';
import { NodeQuery } from './resolvers/node-query.js';
import { PostingMutation } from './resolvers/posting-mutation.js';
import { PostingQuery } from './resolvers/posting-query.js';
import { PostingStatisticsResolver } from './resolvers/posting-statistics-resolver.js';
import { RequirementQuery } from './resolvers/requirement-query.js';
import { RequirementResolver } from './resolvers/requirement-resolver.js';
import { RequirementMatchResolver } from './resolvers/requirement-match-resolver.js';
import { SkillInsightResolver } from './resolvers/skill-insight-resolver.js';
import { SkillQuery } from './resolvers/skill-query.js';
import { SkillResolver } from './resolvers/skill-resolver.js';
import { FeedItemResolver } from './resolvers/feed-item-resolver.js';
import { WatchFeedSubscription } from './resolvers/watch-feed-subscription.js';
import { WatchMutation } from './resolvers/watch-mutation.js';
import { WatchQuery } from './resolvers/watch-query.js';
import { WatchResolver } from './resolvers/watch-resolver.js';
import { validateArgument } from './validate-argument.js';

/** Asked for wherever there are subscriptions; ours read the log. */
const unused: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('Subscriptions need a `subscribe` of their own.');
  },
};

/** The schema of the public API; its resolvers work with a `RequestContext`, whose viewer may read what the table says. */
export function buildGatewaySchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeQuery,
      PostingQuery,
      RequirementQuery,
      CandidateQuery,
      SkillQuery,
      MatchQuery,
      ExtractQuery,
      WatchQuery,
      ImportMutation,
      PostingMutation,
      CandidateMutation,
      WatchMutation,
      WatchFeedSubscription,
      JobPostingResolver,
      RequirementResolver,
      CandidateResolver,
      CandidateSkillResolver,
      SkillResolver,
      SkillInsightResolver,
      CoOccurringSkillResolver,
      ExtractedRequirementResolver,
      MatchResolver,
      RequirementMatchResolver,
      MatchConnectionResolver,
      PostingStatisticsResolver,
      WatchResolver,
      FeedItemResolver,
      ...connectionResolvers,
    ],
    validate: true,
    validateFn: validateArgument,
    disableInferringDefaultValues: true,
    pubSub: unused,
  });
  guardSchema(schema, permissionTable);
  return schema;
}
