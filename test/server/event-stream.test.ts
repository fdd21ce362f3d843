import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { brief, prepareWatch, watchFeed, type FeedMessage } from './support/feed-clients.js';
import { codes, post, startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;
const stopping: AbortController[] = [];

beforeEach(async () => {
  server = await startTestServer();
});
afterEach(async () => {
  for (const stop of stopping.splice(0)) stop.abort();
  await server.close();
});

interface ServerEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

/** Opens a stream by GET as a browser does; gives its events one by one. */
async function open(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const stop = new AbortController();
  stopping.push(stop);
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const response = await fetch(`${server.url}/graphql/stream?${String(search)}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: stop.signal,
  });
  return { response, events: readEvents(response), stop };
}

async function* readEvents({ body }: Response): AsyncGenerator<ServerEvent, void> {
  if (body === null) return;
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        fields
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      const event = field('event');
      if (event !== undefined) yield { event, id: field('id'), data: field('data') ?? '' };
    }
  }
}

async function take(events: AsyncGenerator<ServerEvent, void>, count: number) {
  const taken: ServerEvent[] = [];
  while (taken.length < count) {
    const next = await events.next();
    if (next.done === true) throw new Error(`the stream ended after ${taken.length} of ${count}`);
    taken.push(next.value);
  }
  return taken;
}

const message = ({ data }: ServerEvent): FeedMessage =>
  (JSON.parse(data) as { data: { watchFeed: FeedMessage } }).data.watchFeed;
const briefly = (events: readonly ServerEvent[]) => events.map(message).map(brief);

describe('watchFeed as server-sent events', () => {
  it('gives each event its cursor as id', async () => {
    const { watch, find } = await prepareWatch(server);
    const { events, response } = await open(watchFeed, { watchId: watch });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const caughtUp = await take(events, 1);
    await find(1, 2);
    const told = [...caughtUp, ...(await take(events, 2))];
    expect(briefly(told)).toEqual(['FeedCaughtUp', 'Person 1', 'Person 2']);
    expect(told.map(({ id }) => id)).toEqual(told.map((event) => message(event).cursor));
  });

  it('resumes behind Last-Event-ID, though nothing in the query says so', async () => {
    const { watch, find } = await prepareWatch(server);
    const source = `subscription { watchFeed(watchId: "${watch}") { __typename ... on FeedFound { item { id candidate { name } } } } }`;
    const first = await open(source, {});
    const caughtUp = await take(first.events, 1);
    await find(1, 2, 3);
    const [one] = await take(first.events, 1);
    first.stop.abort();
    const resumed = await open(source, {}, { 'last-event-id': one?.id ?? '' });
    expect(briefly(await take(resumed.events, 3))).toEqual(['Person 2', 'Person 3', 'FeedCaughtUp']);
    const all = await open(source, {}, { 'last-event-id': caughtUp[0]?.id ?? '' });
    expect(briefly(await take(all.events, 4))).toEqual(['Person 1', 'Person 2', 'Person 3', 'FeedCaughtUp']);
  });

  it('is complete when the watch is deleted', async () => {
    const { watch } = await prepareWatch(server);
    const { events } = await open(watchFeed, { watchId: watch });
    await take(events, 1);
    await server.ask('mutation ($id: ID!) { deleteWatch(id: $id) { deletedId } }', { id: watch });
    expect(await take(events, 1)).toMatchObject([{ event: 'complete' }]);
    expect((await events.next()).done).toBe(true);
  });

  it('ends without being complete when the server closes, so that clients come back', async () => {
    const { watch } = await prepareWatch(server);
    const { events } = await open(watchFeed, { watchId: watch });
    await take(events, 1);
    const rest = events.next();
    await server.stop();
    expect(await rest).toEqual({ value: undefined, done: true });
  });

  it('is what clients of graphql-sse understand', async () => {
    const { watch, find } = await prepareWatch(server);
    const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    const results = client.iterate({ query: watchFeed, variables: { watchId: watch } });
    const next = async () => {
      const { value } = (await results.next()) as { value: { data: { watchFeed: FeedMessage } } };
      return value.data.watchFeed;
    };
    expect(brief(await next())).toBe('FeedCaughtUp');
    await find(5);
    expect(brief(await next())).toBe('Person 5');
    client.dispose();
  });
});

describe('an operation over server-sent events', () => {
  it('may be a query, and by POST a mutation', async () => {
    const { events } = await open('{ __typename }', {});
    expect(await take(events, 2)).toEqual([
      { event: 'next', id: undefined, data: '{"data":{"__typename":"Query"}}' },
      { event: 'complete', id: undefined, data: '' },
    ]);
    const query = 'mutation { importPostings(input: { items: [] }) { imported } }';
    const { text } = await server.send('/graphql/stream', post(JSON.stringify({ query })));
    expect(text).toContain('{"imported":0}');
  });

  it.each([
    ['mutation { importPostings(input: { items: [] }) { imported } }', 'BAD_REQUEST'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ${'__typename '.repeat(1001)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['subscription { watchFeed(watchId: "watch:none") { __typename } }', 'NOT_FOUND'],
    [
      'subscription { watchFeed(watchId: "watch:none") @skip(if: true) { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'subscription ($no: Boolean = false) { ...On } fragment On on Subscription { ... on Subscription { watchFeed(watchId: "?") @include(if: $no) { __typename } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s by GET is refused with a code', async (query, code) => {
    const { events } = await open(
      query.replaceAll('__typename __typename', 'a: __typename b: __typename'),
      {},
    );
    const [refused] = await take(events, 1);
    expect(JSON.parse(refused?.data ?? '')).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(refused?.data).not.toContain('"data":');
  });

  it.each([
    { origin: 'https://example.org' },
    { origin: 'null' },
    // An image or a link there sends no origin by GET.
    { 'sec-fetch-site': 'cross-site' },
  ])('of a page on another site is refused: %j', async (headers) => {
    const answer = await server.send('/graphql/stream?query=%7B__typename%7D', { headers });
    expect([answer.status, codes(answer)]).toEqual([403, ['BAD_REQUEST']]);
  });

  it('of a page of its own is answered', async () => {
    const headers = { origin: server.url };
    const answer = await server.send('/graphql/stream?query=%7B__typename%7D', { headers });
    expect(answer.text).toContain('{"__typename":"Query"}');
  });

  it.each(['', '?variables=%7B', '?query=%7B__typename%7D&variables=%7B', '?query=a&query=b'])(
    'that is none is a bad request: %s',
    async (search) => {
      const answer = await server.send(`/graphql/stream${search}`);
      expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
    },
  );
});
