import type { Context } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { WebSocket } from 'ws';
import { RolecallError } from '../../domain/errors.js';
import { LiveSession } from './live-session.js';
import type { Authenticate } from './session.js';

type Payload = Readonly<Record<string, unknown>>;
type SocketContext = Context<Record<string, unknown>, Extra>;

/** The sessions of sockets, as hooks of graphql-ws. */
export interface SocketSessions {
  /** Opens the session of a socket, which is closed with 4403 when it ends; with 4401 at once where there is none. */
  readonly onConnect: (context: SocketContext) => Promise<boolean>;
  /** Goes on by the token in a ping; closes the socket where it isn't a good one of the same viewer. */
  readonly onPing: (context: SocketContext, payload: Payload | undefined) => Promise<void>;
  /** Of a socket that was acknowledged. */
  readonly sessionOf: (socket: WebSocket) => LiveSession;
}

/** Close codes, as clients of graphql-transport-ws know them. */
const unauthorized = 4401;
const forbidden = 4403;
/** Come back later. */
const tryAgain = 1013;

export function createSocketSessions(authenticate: Authenticate): SocketSessions {
  const sessions = new WeakMap<WebSocket, LiveSession>();
  return {
    onConnect: async ({ extra: { socket, request }, connectionParams }) => {
      const authorization = readAuthorization(connectionParams) ?? request.headers.authorization;
      return closingOnFailure(socket, unauthorized, async () => {
        sessions.set(socket, openSession(socket, new LiveSession(await authenticate(authorization))));
      });
    },
    onPing: async ({ extra: { socket } }, payload) => {
      const authorization = readAuthorization(payload);
      const session = sessions.get(socket);
      if (session === undefined || authorization === undefined) return;
      await closingOnFailure(socket, forbidden, async () => {
        session.renew(await authenticate(authorization));
      });
    },
    sessionOf: (socket) => {
      const session = sessions.get(socket);
      if (session === undefined) throw new Error('Expected a socket whose connection was acknowledged.');
      return session;
    },
  };
}

function openSession(socket: WebSocket, session: LiveSession): LiveSession {
  socket.once('close', () => {
    session.close();
  });
  session.ended.addEventListener('abort', () => {
    socket.close(forbidden, 'The token has expired');
  });
  return session;
}

/** What clients say of themselves beside their messages. */
function readAuthorization(payload: Payload | undefined): string | undefined {
  const told = payload?.['authorization'] ?? payload?.['Authorization'];
  return typeof told === 'string' ? told : undefined;
}

/** Whether it went well; where not, the socket is closed with the code. */
async function closingOnFailure(socket: WebSocket, code: number, act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof RolecallError)) throw error;
    if (error.code === 'AUTHENTICATION_UNAVAILABLE') socket.close(tryAgain, 'Try again later');
    else socket.close(code, code === forbidden ? 'Forbidden' : 'Unauthorized');
    return false;
  }
}
