import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Facet as FacetSource } from '../../query/facet-input.js';
import type { PageInfo as PageInfoSource } from '../../query/read-page.js';
import type { DocumentKind } from '../../search/query.js';
import type { SearchResult } from '../../search/result.js';
import type { EdgeSource } from '../edge-source.js';
import { readEdges } from '../edge-source.js';
import type { Vocabulary } from '../enums/describe-enum.js';
import type { FacetArguments } from '../inputs/facet-arguments.js';
import { describeFacetArguments } from '../inputs/facet-arguments.js';
import type { PendingSearch } from '../loaders/pending-search.js';
import type { NodeSource } from '../node-source.js';
import { nodeSource } from '../node-source.js';
import { readSearchFacets } from '../read-search-facets.js';
import type { RequestContext } from '../request-context.js';
import type { SchemaClass } from '../types/connection-types.js';
import { Facet } from '../types/facet.js';

type Search = PendingSearch<DocumentKind>;

/** Makes the resolver of a connection; its fields say what they need, and the search reads it all at once. */
export function buildConnectionResolver(connection: SchemaClass, facets: Vocabulary): SchemaClass {
  const facetArguments = describeFacetArguments(facets);

  @Resolver(() => connection)
  class ConnectionResolver {
    @FieldResolver()
    edges(@Root() search: Search, @Ctx() context: RequestContext): Promise<readonly EdgeSource[]> {
      return readEdges(search, context);
    }

    @FieldResolver()
    async nodes(@Root() search: Search): Promise<readonly NodeSource[]> {
      return (await search.page()).edges.map(({ hit }) => nodeSource(hit.stored));
    }

    @FieldResolver()
    async pageInfo(@Root() search: Search): Promise<PageInfoSource> {
      return (await search.page()).pageInfo;
    }

    @FieldResolver()
    totalCount(@Root() search: Search): Promise<SearchResult['total']> {
      return search.total();
    }

    @FieldResolver(() => [Facet], {
      description:
        'All that the search finds, counted by the values of fields: one facet for each field asked for.',
    })
    facets(
      @Root() search: Search,
      @Ctx() context: RequestContext,
      @Args(() => facetArguments) args: FacetArguments,
    ): Promise<readonly FacetSource[]> {
      return readSearchFacets(search, args, context);
    }
  }
  return ConnectionResolver;
}
