import { ApolloServer } from '@apollo/server';
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
import { authenticateRequests } from './authentication/authenticate-requests.js';
import { createAuthenticate, type TokenOptions } from './authentication/create-authenticate.js';
import { authenticateNobody } from './authentication/session.js';
import { createHttpApp } from './create-http-app.js';
import type { LogOptions } from './create-logger.js';
import { createLogger } from './create-logger.js';
import { serveExport } from './export/serve-export.js';
import { logErrors } from './log-errors.js';
import type { OperationContext } from './operation-context.js';
import { createOperationRunner } from './run-operation.js';
import { serveEventStream } from './serve-event-stream.js';
import { serveGraphiql } from './serve-graphiql.js';
import { serveHealth } from './serve-health.js';
import { serveWebSocket } from './serve-websocket.js';
import { startSubscriptions } from './start-subscriptions.js';

export interface ServerOptions extends LogOptions, TokenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether GraphiQL is served at `/`; it is unless told. */
  readonly graphiql?: boolean;
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
 * The gateway's server: `/graphql` (by WebSocket too), `/graphql/stream`, `/export/…`, `/health/live`, `/health/ready`, and
 * GraphiQL at `/`.
 */
export async function createServer(services: Services, options: ServerOptions): Promise<Server> {
  const { host, port, graphiql = true } = options;
  const app = createHttpApp(createLogger(options));
  const schema = buildGatewaySchema();
  const authenticate = createAuthenticate(options);
  const sessionOf = authenticateRequests(app, authenticate);
  const apollo = createApollo(app, schema);
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    context: (request) => {
      const context = createRequestContext(services, sessionOf(request).viewer);
      return Promise.resolve({ ...context, log: request.log, onSubscription: null, isSafe: false });
    },
  });
  const run = createOperationRunner(apollo, services);
  serveWebSocket(app, schema, run, authenticate);
  serveEventStream(app, run, sessionOf);
  serveExport(app, services, schema, sessionOf);
  serveHealth(app, () => services.engine.health());
  if (graphiql) serveGraphiql(app);
  if (authenticate === authenticateNobody) app.log.warn(unprotected);
  return { listen: () => app.listen({ host, port }), close: () => apollo.stop() };
}

const unprotected =
  'No authentication is configured: whoever reaches this address is the local viewer, has every role and no budget. Set ROLECALL_JWKS_URL or ROLECALL_JWT_SECRET to ask for tokens.';

function createApollo(app: FastifyInstance, schema: GraphQLSchema): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    schema,
    formatError,
    logger: app.log,
    plugins: [
      logErrors,
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
