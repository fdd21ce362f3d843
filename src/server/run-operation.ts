import type { ApolloServer } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import type { Services } from '../graphql/request-context.js';
import { createRequestContext } from '../graphql/request-context.js';
import { tellError } from './answer-event.js';
import type { LiveSession } from './authentication/live-session.js';
import { isModest } from './is-modest.js';
import type { OperationContext, Started } from './operation-context.js';
import { shareContexts } from './share-contexts.js';
import { tellEvents, type Told } from './tell-events.js';
import { refusal, ToldError } from './told-error.js';

/** An operation as a client sends it. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

export type Outcome =
  /** Without data, it was refused before it began. */
  | { readonly kind: 'result'; readonly result: ExecutionResult }
  | { readonly kind: 'events'; readonly told: AsyncIterator<Told> };

/** How an operation came, from whom, and how it is told. */
export interface Transport extends Pick<OperationContext, 'log' | 'isSafe' | 'resumeAfter'> {
  readonly session: LiveSession;
}

/** Runs an operation that came otherwise than by plain HTTP, under the same limits. Never fails. */
export type RunOperation = (request: OperationRequest, transport: Transport) => Promise<Outcome>;

export function createOperationRunner(
  apollo: ApolloServer<OperationContext>,
  services: Services,
): RunOperation {
  const createEventContext = shareContexts(services);
  return async (request, { session, ...transport }) => {
    if (!isModest(request.variables ?? {})) return refused(tooLarge);
    const context = { ...createRequestContext(services, session.viewer), ...transport };
    try {
      session.assertLive();
      return await run(apollo, request, context, (started) =>
        tellEvents(started, session, createEventContext, transport.log),
      );
    } catch (error) {
      return refused(tellError(error, transport.log));
    }
  };
}

async function run(
  apollo: ApolloServer<OperationContext>,
  { query, variables, operationName }: OperationRequest,
  context: Omit<OperationContext, 'onSubscription'>,
  tell: (started: Started) => AsyncIterator<Told>,
): Promise<Outcome> {
  const begun: Started[] = [];
  const onSubscription = (started: Started) => begun.push(started);
  const { body } = await apollo.executeOperation(
    { query, ...(variables && { variables: { ...variables } }), ...(operationName && { operationName }) },
    { contextValue: { ...context, onSubscription } },
  );
  const [started] = begun;
  if (started !== undefined) return { kind: 'events', told: tell(started) };
  if (body.kind !== 'single') throw new Error('Expected a single result, but got an incremental one.');
  const { data, errors } = body.singleResult;
  const told = errors?.map((error) => new ToldError(error));
  return {
    kind: 'result',
    result: { ...(data !== undefined && { data }), ...(told !== undefined && { errors: told }) },
  };
}

function refused(error: ToldError): Outcome {
  return { kind: 'result', result: { errors: [error] } };
}

const tooLarge = refusal(
  'REQUEST_TOO_LARGE',
  'Variables take at most 20,000 values, nested at most 50 deep. Send less at once.',
);
