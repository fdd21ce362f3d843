interface Sized {
  readonly bytes: number;
}

/** Gathers what comes into batches of at most so many documents and, single large ones apart, so many bytes. */
export async function* batchDocuments<T extends Sized>(
  documents: AsyncIterable<T>,
  most: { readonly documents: number; readonly bytes: number },
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const document of documents) {
    const isFull = batch.length === most.documents || bytes + document.bytes > most.bytes;
    if (batch.length > 0 && isFull) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(document);
    bytes += document.bytes;
  }
  if (batch.length > 0) yield batch;
}
