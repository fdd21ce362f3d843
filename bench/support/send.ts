import { Agent, request } from 'node:http';
import type { RecordedRequest } from './record-request.js';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends one request over a kept-alive connection and gives the whole answer. Throws where the status isn't 200. */
export function send(base: string, what: RecordedRequest): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': what.contentType,
      accept: what.accept,
      'content-length': what.body.length,
    };
    const outgoing = request(new URL(what.path, base), { method: what.method, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        if (answer.statusCode === 200) resolve(body);
        else
          reject(
            new Error(
              `expected 200 from ${what.path} but got ${answer.statusCode}: ${body.toString().slice(0, 500)}`,
            ),
          );
      });
    });
    outgoing.on('error', reject);
    outgoing.end(what.body);
  });
}

/** Work that sends the requests one after the other, from the first again after the last. */
export function sendInTurn(base: string, requests: readonly RecordedRequest[]): () => Promise<Buffer> {
  let next = 0;
  return () => {
    const request = requests[next++ % requests.length];
    if (request === undefined) throw new Error('expected requests to send');
    return send(base, request);
  };
}

/** A GraphQL operation as a request to `send`. */
export function graphqlRequest(query: string, variables: object = {}): RecordedRequest {
  const body = Buffer.from(JSON.stringify({ query, variables }));
  return {
    method: 'POST',
    path: '/graphql',
    contentType: 'application/json',
    accept: 'application/json',
    body,
  };
}
