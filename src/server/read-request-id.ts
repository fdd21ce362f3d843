import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What can stand in logs and headers as it is, and is no e-mail address: letters, digits, `-` and `_`, 8 to 128. */
const wellFormed = /^[\w-]{8,128}$/;

/** The id that a request bears in logs, in its answer and in Elasticsearch: its own where well-formed, else a new one. */
export function readRequestId({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
}
