import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { WatchId } from '../../src/domain/watch.js';
import type { Feeds } from '../../src/feed/feeds.js';
import type { Matcher } from '../../src/feed/matcher/matcher.js';
import { createFeeds } from '../../src/feed/reader/create-feeds.js';
import { createElasticsearchEngine } from '../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine } from '../../src/search/engine.js';
import type { Fault } from '../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../support/elasticsearch.js';
import { hasty, openBehindProxy, type BehindProxy } from '../support/open-behind-proxy.js';
import { knowing, put } from './matcher/feed-case.js';
import { openWatches, startMatcher, taxonomy, until } from './matcher/matching.js';

const faults: readonly (readonly [what: string, fault: Fault])[] = [
  ['breaks every connection', { kind: 'reset' }],
  ['does not answer', { kind: 'hang' }],
  ['carries out what it is asked and loses its answers', { kind: 'lose' }],
  ['has too much to do', { kind: 'refuse', status: 429 }],
];

describeOnElasticsearch('a feed whose Elasticsearch', (node) => {
  jest.setTimeout(120_000);
  const indexPrefix = newIndexPrefix();
  let direct: SearchEngine;
  let opened: BehindProxy;
  let feeds: Feeds;
  let matcher: Matcher;
  beforeAll(async () => {
    direct = await createElasticsearchEngine({ node, indexPrefix, skills: taxonomy });
  });
  beforeEach(async () => {
    opened = await openBehindProxy(node, indexPrefix, { ...hasty, question: 2_000, change: 2_000 });
    feeds = createFeeds(opened, { retentionDays: 90 });
    matcher = startMatcher(opened.engine, { notify: () => undefined });
    matcher.onFindings(() => {
      feeds.poke();
    });
  });
  afterEach(async () => {
    opened.proxy.calm();
    await feeds.close();
    await matcher.close();
    await opened.close();
  });
  afterAll(async () => {
    await direct.close();
  });

  /** What a subscriber of a watch is told, as it is told. */
  async function subscribe(watch: WatchId) {
    const told: string[] = [];
    const events = await feeds.follow(watch, null);
    await events.next();
    const reading = (async () => {
      for await (const event of events)
        told.push(event.kind === 'found' ? event.entry.finding.document : event.kind);
    })();
    return { told, reading };
  }

  it.each(faults)(
    '%s for a while goes on by itself, and has lost and doubled nothing',
    async (what, fault) => {
      const name = (nth: number) => `${what.replaceAll(' ', '-')}-${String(nth)}`;
      const people = Array.from({ length: 60 }, (_, nth) => knowing(name(nth), ['skill:python']));
      const target = { kind: 'CANDIDATE_SEARCH', filter: { skills: { anyOf: ['Python'] } } } as const;
      const watch = await openWatches(opened.engine).create('local', { name: null, target, backfill: false });
      const { told, reading } = await subscribe(watch.id);
      await put(direct, ...people.slice(0, 20));
      await until(() => told.length > 0);

      opened.proxy.disturb(() => fault);
      await put(direct, ...people.slice(20, 40));
      await until(() => opened.engine.circuit() === 'open');
      await put(direct, ...people.slice(40));
      opened.proxy.calm();
      await until(() => told.length >= people.length);

      expect(told.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
      expect(opened.engine.circuit()).toBe('closed');
      await feeds.close();
      await reading;
    },
  );
});
