import type { Services } from '../../../src/graphql/request-context.js';
import type { ServerOptions } from '../../../src/server/create-server.js';
import { createServer } from '../../../src/server/create-server.js';
import { createOperationScopes } from '../../../src/server/telemetry/operation-scopes.js';
import { createTestGateway, type TestGateway } from '../../graphql/support/create-test-gateway.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the body is no JSON. */
  readonly body: Body | null;
}

export interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface TestServer {
  readonly gateway: TestGateway;
  readonly url: string;
  readonly logged: readonly string[];
  /** Closes the server alone. */
  stop(): Promise<void>;
  send(path: string, init?: RequestInit): Promise<Answer>;
  /** Sends a GraphQL operation by POST. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

const withoutTokens = {
  jwtSecret: null,
  jwksUrl: null,
  jwtIssuer: null,
  jwtAudience: null,
  jwtClockSkew: 0,
  rolesClaim: 'roles',
} as const;

/** A server on a free port over an engine in memory, with services changed as a test needs them. */
export async function startTestServer(
  options: Partial<ServerOptions> = {},
  change: (services: Services) => Services = (services) => services,
): Promise<TestServer> {
  const scopes = createOperationScopes();
  const gateway = await createTestGateway(scopes);
  const logged: string[] = [];
  const server = await createServer(change(gateway.services), {
    host: '127.0.0.1',
    port: 0,
    scopes,
    logLevel: 'debug',
    logTo: { write: (line) => logged.push(line) },
    ...withoutTokens,
    ...options,
  });
  const url = await server.listen();
  const send = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? (JSON.parse(text) as Body) : null,
    };
  };
  return {
    gateway,
    url,
    logged,
    send,
    ask: (query, variables) => send('/graphql', post(JSON.stringify({ query, variables }))),
    stop: () => server.close(),
    close: async () => {
      await server.close();
      await gateway.close();
    },
  };
}

export const post = (body: BodyInit, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
});

/** The codes of an answer's errors. */
export const codes = (answer: Answer): readonly string[] =>
  answer.body?.errors?.map((error) => error.extensions.code) ?? [];
