import { Client, type ClientOptions, type TransportRequestOptions } from '@elastic/elasticsearch';
import type { ConnectionOptions as TlsOptions } from 'node:tls';
import type { EngineObserver } from '../engine-observer.js';
import { observeTransport } from './observe-transport.js';
import { translateError, type RequestContext } from './translate-error.js';

export interface ConnectionOptions {
  /** http:// or https:// address of a node or a load balancer. */
  readonly node: string;
  readonly apiKey?: string;
  readonly tls?: TlsOptions;
  /** Told of each request. */
  readonly observer?: EngineObserver;
  /** How long one request may take, in milliseconds; where absent, 10,000 for a question and 60,000 for a change. */
  readonly requestTimeout?: number;
}

/** The client, with one way to call it. */
export interface Connection {
  /** Asks something that can safely be asked twice: a broken connection is tried once more. */
  ask<T>(request: Request<T>, context?: RequestContext): Promise<T>;
  /** Sends a change exactly once, and waits longer for it: giving up early would only send it again. */
  send<T>(request: Request<T>): Promise<T>;
  /** Administration, which may take ten minutes. */
  administer<T>(request: Request<T>): Promise<T>;
  close(): Promise<void>;
}

type Request<T> = (client: Client, options: TransportRequestOptions) => Promise<T>;

const administrationTimeout = 600_000;

export function createConnection(options: ConnectionOptions): Connection {
  const client = new Client(clientOptions(options));
  const questionTimeout = options.requestTimeout ?? 10_000;
  const changeTimeout = options.requestTimeout ?? 60_000;
  const call = async <T>(request: Request<T>, limits: TransportRequestOptions, context?: RequestContext) => {
    try {
      return await request(client, limits);
    } catch (error) {
      throw translateError(error, context);
    }
  };
  return {
    ask: (request, context) =>
      call(request, { requestTimeout: questionTimeout, maxRetries: 1, retryOnTimeout: false }, context),
    send: (request) => call(request, { requestTimeout: changeTimeout, maxRetries: 0 }),
    administer: (request) => call(request, { requestTimeout: administrationTimeout, maxRetries: 0 }),
    close: () => client.close(),
  };
}

function clientOptions({ node, apiKey, tls, observer }: ConnectionOptions): ClientOptions {
  return {
    node,
    ...(apiKey !== undefined && { auth: { apiKey } }),
    ...(tls !== undefined && { tls }),
    ...(observer !== undefined && { Transport: observeTransport(observer) }),
    // The documents are the gateway's own, and are never merged into other objects.
    disablePrototypePoisoningProtection: true,
    enableMetaHeader: false,
  };
}
