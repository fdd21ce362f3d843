import type { GraphQLSchema } from 'graphql';
import { printSchema } from 'graphql';

const header = '# The public API of Rolecall, printed from its resolvers by `npm run emit`.\n\n';

/** The schema as schema/schema.graphql holds it. */
export function printGatewaySchema(schema: GraphQLSchema): string {
  return `${header}${printSchema(schema)}\n`;
}
