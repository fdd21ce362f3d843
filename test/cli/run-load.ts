import type { Item } from '../graphql/support/documents.js';
import { askGateway } from './serve-process.js';

const [importers, queriers] = [6, 6];

const importCandidate =
  'mutation ($item: ImportItem!) { importCandidates(input: { items: [$item] }) { results { id } } }';
const query = '{ candidates(first: 20) { nodes { id name } } }';

export interface Ended {
  /** The ids of those that were acknowledged, by their numbers. */
  readonly imported: ReadonlyMap<number, string>;
  /** Queries that were answered in full. */
  readonly answered: number;
  /** The ids of requests, of both kinds, that had no answer. */
  readonly failed: readonly string[];
}

/** Imports documents and asks queries, each as soon as the one before is answered, until the gateway is gone. */
export function runLoad(url: string, itemOf: (nth: number) => Item) {
  const imported = new Map<number, string>();
  const failed: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let answered = 0;
  let requests = 0;
  /** Null where no answer came; throws where the answer tells of errors. */
  const ask = async (source: string, variables: object): Promise<unknown> => {
    requests += 1;
    const id = `load-request-${requests}-`;
    const answer = await askGateway(url, source, variables, { 'x-request-id': id }).catch(() => null);
    if (answer === null) failed.push(id);
    if (answer?.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer?.data ?? null;
  };
  let next = 0;
  const importAll = async (): Promise<void> => {
    for (;;) {
      const nth = (next += 1);
      const data = await ask(importCandidate, { item: itemOf(nth) });
      if (data === null) return;
      const [result] = (data as { importCandidates: { results: { id: string }[] } }).importCandidates.results;
      imported.set(nth, result?.id ?? '');
      for (const { count, resolve } of waiting) if (imported.size >= count) resolve();
    }
  };
  const queryAll = async (): Promise<void> => {
    while ((await ask(query, {})) !== null) answered += 1;
  };
  const loops = [
    ...Array.from({ length: importers }, importAll),
    ...Array.from({ length: queriers }, queryAll),
  ];
  return {
    /** Resolves once so many imports are acknowledged. */
    acknowledged: (count: number) => new Promise<void>((resolve) => waiting.push({ count, resolve })),
    ended: Promise.all(loops).then((): Ended => ({ imported, answered, failed })),
  };
}
