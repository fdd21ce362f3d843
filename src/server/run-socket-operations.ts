import type { FastifyBaseLogger } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { WebSocket } from 'ws';
import type { LiveSession } from './authentication/live-session.js';
import { isModest } from './is-modest.js';
import type { Guard } from './limits/create-guard.js';
import { RequestError } from './request-error.js';
import type { OperationRequest, Outcome, RunOperation } from './run-operation.js';
import { keepSocketStates } from './socket-state.js';
import { refusal } from './told-error.js';

type Hooks = ServerOptions<Record<string, unknown>, Extra>;

/** The operations of sockets, as hooks of graphql-ws. */
export type SocketOperations = Required<Pick<Hooks, 'onSubscribe' | 'subscribe' | 'onComplete'>>;

const mostOperations = 50;
/** With those that the client has completed and that have not ended yet. */
const mostEnding = 2 * mostOperations;
/** The close code for an id that is in use. */
const inUse = 4409;

/** graphql-ws wants a document; what the operation does is decided before. */
const decided = parse('subscription { decided }');

/** What an operation came to, and what fires when its client goes. */
interface Decided {
  readonly outcome: Outcome;
  readonly gone: AbortSignal;
}

/** Runs each operation when it is the turn of its socket, until its client completes it or goes. */
export function runSocketOperations(
  schema: GraphQLSchema,
  run: RunOperation,
  { holdBody }: Pick<Guard, 'holdBody'>,
  sessionOf: (socket: WebSocket) => LiveSession,
  log: FastifyBaseLogger,
): SocketOperations {
  const stateOf = keepSocketStates();
  return {
    onSubscribe: async ({ subscriptions, extra: { socket } }, id, payload) => {
      const { takeTurn, operations, begin, end } = stateOf(socket);
      // graphql-ws would take the end of the one before for the end of this one.
      if (operations.has(id)) socket.close(inUse, 'The last operation with this id has not ended yet');
      const wanted = Object.keys(subscriptions).length;
      if (operations.has(id) || wanted > mostOperations || operations.size >= mostEnding) return [tooMany];
      const { gone, giveUp } = begin(id);
      subscriptions[id] = untilCompleted(giveUp);
      const session = sessionOf(socket);
      const transport = { log, isSafe: false, resumeAfter: null, bytes: null, gone, session };
      const start = async () => {
        // What is refused for its form alone takes no room.
        if (isModest(payload)) holdBody(session.viewer, gone)(Buffer.byteLength(JSON.stringify(payload)));
        return takeTurn(() => run(readPayload(payload), transport), gone);
      };
      const outcome = await start().catch(refused);
      if (outcome.kind === 'events' || outcome.result.data !== undefined)
        return { schema, document: decided, rootValue: { outcome, gone } };
      end(id);
      return outcome.result.errors ?? [];
    },
    subscribe: ({ rootValue }) => results(rootValue as Decided),
    onComplete: ({ extra: { socket } }, id) => {
      stateOf(socket).end(id);
    },
  };
}

function readPayload({ query, variables, operationName, extensions }: SubscribePayload): OperationRequest {
  return { query, variables, operationName, extensions };
}

/** Stands where the results of an operation will be: graphql-ws calls its `return` when the client completes it. */
function untilCompleted(giveUp: () => void): AsyncIterable<never> {
  const over = Promise.resolve({ value: undefined, done: true } as const);
  const iterator = {
    next: () => over,
    return: () => {
      giveUp();
      return over;
    },
  };
  return { ...iterator, [Symbol.asyncIterator]: () => iterator };
}

function results({ outcome, gone }: Decided): ExecutionResult | AsyncIterable<ExecutionResult> {
  if (outcome.kind === 'result') return outcome.result;
  const { told } = outcome;
  gone.addEventListener('abort', () => void told.return?.(), { once: true });
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

/** There is no room for it; or its client has gone, to whom nothing is told. */
function refused(error: unknown): Outcome {
  if (!(error instanceof RequestError)) throw error;
  return { kind: 'result', result: { errors: [refusal(error.code, error.message)] } };
}
