import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../../src/domain/candidate.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { Matcher } from '../../../src/feed/matcher/matcher.js';
import type { NewWatch, Watches } from '../../../src/feed/watches.js';
import { RolecallError } from '../../../src/domain/errors.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { asking, knowing, newEngine, put, remove, toldOf } from './feed-case.js';
import { interruptedEngine } from './interrupted-engine.js';
import { findingsOf, openWatches, startMatcher, until, untilMatched } from './matching.js';

const ada = knowing('ada', ['skill:python']);
const bob = knowing('bob', ['skill:rust']);
const posting = asking('posting', ['skill:python', 'skill:java']);
const closed = asking('posting', ['skill:python', 'skill:java'], { status: 'CLOSED' });
const ofPosting = (minScore: number): NewWatch => ({
  name: null,
  target: { kind: 'POSTING', posting: posting.id, minScore },
  backfill: true,
});
const ofAda: NewWatch = {
  name: null,
  target: { kind: 'CANDIDATE', candidate: ada.id, minScore: 0.5 },
  backfill: true,
};

describe('the matcher', () => {
  let engine: SearchEngine;
  let watches: Watches;
  let matcher: Matcher;
  beforeEach(async () => {
    engine = await newEngine();
    watches = openWatches(engine);
    matcher = startMatcher(engine);
  });
  afterEach(async () => {
    await matcher.close();
    await engine.close();
  });
  /** Writes the documents and lets the matcher come by. */
  const change = async (...documents: readonly (JobPosting | Candidate)[]) => {
    await put(engine, ...documents);
    await untilMatched(engine, matcher);
  };

  it('tells a watch of a posting of the candidates whose score reaches its minScore, with that score', async () => {
    await change(posting);
    const [half, whole] = [
      await watches.create('local', ofPosting(0.5)),
      await watches.create('local', ofPosting(0.51)),
    ];
    await change(ada, bob);

    expect(await findingsOf(engine, half.id)).toMatchObject([{ document: ada.id, score: 0.5 }]);
    expect(await toldOf(engine, whole)).toEqual([]);
  });

  it('leaves out who covers nothing, even at a minScore of 0', async () => {
    await change(posting);
    const watch = await watches.create('local', ofPosting(0));
    await change(ada, bob);

    expect(await toldOf(engine, watch)).toEqual([ada.id]);
  });

  it('tells of a document once, however often it changes', async () => {
    await change(posting);
    const watch = await watches.create('local', ofPosting(0.5));
    await change(ada);
    await change(knowing('ada', ['skill:java']));
    await change(bob);
    await change(ada);

    expect(await toldOf(engine, watch)).toEqual([ada.id]);
  });

  it('tells of a candidate who matches only after changing', async () => {
    await change(posting, bob);
    const watch = await watches.create('local', ofPosting(0.5));
    await change(knowing('bob', ['skill:rust', 'skill:java']));

    expect(await toldOf(engine, watch)).toEqual([bob.id]);
  });

  it('tells of the candidates who match only after the posting changed', async () => {
    await change(posting, ada, bob);
    const watch = await watches.create('local', ofPosting(0.5));
    await change(asking('posting', ['skill:rust']));

    expect(await toldOf(engine, watch)).toEqual([ada.id, bob.id]);
  });

  it('tells of the postings that match only after the watched candidate changed', async () => {
    const rust = asking('rust', ['skill:rust']);
    await change(ada, posting, rust);
    const watch = await watches.create('local', ofAda);
    await change(knowing('ada', ['skill:rust']));

    expect(await toldOf(engine, watch)).toEqual([posting.id, rust.id]);
  });

  it('finds nobody for a closed posting, and who came meanwhile once it is open again', async () => {
    await change(posting);
    const watch = await watches.create('local', ofPosting(0.5));
    await change(closed);
    await change(ada);
    expect(await toldOf(engine, watch)).toEqual([]);

    await change(posting);
    expect(await toldOf(engine, watch)).toEqual([ada.id]);
  });

  it('tells a watch of a candidate of open postings alone, a search watch of what the search finds', async () => {
    await change(ada);
    const matching = await watches.create('local', ofAda);
    const searching = await watches.create('local', {
      name: null,
      target: { kind: 'POSTING_SEARCH', filter: { skills: { anyOf: ['Python'] } } },
      backfill: true,
    });
    await change(closed);

    expect(await toldOf(engine, matching)).toEqual([]);
    expect(await toldOf(engine, searching)).toEqual([posting.id]);
  });

  it('takes the findings of a deleted document back', async () => {
    await change(posting);
    const watch = await watches.create('local', ofPosting(0.5));
    await change(ada, knowing('carol', ['skill:java']));
    await remove(engine, ada);
    matcher.poke();

    await until(async () => (await toldOf(engine, watch)).length < 2);
    expect(await toldOf(engine, watch)).toEqual([knowing('carol', []).id]);
  });

  it('tells of more documents than one portion has', async () => {
    const many = Array.from({ length: 700 }, (_, nth) => knowing(`many-${nth}`, ['skill:python']));
    await change(posting);
    const watch = await watches.create('local', ofPosting(0.5));
    await change(...many);
    await change(asking('posting', ['skill:python']));

    expect(new Set(await toldOf(engine, watch)).size).toBe(many.length);
  });

  it('says when it has appended findings, until nobody asks any more', async () => {
    let heard = 0;
    const stop = matcher.onFindings(() => {
      heard += 1;
    });
    await change(posting);
    await watches.create('local', ofPosting(0.5));
    await change(bob);
    expect(heard).toBe(0);

    await change(ada);
    expect(heard).toBe(1);

    stop();
    await change(knowing('carol', ['skill:java']));
    expect(heard).toBe(1);
  });

  it('looks at once when it is poked', async () => {
    await matcher.close();
    matcher = startMatcher(engine, { times: { poll: 3_600_000 } });
    await untilMatched(engine, matcher);
    await put(engine, posting);
    matcher.poke();

    await untilMatched(engine, matcher);
  });

  it('passes over changes unread as long as there are no watches', async () => {
    await matcher.close();
    await put(engine, posting, ada);
    const { feed } = engine;
    let read = 0;
    const counting = {
      ...engine,
      feed: {
        ...feed,
        changes: {
          end: () => feed.changes.end(),
          after: (...args: Parameters<typeof feed.changes.after>) => {
            read += 1;
            return feed.changes.after(...args);
          },
        },
      },
    };
    matcher = startMatcher(counting);
    await untilMatched(engine, matcher);

    expect(read).toBe(0);
  });

  it('tries again whatever fails, says so once, and skips nothing', async () => {
    await matcher.close();
    await put(engine, posting);
    const watch = await watches.create('local', ofPosting(0.5));
    await put(engine, ada);
    const failing = interruptedEngine(engine, (calls) => {
      if (calls < 12 && calls % 2 === 1)
        throw new RolecallError('SEARCH_UNAVAILABLE', 'The search engine is away.');
    });
    const messages: string[] = [];
    matcher = startMatcher(failing, { notify: (message) => messages.push(message) });
    await untilMatched(engine, matcher);
    await until(async () => (await toldOf(engine, watch)).length === 1);

    expect(new Set(messages)).toEqual(
      new Set(['Matching failed and is tried again: The search engine is away.']),
    );
  });
});
