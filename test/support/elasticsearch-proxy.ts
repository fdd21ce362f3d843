import { EventEmitter, once } from 'node:events';
import {
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { listen } from './listen.js';

/** What becomes of a request on its way to Elasticsearch and back. */
export type Fault =
  /** It is never answered, and Elasticsearch doesn't see it. */
  | { readonly kind: 'hang' }
  /** It waits before it goes on. */
  | { readonly kind: 'wait'; readonly for: Promise<unknown> }
  /** Its connection breaks before Elasticsearch sees it. */
  | { readonly kind: 'reset' }
  /** Elasticsearch carries it out; then the connection breaks. */
  | { readonly kind: 'lose' }
  /** Half of the answer comes, then the connection breaks. */
  | { readonly kind: 'cut' }
  /** Half of the answer comes, then nothing more. */
  | { readonly kind: 'stall' }
  /** Somebody else answers. */
  | { readonly kind: 'refuse'; readonly status: number; readonly headers?: Readonly<Record<string, string>> };

/** Method and path of a request, without the query string. */
export type Disturb = (request: string) => Fault | null;

/** Stands between a client and Elasticsearch, to count requests and to let everything go wrong. */
export interface Proxy {
  readonly url: string;
  /** Method and path of each request so far, without the query string. */
  readonly requests: readonly string[];
  /** Those whose client went away before the answer. */
  readonly abandoned: readonly string[];
  untilAbandoned(count: number): Promise<void>;
  /** The headers of the last request. */
  lastHeaders(): IncomingMessage['headers'];
  /** From now on, this decides what goes wrong. */
  disturb(how: Disturb): void;
  /** From now on, nothing goes wrong. */
  calm(): void;
  /** From now on, connections are refused. */
  close(): Promise<void>;
}

/** A certificate with its key makes it speak TLS. */
export async function createProxy(
  target: string,
  tls: { readonly key: string; readonly cert: string } | null = null,
): Promise<Proxy> {
  const requests: string[] = [];
  const abandoned: string[] = [];
  const events = new EventEmitter();
  let headers: IncomingMessage['headers'] = {};
  let disturb: Disturb = () => null;
  const listener: RequestListener = (incoming, outgoing) => {
    const name = `${incoming.method ?? 'GET'} ${(incoming.url ?? '/').replace(/\?.*/, '')}`;
    requests.push(name);
    headers = incoming.headers;
    outgoing.on('close', () => {
      if (!outgoing.writableEnded) abandoned.push(name);
      events.emit('closed');
    });
    void carry(incoming, outgoing, target, disturb(name));
  };
  const server = tls === null ? createServer(listener) : createTlsServer(tls, listener);
  const port = await listen(server);
  return {
    url: `${tls === null ? 'http' : 'https'}://127.0.0.1:${String(port)}`,
    requests,
    abandoned,
    lastHeaders: () => headers,
    async untilAbandoned(count) {
      while (abandoned.length < count) await once(events, 'closed');
    },
    disturb(how) {
      disturb = how;
    },
    calm() {
      disturb = () => null;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function carry(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string,
  fault: Fault | null,
): Promise<void> {
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset') {
    incoming.socket.destroy();
    return;
  }
  if (fault?.kind === 'refuse') {
    incoming.resume();
    outgoing.writeHead(fault.status, { 'content-type': 'text/plain', ...fault.headers }).end('no');
    return;
  }
  if (fault?.kind === 'wait') await fault.for;
  forward(incoming, outgoing, new URL(incoming.url ?? '/', target), fault);
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, url: URL, fault: Fault | null): void {
  const { method = 'GET', headers } = incoming;
  const onward = request(url, { method, headers }, (answer) => {
    void giveBack(answer, outgoing, fault);
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

async function giveBack(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  fault: Fault | null,
): Promise<void> {
  const body = Buffer.concat(await answer.toArray());
  if (fault?.kind === 'lose') {
    outgoing.destroy();
    return;
  }
  // The body is whole here, so its length is known.
  const headers = { ...answer.headers, 'content-length': body.length };
  delete headers['transfer-encoding'];
  outgoing.writeHead(answer.statusCode ?? 500, headers);
  if (fault?.kind !== 'cut' && fault?.kind !== 'stall') {
    outgoing.end(body);
    return;
  }
  outgoing.write(body.subarray(0, body.length / 2), () => {
    if (fault.kind === 'cut') outgoing.destroy();
  });
}
