import { GatewayFailure } from './gateway-failure.js';
import { readAnswer } from './read-answer.js';
import type { Operation } from './watch-operations.js';

/** Longer than a gateway lets its engine take. */
const longestWait = 60_000;

/** The data of one query or mutation. Throws a `GatewayFailure`. */
export async function askGateway<T>(
  url: string,
  { text, data }: Operation<T>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  return readAnswer(await post(url, JSON.stringify({ query: text, variables })), data);
}

async function post(url: string, body: string): Promise<unknown> {
  try {
    const answer = await fetch(graphqlAddress(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(longestWait),
    });
    return await answer.json();
  } catch (cause) {
    const what = `No gateway answers at ${url}. Start one by \`rolecall serve\`, or name another by --url.`;
    throw new GatewayFailure('GATEWAY_UNREACHABLE', what, { cause });
  }
}

/** Where a gateway takes operations; `url` is what `rolecall serve` says that it answers at. */
export function graphqlAddress(url: string): string {
  return `${url.replace(/\/(graphql\/?)?$/, '')}/graphql`;
}
