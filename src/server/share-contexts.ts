import type { Loaders } from '../graphql/loaders/create-loaders.js';
import { seesCandidates } from '../graphql/permissions/sees-candidates.js';
import type { RequestContext, Services } from '../graphql/request-context.js';
import { createRequestContext, createViewerLoaders } from '../graphql/request-context.js';
import type { Viewer } from '../graphql/viewer.js';
import { createDeadline } from './limits/deadline.js';

interface Shared {
  readonly loaders: Loaders;
  readonly signal: AbortSignal;
}

/**
 * Makes the contexts of events, each to be answered within `timeLimit` (in milliseconds). Those of one turn of the event
 * loop share their loaders where their viewers see as much: subscribers who are told of the same document at once cost one
 * read, and nobody is told what an earlier turn has read. What they share ends by the time alone, whoever of them goes.
 */
export function shareContexts(services: Services, timeLimit: number): (viewer: Viewer) => RequestContext {
  const current = new Map<boolean, Shared>();
  return (viewer) => {
    const sees = seesCandidates(viewer);
    let shared = current.get(sees);
    if (shared === undefined) {
      const { signal } = createDeadline(timeLimit);
      shared = { signal, loaders: createViewerLoaders(services, viewer, signal) };
      current.set(sees, shared);
      setImmediate(() => current.delete(sees));
    }
    return createRequestContext(services, viewer, shared.signal, shared.loaders);
  };
}
