import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { PageInfo as PageInfoSource } from '../../query/read-page.js';
import type { SearchResult } from '../../search/result.js';
import type { MatchSource } from '../match-source.js';
import type { MatchPage, PendingMatches } from '../pending-matches.js';
import { Count } from '../types/count.js';
import { MatchConnection } from '../types/match-connection.js';
import { MatchEdge } from '../types/match-edge.js';
import { Match } from '../types/match.js';
import { PageInfo } from '../types/page-info.js';

@Resolver(() => MatchConnection)
export class MatchConnectionResolver {
  @FieldResolver(() => [MatchEdge], { description: 'The matches of the page with their places.' })
  async edges(@Root() matches: PendingMatches): Promise<MatchPage['edges']> {
    return (await matches.page()).edges;
  }

  @FieldResolver(() => [Match], { description: 'The matches of the page.' })
  async nodes(@Root() matches: PendingMatches): Promise<readonly MatchSource[]> {
    return (await matches.page()).edges.map(({ node }) => node);
  }

  @FieldResolver(() => PageInfo, { description: 'How the page lies among the matches.' })
  async pageInfo(@Root() matches: PendingMatches): Promise<PageInfoSource> {
    return (await matches.page()).pageInfo;
  }

  @FieldResolver(() => Count, { description: 'How many match in all.' })
  totalCount(@Root() matches: PendingMatches): Promise<SearchResult['total']> {
    return matches.total();
  }
}
