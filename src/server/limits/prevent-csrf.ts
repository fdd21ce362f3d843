import type { IncomingHttpHeaders } from 'node:http';
import { RequestError } from '../request-error.js';
import { assertAllowedSite, type IsAllowedSite } from '../is-same-site.js';

/** Types that clients of GraphQL accept and that neither images, scripts, forms nor links ask for. */
const answers = /application\/(graphql-response\+)?json|text\/event-stream/i;

/**
 * Refuses a GET request that a page on another site could make a browser send without asking first, as images, links and
 * forms do. Any sign of a script or program is enough, since browsers tell where scripts come from: a type of answer that
 * only those ask for, a header or type of body that only they send, or that the browser says so itself. (POST takes JSON
 * alone, which browsers ask about first.) Throws BAD_REQUEST.
 */
export function preventCsrf(headers: IncomingHttpHeaders, isAllowed: IsAllowedSite): void {
  assertAllowedSite(headers, isAllowed);
  const { accept = '', 'content-type': type = '', 'sec-fetch-mode': mode } = headers;
  const isScripted =
    mode === 'cors' ||
    mode === 'same-origin' ||
    answers.test(accept) ||
    type.startsWith('application/json') ||
    isPresent(headers['apollo-require-preflight']) ||
    isPresent(headers['x-apollo-operation-name']);
  if (!isScripted) throw new RequestError(400, 'BAD_REQUEST', blocked);
}

const isPresent = (header: string | string[] | undefined) => header !== undefined && header !== '';

const blocked =
  'A page on another site could have sent this GET request. Add a header such as Accept: application/graphql-response+json or Apollo-Require-Preflight: true, or send the query by POST.';
