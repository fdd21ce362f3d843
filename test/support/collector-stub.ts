import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from './listen.js';

/** A span as OTLP tells it in JSON. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** A stand-in for an OpenTelemetry collector: takes OTLP over HTTP in JSON and keeps what it gets. */
export async function startCollectorStub() {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      bodies.push({ url: request.url, body });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    /** All that came, as JSON. */
    text: () => JSON.stringify(bodies),
    spans: (): readonly CollectedSpan[] =>
      bodies
        .flatMap((body) => (body as Body).body.resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

interface Body {
  readonly body: {
    readonly resourceSpans: readonly {
      readonly scopeSpans: readonly { readonly spans: readonly CollectedSpan[] }[];
    }[];
  };
}
