import type { ApolloServer, GraphQLRequest } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import type { Services } from '../graphql/request-context.js';
import { createRequestContext } from '../graphql/request-context.js';
import { tellError } from './answer-event.js';
import type { LiveSession } from './authentication/live-session.js';
import { isModest } from './is-modest.js';
import type { Guard } from './limits/create-guard.js';
import { createDeadline } from './limits/deadline.js';
import { createPayment } from './limits/pay-for-event.js';
import { isQueryTooLong, queryTooLong } from './limits/query-length.js';
import type { OperationContext, Started } from './operation-context.js';
import { shareContexts } from './share-contexts.js';
import { tellEvents, type Told } from './tell-events.js';
import { refusal, ToldError } from './told-error.js';

/** An operation as a client sends it. */
export interface OperationRequest {
  /** Absent where a trusted document is named instead. */
  readonly query?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
  readonly documentId?: string | null | undefined;
}

export type Outcome =
  /** Without data, it was refused before it began. */
  | { readonly kind: 'result'; readonly result: ExecutionResult }
  | { readonly kind: 'events'; readonly told: AsyncIterator<Told> };

/** How an operation came, from whom, and how it is told. */
export interface Transport extends Pick<OperationContext, 'log' | 'isSafe' | 'resumeAfter' | 'bytes'> {
  readonly session: LiveSession;
  /** Fires when the client goes. */
  readonly gone: AbortSignal;
}

/** Runs an operation that came otherwise than by plain HTTP, under the same limits. Never fails. */
export type RunOperation = (request: OperationRequest, transport: Transport) => Promise<Outcome>;

export function createOperationRunner(
  apollo: ApolloServer<OperationContext>,
  services: Services,
  guard: Guard,
): RunOperation {
  const event = { createContext: shareContexts(services, guard.operationTimeout), pay: createPayment(guard) };
  return async (request, { session, gone, ...transport }) => {
    if (isQueryTooLong(request.query)) return refused(refusal('REQUEST_TOO_LARGE', queryTooLong));
    if (!isModest(request.variables ?? {})) return refused(tooLarge);
    const deadline = createDeadline(guard.operationTimeout, gone);
    const context = { ...createRequestContext(services, session.viewer, deadline.signal), ...transport };
    const tell = (started: Started) => tellEvents(started, session, event, transport.log);
    try {
      session.assertLive();
      return await run(apollo, request, context, tell);
    } catch (error) {
      return refused(tellError(error, transport.log));
    } finally {
      deadline.clear();
    }
  };
}

async function run(
  apollo: ApolloServer<OperationContext>,
  request: OperationRequest,
  context: Omit<OperationContext, 'onSubscription'>,
  tell: (started: Started) => AsyncIterator<Told>,
): Promise<Outcome> {
  const begun: Started[] = [];
  const onSubscription = (started: Started) => begun.push(started);
  const { body } = await apollo.executeOperation(readRequest(request), {
    contextValue: { ...context, onSubscription },
  });
  const [started] = begun;
  if (started !== undefined) return { kind: 'events', told: tell(started) };
  if (body.kind !== 'single') throw new Error('Expected a single result, but got an incremental one.');
  const { data, errors, extensions } = body.singleResult;
  const told = errors?.map((error) => new ToldError(error));
  return {
    kind: 'result',
    result: {
      ...(data !== undefined && { data }),
      ...(told !== undefined && { errors: told }),
      ...(extensions !== undefined && { extensions }),
    },
  };
}

/** A document that is named is named as Apollo has it. */
function readRequest(request: OperationRequest): GraphQLRequest {
  const { query, variables, operationName, extensions, documentId } = request;
  const named = documentId && { persistedQuery: { version: 1, sha256Hash: documentId } };
  return {
    ...(query && { query }),
    ...(variables && { variables: { ...variables } }),
    ...(operationName && { operationName }),
    extensions: { ...extensions, ...named },
  };
}

function refused(error: ToldError): Outcome {
  return { kind: 'result', result: { errors: [error] } };
}

const tooLarge = refusal(
  'REQUEST_TOO_LARGE',
  'Variables take at most 20,000 values, nested at most 50 deep. Send less at once.',
);
