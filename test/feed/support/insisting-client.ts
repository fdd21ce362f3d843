import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { askGateway } from '../../../src/cli/watch/ask-gateway.js';
import { GatewayFailure } from '../../../src/cli/watch/gateway-failure.js';
import type { Operation } from '../../../src/cli/watch/watch-operations.js';
import type { MadeUpDocument } from './made-up-documents.js';
import type { SeededRandom } from './seeded-random.js';

/** Asks any of the gateways until one answers; what is refused for good is thrown. */
export interface InsistingClient {
  ask<T>(operation: Operation<T>, variables: Readonly<Record<string, unknown>>): Promise<T>;
  /** Resolves when all documents are acknowledged. Throws where one is rejected. */
  import(documents: readonly MadeUpDocument[]): Promise<void>;
  /** The ids of all that the search finds. */
  search(of: 'postings' | 'candidates', filter: object): Promise<readonly string[]>;
}

const pauseMilliseconds = 200;

export function createInsistingClient(
  gateways: readonly [string, ...string[]],
  random: SeededRandom,
): InsistingClient {
  const ask: InsistingClient['ask'] = async (operation, variables) => {
    for (;;) {
      try {
        return await askGateway({ url: random.pick(gateways), token: null }, operation, variables);
      } catch (error) {
        if (!(error instanceof GatewayFailure && error.mayPass)) throw error;
        await delay(pauseMilliseconds);
      }
    }
  };
  return {
    ask,
    async import(documents) {
      for (const [kind, operation] of Object.entries(imports)) {
        const items = documents
          .filter((document) => document.kind === kind)
          .map(({ externalId, content }) => ({ externalId, content }));
        await importItems(ask, operation, items);
      }
    },
    async search(of, filter) {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const { found }: Found = await ask(searches[of], { filter, after });
        ids.push(...found.nodes.map(({ id }) => id));
        after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      } while (after !== null);
      return ids;
    },
  };
}

/** What others wrote at the same time is a conflict that may be sent again. */
async function importItems(
  ask: InsistingClient['ask'],
  operation: Operation<z.infer<typeof importData>>,
  items: readonly { readonly externalId: string; readonly content: string }[],
): Promise<void> {
  let left = items;
  while (left.length > 0) {
    const sent = left;
    const { imported } = await ask(operation, { input: { items: sent } });
    const rejected = imported.results.filter(({ outcome }) => outcome === 'REJECTED');
    const refused = rejected.find(({ code }) => code !== 'CONFLICT');
    if (refused !== undefined) throw new Error(`A document was rejected: ${JSON.stringify(refused)}`);
    left = rejected.flatMap(({ index }) => sent[index] ?? []);
  }
}

const results = z.array(z.object({ index: z.number(), outcome: z.string(), code: z.string().nullable() }));
const importData = z.object({ imported: z.object({ results }) });
const imports = {
  posting: {
    text: 'mutation ($input: ImportPostingsInput!) { imported: importPostings(input: $input) { results { index outcome code } } }',
    data: importData,
  },
  candidate: {
    text: 'mutation ($input: ImportCandidatesInput!) { imported: importCandidates(input: $input) { results { index outcome code } } }',
    data: importData,
  },
} as const;

const foundData = z.object({
  found: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type Found = z.infer<typeof foundData>;
const page = 'first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
const searches = {
  postings: {
    text: `query ($filter: PostingFilter, $after: String) { found: postings(filter: $filter, ${page}`,
    data: foundData,
  },
  candidates: {
    text: `query ($filter: CandidateFilter, $after: String) { found: candidates(filter: $filter, ${page}`,
    data: foundData,
  },
} as const;
