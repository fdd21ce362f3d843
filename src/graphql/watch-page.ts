import { RolecallError } from '../domain/errors.js';
import type { Watch } from '../domain/watch.js';
import type { WatchPosition } from '../search/watch-store.js';
import { buildPage } from '../query/build-page.js';
import { encodeCursor } from '../query/cursor.js';
import type { PageInfo } from '../query/read-page.js';
import type { WatchPageArguments } from './inputs/watch-page-arguments.js';
import { isWatchId } from './read-id.js';
import type { RequestContext } from './request-context.js';

/** What a `WatchConnection` is resolved from. */
export interface WatchPage {
  readonly edges: readonly { readonly node: Watch; readonly cursor: string }[];
  readonly nodes: readonly Watch[];
  readonly pageInfo: PageInfo;
}

/** All watches of a viewer are one list, so that their cursors are alike. */
const list = 'watches';

/** The viewer's watches, oldest first. Throws PAGE_TOO_LARGE, BAD_USER_INPUT and CURSOR_INVALID. */
export async function readWatches(
  args: WatchPageArguments,
  { watches, viewer }: RequestContext,
): Promise<WatchPage> {
  const { page, wanted } = buildPage(args, list);
  const after = page.from === null ? null : watchPosition(page.from.values);
  const found = await watches.list(viewer.id, wanted + 1, after);
  const nodes = found.slice(0, wanted);
  const edges = nodes.map((node) => ({ node, cursor: watchCursor(node) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > wanted,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function watchCursor({ createdAt, id }: Watch): string {
  return encodeCursor({ values: [createdAt, id], snapshot: null }, list);
}

function watchPosition([createdAt, id]: readonly (number | string)[]): WatchPosition {
  if (typeof createdAt === 'string' && typeof id === 'string' && isWatchId(id)) return { createdAt, id };
  throw new RolecallError(
    'CURSOR_INVALID',
    'Expected a cursor of `watches`, but got something else. Pass an edge’s cursor unchanged, or start without.',
  );
}
