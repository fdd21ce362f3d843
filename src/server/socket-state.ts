import type { WebSocket } from 'ws';
import { abandoned } from './limits/abandoned.js';
import { createAdmission, type Admission } from './limits/admission.js';

/** What is kept of a socket while it is open. */
export interface SocketState {
  /** Fires when it closes, with OPERATION_ABANDONED as its reason. */
  readonly gone: AbortSignal;
  /** Its operations begin a few at a time, so that many at once neither fill the gateway nor are refused. */
  readonly turns: Admission;
}

/** Makes a function that gives the state of each socket. At most `mostOperations` of one wait for their turn. */
export function keepSocketStates(mostOperations: number): (socket: WebSocket) => SocketState {
  const states = new WeakMap<WebSocket, SocketState>();
  return (socket) => {
    const known = states.get(socket);
    if (known !== undefined) return known;
    const gone = new AbortController();
    socket.once('close', () => {
      gone.abort(abandoned());
    });
    const state = { gone: gone.signal, turns: createAdmission(mostBegun, mostOperations) };
    states.set(socket, state);
    return state;
  };
}

const mostBegun = 4;
