import type { FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type VerifyClientCallbackAsync, type WebSocket } from 'ws';
import { readSocketMessage } from './read-socket-message.js';
import { refuseSocket } from './refuse-socket.js';
import type { OperationRequest, Outcome, RunOperation } from './run-operation.js';
import { refusal } from './told-error.js';

/** In bytes. */
const largestMessage = 1024 * 1024;
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
export function serveWebSocket(app: FastifyInstance, schema: GraphQLSchema, run: RunOperation): void {
  const sockets = new WebSocketServer({
    server: app.server,
    maxPayload: largestMessage,
    verifyClient,
  });
  const { dispose } = useServer<Record<string, unknown>>(
    {
      onSubscribe: async ({ subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > mostOperations) return [tooMany];
        const outcome = await run(readPayload(payload), { log: app.log, isSafe: false, resumeAfter: null });
        if (outcome.kind === 'result' && outcome.result.data === undefined)
          return outcome.result.errors ?? [];
        return { schema, document: decided, rootValue: outcome };
      },
      subscribe: ({ rootValue }) => results(rootValue as Outcome),
      jsonMessageReviver: readSocketMessage,
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

const verifyClient: VerifyClientCallbackAsync = ({ req }, answer) => {
  const refused = refuseSocket(req);
  if (refused === null) answer(true);
  else answer(false, refused.statusCode, refused.body, { 'content-type': 'application/json' });
};

function endHoarder(socket: WebSocket): void {
  socket.on('message', () => {
    if (socket.bufferedAmount > mostUnsent) socket.terminate();
  });
}

function readPayload({ query, variables, operationName }: SubscribePayload): OperationRequest {
  return { query, variables, operationName };
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
