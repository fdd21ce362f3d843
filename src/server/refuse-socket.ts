import type { IncomingMessage } from 'node:http';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { errorBody } from './answer-errors.js';
import { foreignHost } from './is-own-host.js';
import { foreignSite } from './is-same-site.js';
import type { Guard } from './limits/create-guard.js';

export interface RefusedSocket {
  readonly statusCode: number;
  /** JSON, in the form of all errors. */
  readonly body: string;
}

/** Why no socket is opened at this request; null where one is. */
export function refuseSocket(
  { url, headers }: IncomingMessage,
  { isAllowedSite, isOwnHost }: Pick<Guard, 'isAllowedSite' | 'isOwnHost'>,
): RefusedSocket | null {
  if (url?.split('?')[0] !== '/graphql')
    return refused(404, 'NOT_FOUND', 'No WebSocket is served here. GraphQL is served at /graphql.');
  if (!isOwnHost(headers.host)) return refused(403, 'BAD_REQUEST', foreignHost);
  if (!isAllowedSite(headers)) return refused(403, 'BAD_REQUEST', foreignSite);
  const offered = headers['sec-websocket-protocol']?.split(',').map((protocol) => protocol.trim());
  if (offered !== undefined && !offered.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL))
    return refused(
      400,
      'BAD_REQUEST',
      `Expected the subprotocol ${GRAPHQL_TRANSPORT_WS_PROTOCOL}, which clients such as graphql-ws speak.`,
    );
  return null;
}

function refused(statusCode: number, code: string, message: string): RefusedSocket {
  return { statusCode, body: JSON.stringify(errorBody(code, message)) };
}
