import type { GraphQLResolveInfo } from 'graphql';
import type { SearchArguments } from '../query/prepare-search.js';
import { prepareSearch } from '../query/prepare-search.js';
import type { SearchContext } from '../query/resolve-filter.js';
import type { DocumentKind } from '../search/query.js';
import { PendingSearch } from './loaders/pending-search.js';
import { assertCountableSearch } from './permissions/assert-countable-search.js';
import type { RequestContext } from './request-context.js';
import { selectsPath } from './selects-path.js';

/** The paths below a connection that need its cursors. */
const cursors = [
  ['edges', 'cursor'],
  ['pageInfo', 'startCursor'],
  ['pageInfo', 'endCursor'],
];

/** Checks the arguments of a connection; what its fields ask for is read later. Throws what `prepareSearch` throws, and FORBIDDEN. */
export async function startSearch<K extends DocumentKind>(
  kind: K,
  args: SearchArguments<K>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PendingSearch<K>> {
  const prepared = await prepareSearch(kind, args, searchContext(context));
  if (kind === 'candidate') assertCountableSearch(prepared, context.viewer);
  const resumable = cursors.some((path) => selectsPath(info, path));
  return new PendingSearch(prepared, resumable, context.batch);
}

/** What arguments are understood with: the skill names of a request are looked up together. */
export function searchContext({ taxonomy, recogniser, skillNames }: RequestContext): SearchContext {
  return { taxonomy, recogniser, resolveSkills: (names) => skillNames.resolve(names) };
}
