import { GatewayFailure } from './gateway-failure.js';
import { readAnswer } from './read-answer.js';
import type { Operation } from './watch-operations.js';

/** Longer than a gateway lets its engine take. */
const longestWait = 60_000;

/** Where a gateway answers, and what it is shown; null where it asks for nothing. */
export interface GatewayAccess {
  readonly url: string;
  readonly token: string | null;
}

/** The data of one query or mutation. Throws a `GatewayFailure`. */
export async function askGateway<T>(
  gateway: GatewayAccess,
  { text, data }: Operation<T>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  return readAnswer(await post(gateway, JSON.stringify({ query: text, variables })), data);
}

async function post({ url, token }: GatewayAccess, body: string): Promise<unknown> {
  try {
    const answer = await fetch(graphqlAddress(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization(token) },
      body,
      signal: AbortSignal.timeout(longestWait),
    });
    return await answer.json();
  } catch (cause) {
    const what = `No gateway answers at ${url}. Start one by \`rolecall serve\`, or name another by --url.`;
    throw new GatewayFailure('GATEWAY_UNREACHABLE', what, { cause });
  }
}

/** As a header, and as the payload of `connection_init`. */
export function authorization(token: string | null): Readonly<Record<string, string>> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

/** Where a gateway takes operations; `url` is what `rolecall serve` says that it answers at. */
export function graphqlAddress(url: string): string {
  return `${url.replace(/\/(graphql\/?)?$/, '')}/graphql`;
}
