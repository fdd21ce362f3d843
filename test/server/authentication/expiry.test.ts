import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Feeds } from '../../../src/feed/feeds.js';
import { postingItem } from '../../graphql/support/documents.js';
import { watchFeed } from '../support/feed-clients.js';
import { startTestServer, type TestServer } from '../support/start-test-server.js';
import { bearer, bySecret, seconds } from '../support/tokens.js';

let server: TestServer;
let watch: `watch:${string}`;
let posting: `posting:${string}`;
let left: Promise<unknown>;

/** Tells when a follower was let go of. */
function noting(feeds: Feeds): Feeds {
  const leaving = Promise.withResolvers<undefined>();
  left = leaving.promise;
  return {
    ...feeds,
    follow: async (...which) => {
      const events = await feeds.follow(...which);
      const letGo = events.return.bind(events);
      return Object.assign(events, {
        return: async () => {
          const result = await letGo();
          leaving.resolve(undefined);
          return result;
        },
      });
    },
  };
}

beforeEach(async () => {
  server = await startTestServer(bySecret, (services) => ({ ...services, feeds: noting(services.feeds) }));
  const { importer, watches } = server.gateway.services;
  const item = { externalId: null, ...postingItem(0), source: 'test', format: 'POSTING_JSON' } as const;
  const [result] = await importer.importPostings([item]);
  if (result?.kind !== 'imported') throw new Error('nothing imported');
  posting = result.id;
  const target = { kind: 'POSTING_SEARCH', filter: {} } as const;
  watch = (await watches.create('ada', { name: null, target, backfill: false })).id;
});
afterEach(() => server.close());

const ada = (exp: number, roles = ['recruiter']) => bearer({ sub: 'ada', roles, exp });
/** Long enough to subscribe. */
const soon = () => seconds() + 2;
const later = () => seconds() + 3600;

interface Message {
  readonly type: string;
  readonly payload?: unknown;
}

/** A socket of graphql-transport-ws, message by message. */
async function openSocket(authorization: string) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const came: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  socket.on('message', (text: Buffer) => {
    const message = JSON.parse(text.toString()) as Message;
    const [wanted] = waiting.splice(0, 1);
    if (wanted === undefined) came.push(message);
    else wanted(message);
  });
  const next = (): Promise<Message> => {
    const message = came.shift();
    return message === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(message);
  };
  const send = (message: object) => {
    socket.send(JSON.stringify(message));
  };
  await new Promise((resolve) => socket.once('open', resolve));
  send({ type: 'connection_init', payload: { authorization } });
  expect((await next()).type).toBe('connection_ack');
  const follow = async () => {
    send({ id: '1', type: 'subscribe', payload: { query: watchFeed, variables: { watchId: watch } } });
    expect(await next()).toMatchObject({ payload: { data: { watchFeed: { __typename: 'FeedCaughtUp' } } } });
  };
  const renew = async (payload: object) => {
    send({ type: 'ping', payload });
    return next();
  };
  return { closed, next, follow, renew, send };
}

async function find(): Promise<void> {
  const foundAt = new Date().toISOString();
  const { engine, feeds } = server.gateway.services;
  await engine.feed.findings.append([{ watch, document: posting, score: null, foundAt }]);
  feeds.poke();
}

describe('A feed over WebSocket', () => {
  it('ends with 4403 when the token expires, though nothing is found, and is let go of', async () => {
    const exp = soon();
    const socket = await openSocket(await ada(exp));
    await socket.follow();
    expect(await socket.closed).toBe(4403);
    expect(Date.now()).toBeGreaterThanOrEqual(exp * 1000);
    await left;
  });

  it('goes on by a new token in a ping', async () => {
    const exp = soon();
    const socket = await openSocket(await ada(exp));
    await socket.follow();
    expect((await socket.renew({ authorization: await ada(later()) })).type).toBe('pong');
    // Another connection by the first token ends when this one would have.
    const witness = await openSocket(await ada(exp));
    expect(await witness.closed).toBe(4403);
    await find();
    expect(await socket.next()).toMatchObject({
      payload: { data: { watchFeed: { __typename: 'FeedFound' } } },
    });
  });

  it('asks anew for each event what the viewer may read by then', async () => {
    const socket = await openSocket(await ada(later()));
    await socket.follow();
    await socket.renew({ authorization: await ada(later(), ['analyst']) });
    await find();
    expect(await socket.next()).toMatchObject({
      payload: { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    });
  });

  it.each<[string, () => Promise<string>]>([
    ['another viewer', () => bearer({ sub: 'eve', roles: ['recruiter'] })],
    ['nobody any more', () => ada(seconds() - 5)],
    ['nobody at all', () => Promise.resolve('Bearer nonsense')],
  ])('ends with 4403 where the new token is that of %s', async (_whose, made) => {
    const socket = await openSocket(await ada(later()));
    await socket.follow();
    socket.send({ type: 'ping', payload: { authorization: await made() } });
    expect(await socket.closed).toBe(4403);
    await left;
  });

  it('isn’t disturbed by pings that say something else', async () => {
    const socket = await openSocket(await ada(later()));
    await socket.follow();
    expect(await socket.renew({ hello: 'there' })).toEqual({ type: 'pong', payload: { hello: 'there' } });
    await find();
    expect((await socket.next()).type).toBe('next');
  });
});

describe('A feed by server-sent events', () => {
  it('ends with an UNAUTHENTICATED error when the token expires, though nothing is found, and is let go of', async () => {
    const parameters = new URLSearchParams({
      query: watchFeed,
      variables: JSON.stringify({ watchId: watch }),
    });
    const exp = soon();
    const { text } = await server.send(`/graphql/stream?${String(parameters)}`, {
      headers: { authorization: await ada(exp) },
    });
    expect(Date.now()).toBeGreaterThanOrEqual(exp * 1000);
    const events = text.split('\n\n').filter((event) => event.startsWith('event:'));
    expect(events.map((event) => event.split('\n', 1)[0])).toEqual([
      'event: next',
      'event: next',
      'event: complete',
    ]);
    expect(events[1]).toContain('"code":"UNAUTHENTICATED"');
    await left;
  });
});
