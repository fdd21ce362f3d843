import { afterEach, describe, expect, it } from '@jest/globals';
import { RolecallError } from '../../../src/domain/errors.js';
import { connect, prepareWatch, takeMessages } from '../support/feed-clients.js';
import { startTestServer, type TestServer } from '../support/start-test-server.js';
import { readMetric } from './read-metrics.js';

let server: TestServer;
afterEach(() => server.close());

const operations = 'rolecall_operations_total';

describe('/metrics', () => {
  it('counts operations by name and outcome, under no names but known ones', async () => {
    server = await startTestServer({ operationNames: ['Known'] });
    await server.ask('query Known { __typename }');
    await server.ask('query Known { postings(first: 1000) { nodes { id } } }');
    await server.ask('query JaneDoe { __typename }');
    await server.ask('query JohnDoe { __typename }');
    await server.ask('{ __typename }');
    await server.ask('{ nothing }');
    await server.ask('{');
    expect(await readMetric(server, operations)).toEqual({
      '{operation="Known",kind="query",outcome="ok"}': 1,
      '{operation="Known",kind="query",outcome="PAGE_TOO_LARGE"}': 1,
      '{operation="other",kind="query",outcome="ok"}': 2,
      '{operation="anonymous",kind="query",outcome="ok"}': 1,
      '{operation="anonymous",kind="unknown",outcome="GRAPHQL_VALIDATION_FAILED"}': 1,
      '{operation="anonymous",kind="unknown",outcome="GRAPHQL_PARSE_FAILED"}': 1,
    });
  });

  it('counts operations by socket and stream as well', async () => {
    server = await startTestServer({ operationNames: ['BySocket', 'ByStream'] });
    const client = connect(server);
    await client.run('query BySocket { __typename }').next();
    await server.send('/graphql/stream?query=query+ByStream+%7B__typename%7D');
    expect(await readMetric(server, operations)).toEqual({
      '{operation="BySocket",kind="query",outcome="ok"}': 1,
      '{operation="ByStream",kind="query",outcome="ok"}': 1,
    });
    await client.close();
  });

  it('splits the time of an operation in what the engine takes and all else, and counts its requests', async () => {
    server = await startTestServer({ operationNames: ['One', 'None'] });
    await server.ask(
      'query One { a: postings { totalCount { value } } b: candidates { totalCount { value } } }',
    );
    await server.ask('query None { __typename }');
    const requests = await readMetric(server, 'rolecall_operation_engine_requests_sum');
    expect(requests).toEqual({ '{operation="One"}': 1, '{operation="None"}': 0 });
    const times = await readMetric(server, 'rolecall_operation_duration_seconds_sum');
    expect(times['{operation="One",part="engine"}']).toBeGreaterThan(0);
    expect(times['{operation="One",part="gateway"}']).toBeGreaterThan(0);
    expect(times['{operation="None",part="engine"}']).toBe(0);
  });

  it('counts who follows feeds, and who has left', async () => {
    server = await startTestServer();
    const { watch } = await prepareWatch(server, 0);
    const client = connect(server);
    const feed = client.follow(watch);
    await takeMessages(feed, 1);
    expect(await readMetric(server, 'rolecall_subscribers')).toEqual({ '': 1 });
    await feed.return?.();
    await client.close();
    await server.stop();
    expect(server.logged.join('')).toContain('"kind":"subscription","outcome":"ok"');
  });

  it('tells how far matching is behind, and that the engine answers', async () => {
    server = await startTestServer();
    await prepareWatch(server, 3);
    expect(await readMetric(server, 'rolecall_engine_up')).toEqual({ '': 1 });
    expect((await readMetric(server, 'rolecall_matcher_backlog_places'))['']).toBeGreaterThan(0);
    expect((await readMetric(server, 'rolecall_feed_lag_seconds'))['']).toBeGreaterThan(0);
    expect(await readMetric(server, 'rolecall_engine_circuit')).toEqual({
      '{state="closed"}': 1,
      '{state="half-open"}': 0,
      '{state="open"}': 0,
    });
  });

  it('goes on where the engine does not answer', async () => {
    const unavailable = () => Promise.reject(new RolecallError('SEARCH_UNAVAILABLE', 'Nobody answers.'));
    server = await startTestServer({}, (services) => {
      const { engine } = services;
      const feed = { ...engine.feed, changes: { ...engine.feed.changes, end: unavailable } };
      return {
        ...services,
        engine: { ...engine, health: unavailable, circuit: () => 'open' as const, feed },
      };
    });
    expect(await readMetric(server, 'rolecall_engine_up')).toEqual({ '': 0 });
    expect(await readMetric(server, 'rolecall_feed_lag_seconds')).toEqual({ '': NaN });
    expect(await readMetric(server, 'rolecall_engine_circuit')).toMatchObject({ '{state="open"}': 1 });
  });

  it('has those of the process and of the event loop', async () => {
    server = await startTestServer();
    expect(await readMetric(server, 'process_resident_memory_bytes')).toEqual({ '': expect.any(Number) });
    expect(await readMetric(server, 'nodejs_eventloop_lag_p99_seconds')).toEqual({ '': expect.any(Number) });
  });
});
