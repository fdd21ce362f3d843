import { once } from 'node:events';
import type { Server } from 'node:net';

/** Lets the server listen on a free port of this machine, which it resolves to. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'string' || address === null) throw new Error('expected a port');
  return address.port;
}
