import type { Loaders } from '../graphql/loaders/create-loaders.js';
import { seesCandidates } from '../graphql/permissions/sees-candidates.js';
import type { RequestContext, Services } from '../graphql/request-context.js';
import { createRequestContext, createViewerLoaders } from '../graphql/request-context.js';
import type { Viewer } from '../graphql/viewer.js';

/**
 * Makes the contexts of events. Those of one turn of the event loop share their loaders where their viewers see as much:
 * subscribers who are told of the same document at once cost one read, and nobody is told what an earlier turn has read.
 */
export function shareContexts(services: Services): (viewer: Viewer) => RequestContext {
  const current = new Map<boolean, Loaders>();
  return (viewer) => {
    const sees = seesCandidates(viewer);
    let loaders = current.get(sees);
    if (loaders === undefined) {
      loaders = createViewerLoaders(services, viewer);
      current.set(sees, loaders);
      setImmediate(() => current.delete(sees));
    }
    return createRequestContext(services, viewer, loaders);
  };
}
