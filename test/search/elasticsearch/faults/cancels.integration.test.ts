import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { RolecallError } from '../../../../src/domain/errors.js';
import { everything } from '../../../../src/search/filter.js';
import { buildPosting } from '../../../support/build-posting.js';
import { buildSearch } from '../../../support/build-search.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { store } from '../../contract/documents.js';
import { openBehindProxy, type BehindProxy } from '../../../support/open-behind-proxy.js';

describeOnElasticsearch('a read whose caller goes away', (node) => {
  const indexPrefix = newIndexPrefix();
  let opened: BehindProxy;
  beforeAll(async () => {
    opened = await openBehindProxy(node, indexPrefix);
    await store(
      opened.engine,
      [1, 2, 3].map((n) => buildPosting(`known-${String(n)}`)),
    );
  });
  beforeEach(() => {
    opened.proxy.calm();
  });
  afterAll(async () => {
    await opened.close();
  });

  /** Asks, and goes when the request has arrived. */
  async function goMeanwhile(reason: unknown) {
    const caller = new AbortController();
    const arrived = new Promise<void>((resolve) => {
      opened.proxy.disturb(() => {
        resolve();
        return { kind: 'hang' };
      });
    });
    const asked = opened.engine.read([buildSearch()], caller.signal);
    await arrived;
    caller.abort(reason);
    return asked;
  }

  it('fails with what the caller says, and its request ends', async () => {
    const before = opened.proxy.abandoned.length;
    const reason = new Error('the client is gone');

    await expect(goMeanwhile(reason)).rejects.toBe(reason);
    await opened.proxy.untilAbandoned(before + 1);
    expect(opened.proxy.abandoned.at(-1)).toBe(`POST /${indexPrefix}-postings/_search`);
  });

  it('fails with the error of the limit that ended it', async () => {
    const reason = new RolecallError('SEARCH_TIMEOUT', 'The operation took too long.');

    await expect(goMeanwhile(reason)).rejects.toBe(reason);
  });

  it('ends a stream, and lets go of its snapshot', async () => {
    const caller = new AbortController();
    const batches = opened.engine.stream({ of: 'posting', filter: everything }, 1, caller.signal);
    const read = async () => {
      for await (const batch of batches) {
        expect(batch).toHaveLength(1);
        caller.abort(new Error('enough'));
      }
    };

    await expect(read()).rejects.toThrow('enough');
    expect(opened.proxy.requests.at(-1)).toBe('DELETE /_pit');
  });
});
