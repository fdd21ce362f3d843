import type { DocumentId } from '../../search/query.js';
import type { GetResult, StoredDocument } from '../../search/result.js';
import type { ReadBatch, ReadParticipant, ReadPlan } from './read-batch.js';

/** Reads documents by id for one request, each once. */
export class DocumentLoader implements ReadParticipant {
  readonly #batch: ReadBatch;
  readonly #found = new Map<DocumentId, StoredDocument | null>();
  readonly #wanted = new Set<DocumentId>();

  constructor(batch: ReadBatch) {
    this.#batch = batch;
  }

  /** Null where there is no such document. */
  async load(id: DocumentId): Promise<StoredDocument | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    this.#wanted.add(id);
    await this.#batch.join(this);
    return this.#found.get(id) ?? null;
  }

  plan(): ReadPlan {
    const ids = [...this.#wanted];
    this.#wanted.clear();
    return {
      queries: [{ kind: 'get', ids }],
      receive: ([result]) => {
        if (!isGetResult(result)) return;
        ids.forEach((id, nth) => this.#found.set(id, result[nth] ?? null));
      },
    };
  }
}

const isGetResult = (result: unknown): result is GetResult => Array.isArray(result);
