import type { Client } from '@elastic/elasticsearch';
import { describe, expect, it } from '@jest/globals';
import type { Connection } from '../../../../src/search/elasticsearch/connection.js';
import { readFindingPage } from '../../../../src/search/elasticsearch/feed/read-finding-page.js';
import { refreshAll } from '../../../../src/search/elasticsearch/feed/refresh-all.js';
import type { ShardEnd } from '../../../../src/search/elasticsearch/feed/shard-end.js';

/** A server that gives every search and refresh this answer; `searches` are those that it got. */
function answering(answer: unknown): { readonly connection: Connection; readonly searches: unknown[] } {
  const searches: unknown[] = [];
  const search = (request: unknown) => {
    searches.push(request);
    return Promise.resolve(answer);
  };
  // What reads the log asks for nothing else.
  const client = { search, indices: { refresh: search } } as unknown as Client;
  const ask: Connection['ask'] = (request) => request(client, {});
  const connection: Connection = {
    ...{ ask, change: ask, send: ask, administer: ask },
    until: () => connection,
    circuit: () => 'closed',
    close: () => Promise.resolve(),
  };
  return { searches, connection };
}

/** A primary that has just taken over: ten changes are done, but it only knows so of six. */
const takenOver: ShardEnd = {
  order: 'finding:u:0:h',
  kind: 'finding',
  index: 'jobs-findings-1',
  shard: 0,
  node: 'one',
  checkpoint: 6,
  issued: 10,
};
const forward = { watch: 'watch:w', direction: 'forward', limit: 10 } as const;
const { order } = takenOver;

describe('a page of findings', () => {
  it('goes on where the reader stands when a new primary does not know the checkpoint yet', async () => {
    const { connection } = answering({});

    expect(
      await readFindingPage(connection, [takenOver], { ...forward, from: { order, number: 9 } }),
    ).toEqual({ findings: [], more: false, end: { order, number: 9 } });
  });

  it('asks for a new start beyond everything that was ever issued', async () => {
    const { connection } = answering({});

    expect(await readFindingPage(connection, [takenOver], { ...forward, from: { order, number: 11 } })).toBe(
      'resync',
    );
  });

  it('is read from the copy whose checkpoint was told, where that is there', async () => {
    const { connection, searches } = answering({});
    await readFindingPage(connection, [takenOver], { ...forward, from: null });

    expect(searches).toMatchObject([{ routing: 'watch:w', preference: '_prefer_nodes:one' }]);
  });
});

describe('a refresh', () => {
  it('fails where a copy stays as it was: what is not seen there would be left out for good', async () => {
    const { connection } = answering({ _shards: { failed: 1 } });

    await expect(refreshAll(connection, ['jobs-findings-1'])).rejects.toMatchObject({
      code: 'SEARCH_UNAVAILABLE',
    });
  });
});
