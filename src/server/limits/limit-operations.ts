import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { mostTokens } from '../../graphql/limits/document-limits.js';
import type { OperationContext } from '../operation-context.js';
import { startSubscriptions } from '../start-subscriptions.js';
import { admitOperations } from './admit-operations.js';
import { answerStatus } from './answer-status.js';
import { chargeOperations } from './charge-operations.js';
import type { Guard } from './create-guard.js';
import { createTimedExecutor } from './execute-in-time.js';
import { limitDocuments } from './limit-documents.js';
import type { LimitOptions } from './limit-options.js';
import { noPersistedQueries, resolveDocuments } from './resolve-documents.js';
import { loadTrustedDocuments } from './trusted-documents.js';

/** What Apollo is made with so that all operations meet the limits, whichever transport they come by. */
export interface LimitedOperations {
  readonly options: Omit<ApolloServerOptionsWithGateway<OperationContext>, 'plugins'>;
  readonly plugins: readonly ApolloServerPlugin<OperationContext>[];
}

/** Throws CONFIGURATION_INVALID where the trusted documents can't be read. */
export async function limitOperations(
  schema: GraphQLSchema,
  limits: LimitOptions,
  { admissions, charge }: Pick<Guard, 'admissions' | 'charge'>,
): Promise<LimitedOperations> {
  const trusted = await loadTrustedDocuments(limits.trustedDocumentsPath);
  const documents = limitDocuments(trusted, limits.trustedDocuments);
  const admitting = admitOperations(admissions);
  const charging = chargeOperations({ ...limits, charge, enter: admitting.enter });
  const hideSuggestions = !limits.introspection;
  return {
    options: {
      gateway: createTimedExecutor(schema, hideSuggestions),
      parseOptions: { maxLexicalTokens: mostTokens },
      validationRules: [documents.rule, ...(limits.introspection ? [] : [NoSchemaIntrospectionCustomRule])],
      validationOptions: { hideSuggestions, maxErrors: 20 },
      // The rule above says so in words of GraphQL, not of Apollo.
      introspection: true,
      // Our own comes before Apollo sees the request.
      csrfPrevention: false,
      allowBatchedHttpRequests: false,
      persistedQueries: noPersistedQueries,
    },
    plugins: [
      resolveDocuments(trusted),
      documents.plugin,
      startSubscriptions(charging.check, hideSuggestions),
      charging.plugin,
      admitting.plugin,
      answerStatus,
    ],
  };
}
