import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type VerifyClientCallbackAsync, type WebSocket } from 'ws';
import type { Viewer } from '../graphql/viewer.js';
import type { LiveSession } from './authentication/live-session.js';
import type { Authenticate } from './authentication/session.js';
import { createSocketSessions } from './authentication/socket-sessions.js';
import { countSockets } from './limits/count-sockets.js';
import type { Guard } from './limits/create-guard.js';
import { largestRequest } from './limits/largest-body.js';
import { createMessageReviver } from './read-socket-message.js';
import { refuseSocket } from './refuse-socket.js';
import { keepSocketStates } from './socket-state.js';
import type { OperationRequest, Outcome, RunOperation } from './run-operation.js';
import { refusal } from './told-error.js';

/** Of a client who asks and doesn't read, in bytes. */
const mostUnsent = 8 * 1024 * 1024;
const mostOperations = 50;
/** In milliseconds: a socket that answers no ping in this time is ended. */
const keepAlive = 12_000;
/** In milliseconds: sockets that don't take their leave in this time are cut. */
const leave = 3000;

/** graphql-ws wants a document; what the operation does is decided before. */
const decided = parse('subscription { decided }');

/** GraphQL over WebSocket at `/graphql`, by the protocol graphql-transport-ws. Ends with the server, with code 1001. */
export function serveWebSocket(
  app: FastifyInstance,
  schema: GraphQLSchema,
  run: RunOperation,
  guard: Guard,
  authenticate: Authenticate,
): void {
  const hasRoom = createSocketLimit(guard);
  const sockets = new WebSocketServer({
    server: app.server,
    maxPayload: largestRequest,
    verifyClient: createVerifier(guard),
  });
  const { onConnect, onPing, sessionOf } = createSocketSessions(authenticate);
  const { dispose } = useServer<Record<string, unknown>>(
    {
      onConnect: async (context) => {
        const { socket } = context.extra;
        return (await onConnect(context)) && hasRoom(socket, sessionOf(socket).viewer);
      },
      onPing,
      onSubscribe: createSubscriber(app, schema, run, sessionOf),
      subscribe: ({ rootValue }) => results(rootValue as Outcome),
      jsonMessageReviver: createMessageReviver(),
      isProd: true,
    },
    sockets,
    keepAlive,
  );
  sockets.on('connection', (socket) => {
    endHoarder(socket);
    logFailures(socket, app.log);
  });
  app.addHook('preClose', () => closeSockets(sockets, dispose));
}

async function closeSockets(
  { clients }: WebSocketServer,
  dispose: () => void | Promise<void>,
): Promise<void> {
  const cut = setTimeout(() => {
    for (const socket of clients) socket.terminate();
  }, leave);
  await dispose();
  clearTimeout(cut);
}

type OnSubscribe = NonNullable<ServerOptions<Record<string, unknown>, Extra>['onSubscribe']>;

/** Runs each operation when it is the turn of its socket. */
function createSubscriber(
  app: FastifyInstance,
  schema: GraphQLSchema,
  run: RunOperation,
  sessionOf: (socket: WebSocket) => LiveSession,
): OnSubscribe {
  const stateOf = keepSocketStates(mostOperations);
  return async ({ subscriptions, extra: { socket } }, _id, payload) => {
    if (Object.keys(subscriptions).length > mostOperations) return [tooMany];
    const log = app.log.child({ reqId: randomUUID() });
    const { gone, turns } = stateOf(socket);
    const transport = { log, isSafe: false, resumeAfter: null, bytes: null, gone };
    const session = sessionOf(socket);
    const outcome = await turns.run(() => run(readPayload(payload), { ...transport, session }));
    if (outcome.kind === 'result' && outcome.result.data === undefined) return outcome.result.errors ?? [];
    return { schema, document: decided, rootValue: outcome };
  };
}

function createVerifier({ isAllowedSite }: Guard): VerifyClientCallbackAsync {
  return ({ req }, answer) => {
    const refused = refuseSocket(req, isAllowedSite);
    if (refused === null) answer(true);
    else answer(false, refused.statusCode, refused.body, { 'content-type': 'application/json' });
  };
}

/**
 * Whether the viewer may open a socket. One too many is closed with a code upon which clients don't come back by
 * themselves.
 */
function createSocketLimit(guard: Guard): (socket: WebSocket, viewer: Viewer) => boolean {
  const count = countSockets(guard.socketsPerViewer);
  return (socket, viewer) => {
    if (!guard.hasBudget(viewer)) return true;
    // Closed while its token was checked: nothing would count it less.
    if (socket.readyState !== socket.OPEN) return false;
    const uncount = count(viewer.id);
    if (uncount === null) socket.close(4429, 'Too many sockets of one viewer');
    else socket.once('close', uncount);
    return uncount !== null;
  };
}

function endHoarder(socket: WebSocket): void {
  socket.on('message', () => {
    if (socket.bufferedAmount > mostUnsent) socket.terminate();
  });
}

/** graphql-ws would write what clients do wrong to the console; ws closes the socket with a code. */
function logFailures(socket: WebSocket, log: FastifyBaseLogger): void {
  socket.removeAllListeners('error').on('error', ({ message }) => {
    log.info({ message }, 'a socket failed');
  });
}

function readPayload({ query, variables, operationName, extensions }: SubscribePayload): OperationRequest {
  return { query, variables, operationName, extensions };
}

function results(outcome: Outcome): ExecutionResult | AsyncIterable<ExecutionResult> {
  if (outcome.kind === 'result') return outcome.result;
  const { told } = outcome;
  const iterator = {
    next: async (): Promise<IteratorResult<ExecutionResult>> => {
      const next = await told.next();
      return next.done === true ? next : { value: next.value.result };
    },
    return: async (): Promise<IteratorResult<ExecutionResult>> => {
      await told.return?.();
      return { value: undefined, done: true };
    },
  };
  return { ...iterator, [Symbol.asyncIterator]: () => iterator };
}

const tooMany = refusal(
  'BAD_REQUEST',
  `A socket holds at most ${mostOperations} operations at once. Complete some of them, or open another socket.`,
);
