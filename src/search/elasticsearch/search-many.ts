import type { estypes } from '@elastic/elasticsearch';
import type { ManyAnswer, SearchAnswer } from './answers.js';
import type { Connection } from './connection.js';
import { isPassingStatus, PartRefused } from './failures.js';
import { translateRefusal, type RequestContext } from './translate-error.js';

/**
 * The answers to several searches in one request, one each. Throws where any of them is refused, as if it had been asked
 * alone, with the context at its place.
 */
export async function searchMany(
  connection: Connection,
  request: estypes.MsearchRequest,
  contexts: readonly RequestContext[] = [],
): Promise<readonly SearchAnswer[]> {
  const responses = await connection.ask(async (client, options) => {
    const answer: unknown = await client.msearch(request, options);
    const { responses: parts } = answer as { readonly responses: readonly ManyAnswer[] };
    const busy = parts.find(({ status }) => isPassingStatus(status));
    if (busy) throw new PartRefused(busy.status, busy.error ?? { type: 'unknown' });
    return parts;
  });
  for (const [place, { status, error }] of responses.entries()) {
    if (error) throw translateRefusal(status, error, contexts[place]);
  }
  return responses;
}
