import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { listen } from '../../support/listen.js';

/** Stands between clients and a server that may be another one each time, and cuts what goes through it. */
export interface TcpProxy {
  readonly url: string;
  /** Where connections go from now on; null: they are refused. */
  lead(target: string | null): void;
  /** Breaks every connection off. */
  cut(): void;
  close(): Promise<void>;
}

export async function createTcpProxy(first: string | null = null): Promise<TcpProxy> {
  let target = first;
  const open = new Set<Socket>();
  const keep = (socket: Socket, other: Socket) => {
    open.add(socket);
    // What breaks on one side breaks on the other.
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      open.delete(socket);
      other.destroy();
    });
  };
  const server = createServer((client) => {
    if (target === null) {
      client.on('error', () => undefined);
      client.resetAndDestroy();
      return;
    }
    const { hostname, port } = new URL(target);
    const upstream = connect(Number(port), hostname);
    keep(client, upstream);
    keep(upstream, client);
    client.pipe(upstream).pipe(client);
  });
  const port = await listen(server);
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    lead(to) {
      target = to;
    },
    cut,
    async close() {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}
