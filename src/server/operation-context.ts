import type { ExecutionArgs } from 'graphql';
import type { HttpContext } from './log-errors.js';

/** A subscription that has begun: its events, and the operation that answers each. */
export interface Started {
  readonly events: AsyncIterable<unknown>;
  readonly operation: ExecutionArgs;
  /** What each event is charged, in points. */
  readonly eventCost: number;
}

/** The context of an operation, with what the transport can carry. */
export interface OperationContext extends HttpContext {
  /** Takes a subscription that has begun; null where only a single answer can be sent. */
  readonly onSubscription: ((started: Started) => void) | null;
  /** Whether the request is one that changes nothing, such as a GET. */
  readonly isSafe: boolean;
  /** How long the request is; null where its transport bounds it already. */
  readonly bytes: number | null;
}
