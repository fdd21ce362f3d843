import type { WebSocket } from 'ws';
import { abandoned } from './limits/abandoned.js';
import { takeTurns, type TakeTurns } from './take-turns.js';

/** What is kept of a socket while it is open. */
export interface SocketState {
  /** Its operations begin a few at a time, so that many at once neither fill the gateway nor are refused. */
  readonly takeTurn: TakeTurns;
  /** Those that have come and not ended, whether or not the client still wants them, by their ids. */
  readonly operations: ReadonlyMap<string, SocketOperation>;
  readonly begin: (id: string) => SocketOperation;
  readonly end: (id: string) => void;
}

/** An operation of a socket. */
export interface SocketOperation {
  /** Fires when it has ended, the client completes it or the socket closes, with OPERATION_ABANDONED as its reason. */
  readonly gone: AbortSignal;
  /** The client wants it no longer. */
  readonly giveUp: () => void;
}

/** Makes a function that gives the state of each socket. */
export function keepSocketStates(): (socket: WebSocket) => SocketState {
  const states = new WeakMap<WebSocket, SocketState>();
  return (socket) => {
    const known = states.get(socket);
    if (known !== undefined) return known;
    const state = createState(socket);
    states.set(socket, state);
    return state;
  };
}

const mostBegun = 2;

function createState(socket: WebSocket): SocketState {
  const operations = new Map<string, SocketOperation>();
  socket.once('close', () => {
    for (const { giveUp } of operations.values()) giveUp();
  });
  return {
    takeTurn: takeTurns(mostBegun),
    operations,
    begin: (id) => {
      const going = new AbortController();
      const operation = {
        gone: going.signal,
        giveUp: () => {
          going.abort(abandoned());
        },
      };
      operations.set(id, operation);
      return operation;
    },
    end: (id) => {
      operations.get(id)?.giveUp();
      operations.delete(id);
    },
  };
}
