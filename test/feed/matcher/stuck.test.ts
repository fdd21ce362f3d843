import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RolecallError } from '../../../src/domain/errors.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { asking, knowing, newEngine, put, toldOf } from './feed-case.js';
import { matchAll, openWatches, startMatcher, untilMatched } from './matching.js';

describe('what could hold up the matcher', () => {
  let engine: SearchEngine;
  beforeEach(async () => {
    engine = await newEngine();
  });
  afterEach(() => engine.close());

  it('leaves out a watch that is too broad to be searched for, and tells the others', async () => {
    const watches = openWatches(engine);
    const searching = (text: string) =>
      watches.create('local', {
        name: null,
        target: { kind: 'CANDIDATE_SEARCH', filter: { text } },
        backfill: false,
      });
    const broad = await searching('rust');
    const narrow = await searching('python');
    const read: SearchEngine['read'] = (queries) =>
      JSON.stringify(queries).includes('"text":{"skills":[{"skill":"skill:rust"')
        ? Promise.reject(new RolecallError('QUERY_TOO_BROAD', 'The search has too many conditions.'))
        : engine.read(queries);
    const ada = knowing('ada', ['skill:python', 'skill:rust']);
    await put(engine, ada);
    const matcher = startMatcher({ ...engine, read });
    await untilMatched(engine, matcher);
    await matcher.close();

    expect(await toldOf(engine, narrow)).toEqual([ada.id]);
    expect(await toldOf(engine, broad)).toEqual([]);
  });

  it('hands over in the middle of a batch when it closes; who takes over tells the rest', async () => {
    const many = Array.from({ length: 700 }, (_, nth) => knowing(`many-${nth}`, ['skill:python']));
    const posting = asking('posting', ['skill:rust']);
    await put(engine, posting, ...many);
    const watch = await openWatches(engine).create('local', {
      name: null,
      target: { kind: 'POSTING', posting: posting.id, minScore: 0.5 },
      backfill: true,
    });
    await matchAll(engine);
    await put(engine, asking('posting', ['skill:python']));
    const matcher = startMatcher(engine);
    await new Promise<void>((resolve) => {
      matcher.onFindings(() => {
        resolve(matcher.close());
      });
    });

    expect((await toldOf(engine, watch)).length).toBeLessThan(many.length);
    expect(await engine.feed.matcher.read()).toMatchObject({ state: { holder: '' } });

    await matchAll(engine);
    expect(new Set(await toldOf(engine, watch)).size).toBe(many.length);
  });
});
