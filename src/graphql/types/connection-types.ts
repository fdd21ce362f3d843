import { Field, Float, ObjectType } from 'type-graphql';
import { Count } from './count.js';
import { Highlight } from './highlight.js';
import { PageInfo } from './page-info.js';

/** A class that describes a type of the schema. */
export type SchemaClass = new () => object;

/** The nodes of a connection: `name` as in `PostingConnection`, `plural` as in running text. */
export interface ConnectionNodes {
  readonly name: string;
  readonly plural: string;
  readonly type: SchemaClass;
}

/** Makes the type of a connection to one kind of node; `facets` comes with its resolver, as the others' values do. */
export function describeConnection(nodes: ConnectionNodes): SchemaClass {
  const { name, plural, type } = nodes;
  const edge = describeEdge(nodes);

  @ObjectType(`${name}Connection`, {
    description: `The ${plural} that a search finds. Only what is selected is computed.`,
  })
  class Connection {
    @Field(() => [edge], { description: `The ${plural} of the page with their places in the search.` })
    readonly edges!: readonly object[];

    @Field(() => [type], { description: `The ${plural} of the page.` })
    readonly nodes!: readonly object[];

    @Field(() => PageInfo, { description: 'How the page lies in the search.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Count, { description: `How many ${plural} the search finds in all.` })
    readonly totalCount!: Count;
  }
  return Connection;
}

function describeEdge({ name, plural, type }: ConnectionNodes): SchemaClass {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One of the ${plural} found, with its place in the search.`,
  })
  class Edge {
    @Field(() => type, { description: 'What was found.' })
    readonly node!: object;

    @Field(() => String, { description: 'The place in the search, for `after` and `before`. Opaque.' })
    readonly cursor!: string;

    @Field(() => Float, {
      nullable: true,
      description: 'The relevance, comparable within one search alone; null where the order is another one.',
    })
    readonly score!: number | null;

    @Field(() => [Highlight], {
      description: 'The places where what `query` asks for was found, as HTML; empty without a query.',
    })
    readonly highlights!: readonly Highlight[];
  }
  return Edge;
}
