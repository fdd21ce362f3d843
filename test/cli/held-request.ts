import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request that the gateway has begun to read, and whose end comes when it is told to. */
export interface HeldRequest {
  /** Sends the rest; resolves to the answer. */
  finish(): Promise<{ readonly status: number; readonly body: string }>;
  /** Resolves where no answer comes. */
  readonly failed: Promise<unknown>;
}

/** Resolves once the gateway has taken the request. */
export async function holdRequest(url: string, query: string, variables: object = {}): Promise<HeldRequest> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', expect: '100-continue' };
  const held = request(`${url}/graphql`, { method: 'POST', headers, agent: false });
  const failed = new Promise((resolve) => held.once('error', resolve));
  held.flushHeaders();
  await once(held, 'continue');
  return {
    failed,
    finish: async () => {
      held.end(body);
      const [answer] = (await once(held, 'response')) as [IncomingMessage];
      return { status: answer.statusCode ?? 0, body: await text(answer) };
    },
  };
}
