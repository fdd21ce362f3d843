import type { Services } from '../../../src/graphql/request-context.js';

/** An import of candidates that begins, and goes on when it is let. */
export interface HeldCandidates {
  readonly within: (services: Services) => Services;
  /** Resolves when an import has begun. */
  readonly begun: Promise<unknown>;
  readonly free: () => void;
}

export function holdCandidates(): HeldCandidates {
  const begun = Promise.withResolvers<undefined>();
  const freed = Promise.withResolvers<undefined>();
  return {
    within: ({ importer, ...services }) => ({
      ...services,
      importer: {
        ...importer,
        importCandidates: async (items) => {
          begun.resolve(undefined);
          await freed.promise;
          return importer.importCandidates(items);
        },
      },
    }),
    begun: begun.promise,
    free: () => {
      freed.resolve(undefined);
    },
  };
}
