import type { SearchEngine } from '../../search/engine.js';
import type { Filter } from '../../search/filter.js';
import type { SearchQuery } from '../../search/query.js';
import { findMeeting, orderByTime } from '../watches/finding-search.js';
import type { ProposedPair } from './proposed-pair.js';

/** Searches in one request. */
const mostSearches = 100;

/** The pairs whose document the engine finds by the watch's condition; each condition is searched for once. */
export async function decideByEngine(
  pairs: readonly ProposedPair[],
  engine: SearchEngine,
): Promise<readonly ProposedPair[]> {
  const groups = [...Map.groupBy(pairs, conditionKey).values()];
  if (groups.length === 0) return [];
  await engine.refresh();
  const decided: ProposedPair[] = [];
  for (let from = 0; from < groups.length; from += mostSearches) {
    const asked = groups.slice(from, from + mostSearches);
    const results = await engine.read(asked.flatMap(searchFor));
    for (const [nth, group] of asked.entries()) {
      const found = new Set(results[nth]?.hits.map(({ stored }) => stored.document.id));
      decided.push(...group.filter(({ stored }) => found.has(stored.document.id)));
    }
  }
  return decided;
}

const conditionKey = ({ stored, watch }: ProposedPair): string =>
  `${stored.kind} ${JSON.stringify(watch.condition)}`;

function searchFor(group: readonly ProposedPair[]): readonly SearchQuery[] {
  const [first] = group;
  if (first === undefined || first.watch.condition === null) return [];
  const values = [...new Set(group.map(({ stored }) => stored.document.id))];
  const among: Filter = { kind: 'terms', field: 'id', values };
  const search = findMeeting(first.stored.kind, { kind: 'all', of: [among, first.watch.condition] });
  return [orderByTime(search, 'asc', { size: values.length, from: null })];
}
