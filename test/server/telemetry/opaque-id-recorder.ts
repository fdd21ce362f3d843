import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { listen } from '../../support/listen.js';

export interface RecordedRequest {
  readonly path: string;
  /** Null where the request has none. */
  readonly opaqueId: string | null;
}

/** Stands before a real Elasticsearch and notes which `X-Opaque-Id` each request bears. */
export async function recordOpaqueIds(target: string) {
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, url = '/', headers } = incoming;
    const opaqueId = headers['x-opaque-id'];
    requests.push({ path: url, opaqueId: typeof opaqueId === 'string' ? opaqueId : null });
    const forward = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forward);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests: requests as readonly RecordedRequest[],
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
