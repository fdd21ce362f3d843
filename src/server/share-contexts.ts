import { createLoaders, type Loaders } from '../graphql/loaders/create-loaders.js';
import type { RequestContext, Services } from '../graphql/request-context.js';
import { createRequestContext } from '../graphql/request-context.js';

/**
 * Makes the contexts of events. Those of one turn of the event loop share their loaders: subscribers who are told of the
 * same document at once cost one read, and nobody is told what an earlier turn has read.
 */
export function shareContexts(services: Services): (signal: AbortSignal) => RequestContext {
  let current: Loaders | null = null;
  return (signal) => {
    if (current === null) {
      current = createLoaders(services.engine, services.taxonomy);
      setImmediate(() => {
        current = null;
      });
    }
    return createRequestContext(services, current, signal);
  };
}
