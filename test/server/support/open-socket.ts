import { WebSocket } from 'ws';
import type { TestServer } from './start-test-server.js';

/** A socket that has said hello, with the payload of that: `open`, or the code with which it is closed. */
export async function openSocket({ url }: Pick<TestServer, 'url'>, payload: object = {}) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const closed = new Promise<string>((resolve) =>
    socket.once('close', (code) => {
      resolve(String(code));
    }),
  );
  const acknowledged = new Promise<string>((resolve) =>
    socket.once('message', () => {
      resolve('open');
    }),
  );
  socket.once('open', () => {
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
  });
  return { socket, closed, state: await Promise.race([closed, acknowledged]) };
}
