import { once } from 'node:events';
import { WebSocket } from 'ws';

/** One socket that follows watches, in the words of graphql-transport-ws. */
export interface Subscriber {
  close(): void;
}

const query = `subscription ($id: ID!) { watchFeed(watchId: $id) { __typename
  ... on FeedFound { item { id posting { id } } } } }`;

interface Message {
  readonly type: string;
  readonly payload?: {
    readonly errors?: unknown;
    readonly data?: {
      readonly watchFeed: {
        readonly __typename: string;
        readonly item?: { readonly posting: { readonly id: string } | null };
      };
    };
  };
}

/** Follows the watches over one socket; resolves when each has caught up. `onPosting` is told the id of each finding. */
export async function follow(
  gateway: string,
  watchIds: readonly string[],
  onPosting: (id: string) => void,
): Promise<Subscriber> {
  const socket = new WebSocket(`${gateway.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  await once(socket, 'open');
  const { promise, resolve, reject } = Promise.withResolvers<null>();
  let catchingUp = watchIds.length;
  socket.on('message', (raw: Buffer) => {
    const message = JSON.parse(raw.toString()) as Message;
    switch (message.type) {
      case 'connection_ack':
        watchIds.forEach((id, nth) => {
          socket.send(
            JSON.stringify({ id: String(nth), type: 'subscribe', payload: { query, variables: { id } } }),
          );
        });
        return;
      case 'ping':
        socket.send('{"type":"pong"}');
        return;
      case 'next': {
        const event = message.payload?.data?.watchFeed;
        if (event === undefined) throw new Error(`expected an event but got ${raw.toString()}`);
        if (event.__typename === 'FeedCaughtUp' && --catchingUp === 0) resolve(null);
        if (event.item?.posting) onPosting(event.item.posting.id);
        return;
      }
      default:
        reject(new Error(`expected events but got ${raw.toString()}`));
    }
  });
  socket.on('close', (code, reason) => {
    reject(new Error(`expected an open socket but it was closed: ${code} ${reason.toString()}`));
  });
  socket.send('{"type":"connection_init"}');
  await promise;
  return {
    close: () => {
      socket.close();
    },
  };
}
