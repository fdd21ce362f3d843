import type { Finding, Watch, WatchTarget } from '../../src/domain/watch.js';
import type { Filter } from '../../src/search/filter.js';
import type { StoredWatch } from '../../src/search/watch-store.js';

/** A watch that searches all postings, named by what stands behind `watch:`, but for the values given. */
export function buildWatch(name: string, values: Partial<Omit<Watch, 'id'>> = {}): Watch {
  return {
    owner: 'local',
    name: null,
    target: { kind: 'POSTING_SEARCH', filter: {} },
    backfill: true,
    createdAt: '2026-01-01T00:00:00.000Z',
    ...values,
    id: `watch:${name}`,
  };
}

/** A ready watch with nothing behind it, but for the values given. */
export function buildStoredWatch(
  watch: Watch,
  values: Partial<Omit<StoredWatch, 'watch'>> = {},
): StoredWatch {
  const condition: Filter | null = searches(watch.target) ? { kind: 'all', of: [] } : null;
  return { condition, since: {}, ready: true, ...values, watch };
}

const searches = ({ kind }: WatchTarget) => kind === 'POSTING_SEARCH' || kind === 'CANDIDATE_SEARCH';

/** Something that the watch found, without a score, but for the values given. */
export function buildFinding(
  watch: Watch['id'],
  document: Finding['document'],
  values: Partial<Omit<Finding, 'watch' | 'document'>> = {},
): Finding {
  return { score: null, foundAt: '2026-01-02T00:00:00.000Z', ...values, watch, document };
}
