import { createServer, request } from 'node:http';

/** Stands between a client and a server, to count requests, to stop answering, or to go away. */
export interface Proxy {
  readonly url: string;
  /** Method and path of each request so far, without the query string. */
  readonly requests: readonly string[];
  /** From now on, requests are taken and never answered. */
  hang: () => void;
  /** From now on, connections are refused. */
  close(): Promise<void>;
}

export async function createProxy(target: string): Promise<Proxy> {
  const requests: string[] = [];
  let hanging = false;
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    requests.push(`${method} ${url.replace(/\?.*/, '')}`);
    if (hanging) return;
    const forward = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    hang: () => {
      hanging = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
