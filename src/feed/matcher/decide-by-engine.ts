import { RolecallError } from '../../domain/errors.js';
import type { SearchEngine } from '../../search/engine.js';
import type { Filter } from '../../search/filter.js';
import type { SearchQuery } from '../../search/query.js';
import { findMeeting, orderByTime } from '../watches/finding-search.js';
import type { ProposedPair } from './proposed-pair.js';

/** Searches in one request. */
const mostSearches = 100;

/**
 * The pairs whose document the engine finds by the watch's condition; each condition is searched for once. One that is
 * too broad to be searched for finds nothing.
 */
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
    decided.push(...(await decideGroups(asked, engine)));
  }
  return decided;
}

async function decideGroups(
  groups: readonly (readonly ProposedPair[])[],
  engine: SearchEngine,
): Promise<readonly ProposedPair[]> {
  try {
    const results = await engine.read(groups.flatMap(searchFor));
    return groups.flatMap((group, nth) => {
      const found = new Set(results[nth]?.hits.map(({ stored }) => stored.document.id));
      return group.filter(({ stored }) => found.has(stored.document.id));
    });
  } catch (error) {
    if (!isTooBroad(error)) throw error;
  }
  // Else one watch would keep all others from being told for good.
  if (groups.length === 1) return [];
  const alone: ProposedPair[] = [];
  for (const group of groups) alone.push(...(await decideGroups([group], engine)));
  return alone;
}

const isTooBroad = (error: unknown): boolean =>
  error instanceof RolecallError && error.code === 'QUERY_TOO_BROAD';

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
