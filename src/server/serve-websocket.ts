import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type VerifyClientCallbackAsync, type WebSocket } from 'ws';
import { localViewer } from '../graphql/viewer.js';
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
): void {
  const limitSockets = createSocketLimit(guard);
  const sockets = new WebSocketServer({
    server: app.server,
    maxPayload: largestRequest,
    verifyClient: createVerifier(guard),
  });
  const { dispose } = useServer<Record<string, unknown>>(
    {
      onConnect: ({ extra: { socket } }) => {
        limitSockets(socket);
      },
      onSubscribe: createSubscriber(app, schema, run),
      subscribe: ({ rootValue }) => results(rootValue as Outcome),
      jsonMessageReviver: createMessageReviver(),
      isProd: true,
    },
    sockets,
    keepAlive,
  );
  sockets.on('connection', (socket) => {
    endHoarder(socket);
    // graphql-ws would write what clients do wrong to the console; ws closes the socket with a code.
    socket.removeAllListeners('error').on('error', ({ message }) => {
      app.log.info({ message }, 'a socket failed');
    });
  });
  app.addHook('preClose', async () => {
    const cut = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, leave);
    await dispose();
    clearTimeout(cut);
  });
}

type OnSubscribe = NonNullable<ServerOptions<Record<string, unknown>, Extra>['onSubscribe']>;

/** Runs each operation when it is the turn of its socket. */
function createSubscriber(app: FastifyInstance, schema: GraphQLSchema, run: RunOperation): OnSubscribe {
  const stateOf = keepSocketStates();
  return async ({ subscriptions, extra: { socket } }, _id, payload) => {
    if (Object.keys(subscriptions).length > mostOperations) return [tooMany];
    const log = app.log.child({ reqId: randomUUID() });
    const { gone, takeTurn } = stateOf(socket);
    const transport = { log, isSafe: false, resumeAfter: null, bytes: null, gone };
    const outcome = await takeTurn(() => run(readPayload(payload), transport));
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

/** Closes a socket too many of a viewer with a code upon which clients don't come back by themselves. */
function createSocketLimit({ socketsPerViewer, hasBudget }: Guard): (socket: WebSocket) => void {
  const count = countSockets(socketsPerViewer);
  return (socket) => {
    const viewer = localViewer;
    if (!hasBudget(viewer)) return;
    const uncount = count(viewer.id);
    if (uncount === null) socket.close(4429, 'Too many sockets of one viewer');
    else socket.once('close', uncount);
  };
}

function endHoarder(socket: WebSocket): void {
  socket.on('message', () => {
    if (socket.bufferedAmount > mostUnsent) socket.terminate();
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
