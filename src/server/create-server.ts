import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { buildGatewaySchema } from '../graphql/build-schema.js';
import { formatError } from '../graphql/errors/format-error.js';
import { formatPrivately } from '../graphql/errors/format-privately.js';
import { exportPoints } from '../graphql/limits/prices.js';
import type { Services } from '../graphql/request-context.js';
import { allowOrigins } from './allow-origins.js';
import { authenticateRequests } from './authentication/authenticate-requests.js';
import { createAuthenticate, type TokenOptions } from './authentication/create-authenticate.js';
import { authenticateNobody } from './authentication/session.js';
import { createHttpApp } from './create-http-app.js';
import type { LogOptions } from './create-logger.js';
import { createLogger } from './create-logger.js';
import { serveExport } from './export/serve-export.js';
import { holdBodies } from './hold-bodies.js';
import { createFeedLag } from './health/feed-lag.js';
import { createGuard, type Guard } from './limits/create-guard.js';
import { defaultLimits, type LimitOptions } from './limits/limit-options.js';
import { limitOperations, type LimitedOperations } from './limits/limit-operations.js';
import { logErrors } from './log-errors.js';
import type { OperationContext } from './operation-context.js';
import { createOperationRunner } from './run-operation.js';
import { serveEventStream } from './serve-event-stream.js';
import { serveGraphiql } from './serve-graphiql.js';
import { serveGraphql } from './serve-graphql.js';
import { serveHealth } from './serve-health.js';
import { serveWebSocket } from './serve-websocket.js';
import { observeServer, type ObservationOptions } from './telemetry/observe-server.js';

export interface ServerOptions extends LogOptions, TokenOptions, ObservationOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether GraphiQL is served at `/`; it is unless told. */
  readonly graphiql?: boolean;
  /** Those of `defaultLimits` unless told. */
  readonly limits?: Partial<LimitOptions>;
}

export interface Server {
  /** Resolves to the address once requests are answered. Throws what the operating system refuses. */
  listen(): Promise<string>;
  /** Answers the requests that have begun, for ten seconds at most, and takes no others. */
  close(): Promise<void>;
}

/**
 * The gateway's server: `/graphql` (by WebSocket too), `/graphql/stream`, `/export/…`, `/health/live`, `/health/ready`,
 * `/metrics`, and GraphiQL at `/`.
 */
export async function createServer(services: Services, options: ServerOptions): Promise<Server> {
  const { host, port, graphiql = true } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const authenticate = createAuthenticate(options);
  const asksForTokens = authenticate !== authenticateNobody;
  const guard = createGuard(limits, asksForTokens);
  const app = createHttpApp(createLogger(options), guard.isOwnHost);
  await allowOrigins(app, guard.allowedOrigins);
  const lookAtLag = createFeedLag(services.engine.feed);
  // First: it is the first to know when the server ends.
  serveHealth(app, services.engine, lookAtLag);
  const observation = observeServer(app, services.engine, lookAtLag, guard.admissions, options);
  const schema = buildGatewaySchema();
  const sessionOf = authenticateRequests(app, authenticate);
  holdBodies(app, guard, sessionOf);
  const limited = await limitOperations(schema, limits, guard);
  const apollo = createApollo(app, guard, limited, observation.plugin);
  await apollo.start();
  serveGraphql(app, apollo, services, guard, sessionOf);
  const run = observation.observe(createOperationRunner(apollo, services, guard));
  serveWebSocket(app, schema, run, guard, authenticate);
  serveEventStream(app, run, guard, sessionOf);
  serveExport(app, { services, schema, guard }, sessionOf);
  if (graphiql) serveGraphiql(app);
  for (const warning of warningsOf(asksForTokens, limits)) app.log.warn(warning);
  return { listen: () => app.listen({ host, port }), close: () => apollo.stop() };
}

/** What an operator may not have meant. */
function warningsOf(asksForTokens: boolean, { costPerMinute }: LimitOptions): readonly string[] {
  if (!asksForTokens) return [unprotected];
  return costPerMinute < exportPoints ? [noExports(costPerMinute)] : [];
}

const unprotected =
  'No authentication is configured: whoever reaches this address is the local viewer, has every role and no budget. Set ROLECALL_JWKS_URL or ROLECALL_JWT_SECRET to ask for tokens.';

const noExports = (costPerMinute: number) =>
  `Nobody can export: an export costs ${exportPoints} points, and ROLECALL_COST_PER_MINUTE is ${costPerMinute}.`;

function createApollo(
  app: FastifyInstance,
  { hideSuggestions }: Pick<Guard, 'hideSuggestions'>,
  limited: LimitedOperations,
  tellOperations: ApolloServerPlugin<OperationContext>,
): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    ...limited.options,
    formatError: hideSuggestions ? formatPrivately : formatError,
    logger: app.log,
    plugins: [
      logErrors,
      tellOperations,
      ...limited.plugins,
      // It would wrap the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
      // It would send browsers to a page that loads its scripts from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
}
