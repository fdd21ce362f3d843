import type { FastifyInstance } from 'fastify';
import { deepest, mostValues } from './is-modest.js';
import { jsonExtent } from './limits/json-extent.js';
import { RequestError } from './request-error.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** How long the body was. */
    bytes: number;
  }
}

/** Reads bodies as JSON in UTF-8, and no others; what is neither is an error with its own code. */
export function readJsonBodies(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  app.decorateRequest('bytes', 0);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    request.bytes = body.length;
    try {
      assertModest(body);
      done(null, parse(decode(body, decoder)));
    } catch (error) {
      done(error instanceof Error ? error : new Error('The body could not be read.', { cause: error }));
    }
  });
}

function decode(body: Buffer, decoder: TextDecoder): string {
  try {
    return decoder.decode(body);
  } catch (cause) {
    throw new RequestError(
      400,
      'INVALID_ENCODING',
      'Expected a body in UTF-8, but some of its bytes are none. Encode the text as UTF-8 before sending it.',
      { cause },
    );
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RequestError(
      400,
      'INVALID_JSON',
      'Expected a JSON object such as {"query": "…", "variables": {…}}, but the body is no valid JSON.',
      { cause },
    );
  }
}

function assertModest(body: Buffer): void {
  const { values, depth } = jsonExtent(body, mostValues);
  if (values <= mostValues && depth <= deepest) return;
  throw new RequestError(
    413,
    'REQUEST_TOO_LARGE',
    'A request takes at most 20,000 values, nested at most 50 deep. Send less at once.',
  );
}
