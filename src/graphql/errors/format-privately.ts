import type { GraphQLFormattedError } from 'graphql';
import { formatError } from './format-error.js';

/** As `formatError`, without the proposals that GraphQL.js makes even where it is told to make none. */
export function formatPrivately(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = formatError(formatted, error);
  if (told.extensions?.['code'] !== 'GRAPHQL_VALIDATION_FAILED') return told;
  return { ...told, message: told.message.replace(/ Did you mean .*$/s, '') };
}
