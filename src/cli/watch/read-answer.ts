import { z } from 'zod';
import { GatewayFailure } from './gateway-failure.js';

const graphqlErrors = z
  .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
  .min(1);
const answer = z.object({ data: z.unknown().optional(), errors: z.unknown().optional() });

/** The data of a GraphQL answer. Throws a `GatewayFailure` of its first error, and where it isn't what was asked for. */
export function readAnswer<T>(received: unknown, data: z.ZodType<T>): T {
  const parsed = answer.safeParse(received);
  if (!parsed.success) throw notUnderstood(parsed.error);
  const failure = readErrors(parsed.data.errors);
  if (failure !== null) throw failure;
  const read = data.safeParse(parsed.data.data);
  if (!read.success) throw notUnderstood(read.error);
  return read.data;
}

/** What the gateway's GraphQL errors say; null where these are none. */
export function readErrors(received: unknown): GatewayFailure | null {
  const [first] = graphqlErrors.safeParse(received).data ?? [];
  return first === undefined
    ? null
    : new GatewayFailure(first.extensions?.code ?? 'UNEXPECTED_ANSWER', first.message);
}

const notUnderstood = (cause: z.ZodError) =>
  new GatewayFailure(
    'UNEXPECTED_ANSWER',
    'The answer is none that a gateway of this version gives. Check --url, and that both are of one version.',
    { cause },
  );
