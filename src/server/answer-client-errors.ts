import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { errorBody } from './answer-errors.js';

/** Answers what Node.js can't read as HTTP in the form of all errors, and ends the connection. */
export function answerClientErrors({ code }: { readonly code?: string }, socket: Socket): void {
  // The client has gone.
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, body] = answers[code ?? ''] ?? unreadable;
  endWith(socket, status, body);
}

/** Answers a request that never came to be one, with a status such as `400 Bad Request`, and ends the connection. */
export function endWith(socket: Duplex, status: string, body: object): void {
  const text = JSON.stringify(body);
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`,
  );
}

const unreadable = [
  '400 Bad Request',
  errorBody('BAD_REQUEST', 'Expected a request in HTTP, but this is none.'),
] as const;

const answers: Readonly<Record<string, typeof unreadable | undefined | readonly [string, object]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    errorBody(
      'REQUEST_TOO_LARGE',
      'The address and headers of a request take at most 16 KB. Send the query by POST.',
    ),
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    errorBody('BAD_REQUEST', 'The request did not arrive in time. Send it again.'),
  ],
};
