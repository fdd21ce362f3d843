import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { buildGatewaySchema } from '../graphql/build-schema.js';
import { formatError } from '../graphql/errors/format-error.js';
import type { Services } from '../graphql/request-context.js';
import { createRequestContext } from '../graphql/request-context.js';
import { createHttpApp } from './create-http-app.js';
import type { LogOptions } from './create-logger.js';
import { createLogger } from './create-logger.js';
import { serveExport } from './export/serve-export.js';
import { createFeedLag } from './health/feed-lag.js';
import { logErrors } from './log-errors.js';
import type { OperationContext } from './operation-context.js';
import { createOperationRunner } from './run-operation.js';
import { serveEventStream } from './serve-event-stream.js';
import { serveGraphiql } from './serve-graphiql.js';
import { serveHealth } from './serve-health.js';
import { serveWebSocket } from './serve-websocket.js';
import { startSubscriptions } from './start-subscriptions.js';
import { observeServer } from './telemetry/observe-server.js';
import type { OperationScopes } from './telemetry/operation-scopes.js';

export interface ServerOptions extends LogOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether GraphiQL is served at `/`; it is unless told. */
  readonly graphiql?: boolean;
  /** Those that the engine tells of its requests; without them none are counted. */
  readonly scopes?: OperationScopes;
  /** Operations that metrics and logs tell by their names; unless told, none. */
  readonly operationNames?: readonly string[];
}

export interface Server {
  /** Resolves to the address once requests are answered. Throws what the operating system refuses. */
  listen(): Promise<string>;
  /** Answers the requests that have begun, for ten seconds at most, and takes no others. */
  close(): Promise<void>;
}

/** Bounds how much a query may say; documents travel in variables, which it doesn't count. */
const mostTokens = 2000;

/**
 * The gateway's server: `/graphql` (by WebSocket too), `/graphql/stream`, `/export/…`, `/health/live`, `/health/ready`,
 * `/metrics`, and GraphiQL at `/`.
 */
export async function createServer(services: Services, options: ServerOptions): Promise<Server> {
  const { host, port, graphiql = true } = options;
  const app = createHttpApp(createLogger(options));
  const lookAtLag = createFeedLag(services.engine.feed);
  // First: it is the first to know when the server ends.
  serveHealth(app, services.engine, lookAtLag);
  const observation = observeServer(app, services.engine, lookAtLag, options);
  const schema = buildGatewaySchema();
  const apollo = createApollo(app, schema, observation.plugin);
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    context: ({ log }) =>
      Promise.resolve({ ...createRequestContext(services), log, onSubscription: null, isSafe: false }),
  });
  const run = observation.observe(createOperationRunner(apollo, services));
  serveWebSocket(app, schema, run);
  serveEventStream(app, run);
  serveExport(app, services, schema);
  if (graphiql) serveGraphiql(app);
  return { listen: () => app.listen({ host, port }), close: () => apollo.stop() };
}

function createApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  tellOperations: ApolloServerPlugin<OperationContext>,
): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    schema,
    formatError,
    logger: app.log,
    plugins: [
      logErrors,
      tellOperations,
      startSubscriptions,
      // It would wrap the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
      // It would send browsers to a page that loads its scripts from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
    parseOptions: { maxLexicalTokens: mostTokens },
    introspection: true,
    maxRecursiveSelections: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
}
