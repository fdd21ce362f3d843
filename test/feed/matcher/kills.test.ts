import { describe, expect, it } from '@jest/globals';
import type { NewWatch } from '../../../src/feed/watches.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { asking, knowing, newEngine, put, toldOf } from './feed-case.js';
import { dyingAfter, interruptedEngine } from './interrupted-engine.js';
import { matchAll, openWatches, startMatcher, untilMatched } from './matching.js';

const posting = asking('posting', ['skill:python', 'skill:java']);
const ada = knowing('ada', ['skill:python']);
const bob = knowing('bob', ['skill:python', 'skill:java']);
const carol = knowing('carol', ['skill:rust']);
const other = asking('other', ['skill:python'], { title: 'Payments engineer', mentions: ['skill:python'] });

const watchPosting: NewWatch = {
  name: null,
  target: { kind: 'POSTING', posting: posting.id, minScore: 0.5 },
  backfill: true,
};
const watchCandidate: NewWatch = {
  name: null,
  target: { kind: 'CANDIDATE', candidate: ada.id, minScore: 0.5 },
  backfill: true,
};
const watchText: NewWatch = {
  name: null,
  target: { kind: 'POSTING_SEARCH', filter: { text: 'payments python' } },
  backfill: true,
};

async function told(engine: SearchEngine, ids: readonly string[]) {
  return Promise.all(ids.map(async (id) => (await toldOf(engine, { id })).toSorted()));
}

describe('a matcher that is killed', () => {
  it('loses and doubles nothing, wherever it was', async () => {
    for (let calls = 0, survived = false; !survived; calls += 1) {
      const engine = await newEngine();
      await put(engine, posting, ada);
      const watches = openWatches(engine);
      const ids: string[] = [];
      for (const watch of [watchPosting, watchCandidate, watchText]) {
        ids.push((await watches.create('local', watch)).id);
      }
      await matchAll(engine);
      await put(engine, bob, carol, other);
      await put(engine, asking('posting', ['skill:python', 'skill:rust']));

      const life = dyingAfter(calls);
      const matcher = startMatcher(interruptedEngine(engine, life.interruption), { notify: () => undefined });
      await untilMatched(engine, matcher, life.died);
      await matcher.close();
      survived = !life.died();
      let clock = 0;
      const next = startMatcher(engine, { monotonic: () => (clock += 10_000) });
      await untilMatched(engine, next);
      await next.close();

      expect({ calls, told: await told(engine, ids) }).toEqual({
        calls,
        told: [[ada.id, bob.id, carol.id].toSorted(), [posting.id, other.id].toSorted(), [other.id]],
      });
      await engine.close();
    }
  });
});

describe('making a watch', () => {
  it('loses and doubles nothing of what changes meanwhile, wherever it is', async () => {
    const interruptions: number[] = [];
    for (let calls = 0; interruptions.length === calls; calls += 1) {
      const engine = await newEngine();
      await put(engine, posting, ada, asking('third', ['skill:python'], { title: 'Platform engineer' }));
      await openWatches(engine).create('local', { ...watchText, name: 'Another' });
      const change = async () => {
        await put(engine, carol, other, asking('posting', ['skill:python', 'skill:rust']));
        await matchAll(engine);
      };
      const interrupted = interruptedEngine(engine, async (before) => {
        if (before !== calls) return;
        interruptions.push(calls);
        await change();
      });
      const ids: string[] = [];
      for (const watch of [watchPosting, watchCandidate, watchText]) {
        ids.push((await openWatches(interrupted).create('local', watch)).id);
      }
      if (interruptions.length === calls) await change();
      await put(engine, knowing('dora', ['skill:rust']));
      await matchAll(engine);

      expect({ calls, told: await told(engine, ids) }).toEqual({
        calls,
        told: [
          [ada.id, carol.id, knowing('dora', []).id].toSorted(),
          [posting.id, other.id, asking('third', []).id].toSorted(),
          [other.id],
        ],
      });
      await engine.close();
    }
  });

  it('leaves nothing that anybody sees when it is killed, and all of it when it is asked for again', async () => {
    for (let calls = 0, survived = false; !survived; calls += 1) {
      const engine = await newEngine();
      await put(engine, posting, ada, bob);
      const life = dyingAfter(calls);
      const made = openWatches(interruptedEngine(engine, life.interruption))
        .create('local', watchPosting)
        .then(() => true);
      survived = await made.catch(() => false);
      const watches = openWatches(engine);
      expect(await watches.list('local', 10, null)).toHaveLength(survived ? 1 : 0);

      const again = await watches.create('local', watchPosting);
      expect(await toldOf(engine, again)).toHaveLength(2);
      await engine.feed.watches.removeUnfinished('9999-01-01T00:00:00.000Z');
      expect(await engine.feed.watches.on([posting.id])).toHaveLength(survived ? 2 : 1);
      await engine.close();
    }
  });
});
