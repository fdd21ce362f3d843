import { afterEach, expect, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { candidateItem, postingItem } from '../graphql/support/documents.js';
import { connect, takeMessages } from '../server/support/feed-clients.js';
import { describeOnElasticsearch, newIndexPrefix } from '../support/elasticsearch.js';
import { runLoad } from './run-load.js';
import { askGateway, killAll, serveGateway, type ServedGateway } from './serve-process.js';

const running: ServedGateway[] = [];
afterEach(() => killAll(running.splice(0)));

const importPosting =
  'mutation ($item: ImportItem!) { importPostings(input: { items: [$item] }) { results { id } } }';
const createWatch =
  'mutation ($posting: ID!) { createWatch(input: { posting: $posting, backfill: false }) { id } }';

/** A posting and a watch of whom it may be for. */
async function prepare(url: string): Promise<string> {
  const { data } = await askGateway(url, importPosting, { item: postingItem(0) });
  const [posting] = (data as { importPostings: { results: { id: string }[] } }).importPostings.results;
  const made = await askGateway(url, createWatch, { posting: posting?.id });
  return (made.data as { createWatch: { id: string } }).createWatch.id;
}

describeOnElasticsearch('A gateway that ends under load beside another one', (node) => {
  it('loses no acknowledged import, breaks no query, and its subscribers go on at the other one', async () => {
    const indexPrefix = newIndexPrefix();
    const env = { ELASTICSEARCH_URL: node, ROLECALL_INDEX_PREFIX: indexPrefix, ROLECALL_LOG_LEVEL: 'info' };
    const first = await serveGateway(env);
    running.push(first);
    const second = await serveGateway(env);
    running.push(second);
    const engine = await createElasticsearchEngine({ node, indexPrefix, skills: loadTaxonomy() });
    const watch = await prepare(first.url);
    const holder = (await engine.feed.matcher.read())?.state.holder;
    const client = connect(first);
    const [caughtUp] = await takeMessages(client.follow(watch), 1);

    const load = runLoad(first.url, (nth) => candidateItem(nth, { skills: [{ name: 'Kafka', years: 5 }] }));
    await load.acknowledged(60);
    first.child.kill('SIGTERM');
    expect(await client.closed).toBe(1001);
    expect(await first.exited).toEqual([0, null]);
    const { imported, failed, answered } = await load.ended;
    // Handed back: else it would be this one's for five seconds more.
    expect((await engine.feed.matcher.read())?.state.holder).not.toBe(holder);

    expect(answered).toBeGreaterThan(0);
    const log = await first.log;
    expect(failed.filter((requestId) => log.includes(requestId))).toEqual([]);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = [...imported.values()];
    for (let from = 0; from < ids.length; from += 100) {
      const some = ids.slice(from, from + 100);
      expect(await askGateway(second.url, query, { ids: some })).toEqual({
        data: { nodes: some.map((id) => ({ id })) },
      });
    }

    const resumed = connect(second);
    const feed = resumed.follow(watch, caughtUp?.cursor);
    const missing = new Set([...imported.keys()].map((nth) => `Person ${nth}`));
    const told: string[] = [];
    while (missing.size > 0) {
      const [message] = await takeMessages(feed, 1);
      const name = message?.item?.candidate?.name;
      if (name === undefined) continue;
      told.push(name);
      missing.delete(name);
    }
    expect(new Set(told).size).toBe(told.length);
    await resumed.close();
    await engine.close();
  });
});
