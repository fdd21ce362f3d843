import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type VerifyClientCallbackAsync, type WebSocket } from 'ws';
import type { Viewer } from '../graphql/viewer.js';
import { endWith } from './answer-client-errors.js';
import { errorBody } from './answer-errors.js';
import type { Authenticate } from './authentication/session.js';
import { createSocketSessions } from './authentication/socket-sessions.js';
import { countSockets } from './limits/count-sockets.js';
import type { Guard } from './limits/create-guard.js';
import { largestRequest } from './limits/largest-body.js';
import { createMessageReviver } from './read-socket-message.js';
import { refuseSocket } from './refuse-socket.js';
import type { RunOperation } from './run-operation.js';
import { runSocketOperations } from './run-socket-operations.js';

/** Of a client who asks and doesn't read, in bytes. */
const mostUnsent = 8 * 1024 * 1024;
/** In milliseconds: a socket that answers no ping in this time is ended. */
const keepAlive = 12_000;
/** In milliseconds: sockets that don't take their leave in this time are cut. */
const leave = 3000;

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
      ...runSocketOperations(schema, run, guard, sessionOf, app.log),
      jsonMessageReviver: createMessageReviver(),
      isProd: true,
    },
    sockets,
    keepAlive,
  );
  sockets.on('wsClientError', (_error, socket) => {
    endWith(socket, '400 Bad Request', errorBody('BAD_REQUEST', noHandshake));
  });
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

function createVerifier(guard: Guard): VerifyClientCallbackAsync {
  return ({ req }, answer) => {
    const refused = refuseSocket(req, guard);
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

const noHandshake =
  'Expected the handshake of a WebSocket: GET with Upgrade: websocket, Sec-WebSocket-Version: 13 and Sec-WebSocket-Key.';
