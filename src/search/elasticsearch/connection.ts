import { Client, type ClientOptions, type TransportRequestOptions } from '@elastic/elasticsearch';
import type { ConnectionOptions as TlsOptions } from 'node:tls';
import type { EngineObserver } from '../engine-observer.js';
import type { Circuit } from '../engine.js';
import { createCircuitBreaker, type CircuitBreaker } from './circuit-breaker.js';
import { defaultTimes, type ConnectionTimes } from './connection-times.js';
import { observeTransport } from './observe-transport.js';
import { retry } from './retry.js';
import { translateError, type RequestContext } from './translate-error.js';
import { withinTime } from './within-time.js';

export interface ConnectionOptions {
  /** http:// or https:// address of a node or a load balancer. */
  readonly node: string;
  readonly apiKey?: string;
  readonly tls?: TlsOptions;
  /** Told of each request. */
  readonly observer?: EngineObserver;
  /** Other than the default ones. */
  readonly times?: Partial<ConnectionTimes>;
  /** Told what an operator should know. */
  readonly onWarning?: (message: string) => void;
}

/**
 * The client, with few ways to call it. Every call ends in its time (see connection-times.ts), and at once while the
 * server has failed so often that it is left alone.
 */
export interface Connection {
  /** Asks something that can safely be asked twice; repeated while its failure may pass. */
  ask<T>(request: Request<T>, context?: RequestContext): Promise<T>;
  /** Makes a change that can safely be made twice; repeated while its failure may pass. */
  change<T>(request: Request<T>): Promise<T>;
  /** Sends a change exactly once. */
  send<T>(request: Request<T>): Promise<T>;
  /** Administration, which may take ten minutes; sent exactly once. */
  administer<T>(request: Request<T>): Promise<T>;
  /** The same connection for a caller whose signal cancels what it asks; that fails with the signal's reason. */
  until(signal: AbortSignal | undefined): Connection;
  /** Whether the server is asked at all. */
  readonly circuit: () => Circuit;
  close(): Promise<void>;
}

type Request<T> = (client: Client, options: TransportRequestOptions) => Promise<T>;

export function createConnection(options: ConnectionOptions): Connection {
  const times = { ...defaultTimes, ...options.times };
  const breaker = createCircuitBreaker(times.rest, options.onWarning ?? (() => undefined));
  return connect(new Client(clientOptions(options, times)), times, breaker, null);
}

interface Call<T> {
  readonly request: Request<T>;
  readonly time: number;
  readonly repeat: boolean;
  readonly context?: RequestContext | undefined;
}

function connect(
  client: Client,
  times: ConnectionTimes,
  breaker: CircuitBreaker,
  caller: AbortSignal | null,
): Connection {
  const call = async <T>({ request, time, repeat, context }: Call<T>): Promise<T> => {
    caller?.throwIfAborted();
    const work = () =>
      withinTime(time, caller, (limit) => {
        const once = () => request(client, { signal: limit.signal, maxRetries: 0 });
        return repeat ? retry(once, limit, times) : once();
      });
    try {
      return await breaker.run(work);
    } catch (error) {
      caller?.throwIfAborted();
      throw translateError(error, context);
    }
  };
  return {
    ask: (request, context) => call({ request, context, time: times.question, repeat: true }),
    change: (request) => call({ request, time: times.change, repeat: true }),
    send: (request) => call({ request, time: times.change, repeat: false }),
    administer: (request) => call({ request, time: times.administration, repeat: false }),
    until: (signal) => connect(client, times, breaker, signal ?? null),
    circuit: breaker.state,
    close: () => client.close(),
  };
}

function clientOptions(
  { node, apiKey, tls, observer }: ConnectionOptions,
  times: ConnectionTimes,
): ClientOptions {
  return {
    node,
    ...(apiKey !== undefined && { auth: { apiKey } }),
    ...(tls !== undefined && { tls }),
    ...(observer !== undefined && { Transport: observeTransport(observer) }),
    // Beyond every limit of its calls, which are exact where this one isn't.
    requestTimeout: 2 * Math.max(times.question, times.change, times.administration),
    // The documents are the gateway's own, and are never merged into other objects.
    disablePrototypePoisoningProtection: true,
    enableMetaHeader: false,
  };
}
