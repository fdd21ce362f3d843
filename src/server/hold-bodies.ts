import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Session } from './authentication/session.js';
import { goneOf } from './gone-of.js';
import type { Guard } from './limits/create-guard.js';
import { largestImport } from './limits/largest-body.js';

/**
 * Lets bodies come while there is room for them, until they are answered: what their length says is refused before it
 * comes, what has no length is counted as it comes.
 */
export function holdBodies(
  app: FastifyInstance,
  { holdBody }: Pick<Guard, 'holdBody'>,
  sessionOf: (request: FastifyRequest) => Session,
): void {
  app.addHook('preParsing', (request, reply, payload, done) => {
    // Their bodies are read by nobody.
    if (request.method === 'GET' || request.method === 'HEAD') {
      done(null, payload);
      return;
    }
    const hold = holdBody(sessionOf(request).viewer, goneOf(reply));
    const length = request.headers['content-length'];
    if (length !== undefined) hold(Math.min(Number(length), largestImport));
    done(null, length === undefined ? Readable.from(counted(payload, hold)) : payload);
  });
}

/** Whoever is refused in the middle is answered all the same, so what still comes must not be cut. */
async function* counted(payload: Readable, hold: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of payload.iterator({ destroyOnReturn: false })) {
    hold((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}
