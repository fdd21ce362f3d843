import type { SearchEngine, WriteOperation } from '../../src/search/engine.js';

type Document = Extract<WriteOperation, { kind: 'put' }>['document'];

const batch = 1_000;

/** Writes new documents, built by their numbers, and makes them visible. Throws where one of them isn't written. */
export async function writeDocuments(
  engine: SearchEngine,
  { from, to }: { readonly from: number; readonly to: number },
  build: (number: number) => Document,
): Promise<void> {
  for (let start = from; start < to; start += batch) {
    const numbers = Array.from({ length: Math.min(batch, to - start) }, (_, nth) => start + nth);
    const outcomes = await engine.write(
      numbers.map((number) => ({ kind: 'put', document: build(number), replaces: null })),
    );
    if (outcomes.some(({ kind }) => kind !== 'done'))
      throw new Error('expected every document to be written');
    if (start % 20_000 === 0) console.error(`${start} of ${to} documents`);
  }
  await engine.refresh();
}
