import { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { buildCandidate } from '../../../support/build-candidate.js';
import { buildPosting } from '../../../support/build-posting.js';
import { buildSearch } from '../../../support/build-search.js';
import type { Fault } from '../../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { put, search, store } from '../../contract/documents.js';
import { hasty, openBehindProxy, type BehindProxy } from '../../../support/open-behind-proxy.js';

const unavailable = { code: 'SEARCH_UNAVAILABLE' };
const hang: Fault = { kind: 'hang' };

describeOnElasticsearch('the circuit to Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  const direct = new Client({ node });
  let opened: BehindProxy;
  beforeAll(async () => {
    const { engine, close } = await openBehindProxy(node, indexPrefix);
    await store(engine, [buildPosting('known')]);
    await close();
  });
  beforeEach(async () => {
    opened = await openBehindProxy(node, indexPrefix, { ...hasty, rest: 50 });
  });
  afterEach(async () => {
    await opened.close();
  });
  afterAll(async () => {
    await direct.close();
  });

  const ask = () => search(opened.engine, {});
  const fail = async (times: number) => {
    for (let nth = 0; nth < times; nth += 1) await ask().catch(() => undefined);
  };
  /** Whether the request got to Elasticsearch, which its caller didn't wait for. */
  const askAndLeave = async () => {
    const caller = new AbortController();
    let arrived = false;
    opened.proxy.disturb(() => {
      arrived = true;
      caller.abort();
      return hang;
    });
    await opened.engine.read([buildSearch()], caller.signal).catch(() => undefined);
    return arrived;
  };
  const until = async (condition: () => Promise<boolean> | boolean) => {
    while (!(await condition())) await turn();
  };

  it.each<readonly [string, Fault]>([
    ['breaks connections', { kind: 'reset' }],
    ['does not answer in time', hang],
    ['can not serve', { kind: 'refuse', status: 503 }],
  ])('opens when five requests in a row fail because it %s', async (_, fault) => {
    opened.proxy.disturb(() => fault);
    await fail(4);
    const before = opened.engine.circuit();
    await fail(1);

    expect([before, opened.engine.circuit()]).toEqual(['closed', 'open']);
  });

  it('refuses requests at once while it is open, without asking', async () => {
    const { engine, proxy, close } = await openBehindProxy(node, indexPrefix, { rest: 3_600_000 });
    proxy.disturb(() => ({ kind: 'reset' }));
    for (let nth = 0; nth < 5; nth += 1) await search(engine, {}).catch(() => undefined);
    proxy.calm();
    const before = proxy.requests.length;

    await expect(search(engine, {})).rejects.toMatchObject(unavailable);
    await expect(engine.write([put(buildCandidate('new'))])).rejects.toMatchObject(unavailable);
    await expect(engine.health()).rejects.toMatchObject(unavailable);
    expect(proxy.requests).toHaveLength(before);
    await close();
  });

  it('lets one request try, and refuses the others meanwhile', async () => {
    opened.proxy.disturb(() => hang);
    await fail(5);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    opened.proxy.disturb(() => ({ kind: 'wait', for: held }));
    const answers: Promise<unknown>[] = [];
    await until(() => {
      answers.push(
        ask().then(
          () => 'answered',
          () => 'refused',
        ),
      );
      return opened.engine.circuit() === 'half-open';
    });

    await expect(ask()).rejects.toMatchObject(unavailable);
    release();
    expect((await Promise.all(answers)).filter((answer) => answer === 'answered')).toHaveLength(1);
    expect(opened.engine.circuit()).toBe('closed');
  });

  it('closes when Elasticsearch answers again, and tells an operator of both', async () => {
    opened.proxy.disturb(() => ({ kind: 'reset' }));
    await fail(5);
    // Once it tries and fails.
    const before = opened.proxy.requests.length;
    await until(async () => {
      await fail(1);
      return opened.proxy.requests.length > before;
    });

    expect(opened.engine.circuit()).toBe('open');
    opened.proxy.calm();
    await until(() =>
      ask().then(
        () => true,
        () => false,
      ),
    );
    expect(opened.engine.circuit()).toBe('closed');
    expect(opened.warnings).toEqual([
      'Elasticsearch does not answer. Requests are refused at once until it does.',
      'Elasticsearch answers again.',
    ]);
  });

  it('stays open when nobody waits for the one that tries', async () => {
    opened.proxy.disturb(() => hang);
    await fail(5);
    await until(askAndLeave);

    expect(opened.engine.circuit()).toBe('open');
  });

  it('stays closed however often clients go away', async () => {
    for (let nth = 0; nth < 20; nth += 1) expect(await askAndLeave()).toBe(true);

    expect(opened.engine.circuit()).toBe('closed');
  });

  it('stays closed where it refuses requests that nobody should send', async () => {
    for (let nth = 0; nth < 20; nth += 1) {
      const page = { size: 1, direction: 'forward', resumable: false } as const;
      const from = { values: ['no', 'place', 'at', 'all'], snapshot: null };
      await expect(search(opened.engine, { page: { ...page, from } })).rejects.toMatchObject({
        code: 'CURSOR_INVALID',
      });
    }

    expect(opened.engine.circuit()).toBe('closed');
  });

  it('stays closed, and searches go on, where its disks are full', async () => {
    const index = `${indexPrefix}-candidates`;
    const block = (on: boolean | null) =>
      direct.indices.putSettings({ index, settings: { 'index.blocks.read_only_allow_delete': on } });
    await block(true);
    for (let nth = 0; nth < 6; nth += 1) {
      await expect(opened.engine.write([put(buildCandidate('no room'))])).rejects.toMatchObject(unavailable);
    }
    await block(null);

    expect(opened.engine.circuit()).toBe('closed');
    expect((await ask()).hits).toHaveLength(1);
  });
});
