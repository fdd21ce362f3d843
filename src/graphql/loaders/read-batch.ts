import DataLoader from 'dataloader';
import type { SearchEngine } from '../../search/engine.js';
import type { ReadQuery } from '../../search/query.js';
import type { ReadResult } from '../../search/result.js';

type AnyResult = ReadResult<ReadQuery>;

/** What a participant wants read, and where the results go: one for each query, in their order. */
export interface ReadPlan {
  readonly queries: readonly ReadQuery[];
  receive(results: readonly AnyResult[]): void;
}

/** Collects what resolvers ask for until the batch goes out. */
export interface ReadParticipant {
  /** Everything that was asked for since the last call. */
  plan(): ReadPlan;
}

/**
 * Sends everything that one level of an operation asks for as one request to the engine. Resolvers of a level run in
 * one turn of the event loop, promises between them included; DataLoader sends the batch when that turn is over.
 */
export class ReadBatch {
  readonly #loader: DataLoader<ReadParticipant, null>;

  constructor(engine: Pick<SearchEngine, 'read'>) {
    this.#loader = new DataLoader((joined) => readTogether(engine, joined), { cache: false });
  }

  /** Resolves when the participant has received what it had collected; fails when the engine does. */
  async join(participant: ReadParticipant): Promise<void> {
    await this.#loader.load(participant);
  }
}

async function readTogether(
  engine: Pick<SearchEngine, 'read'>,
  joined: readonly ReadParticipant[],
): Promise<readonly null[]> {
  const plans = [...new Set(joined)].map((participant) => participant.plan());
  const results = await engine.read(plans.flatMap((plan) => plan.queries));
  let at = 0;
  for (const plan of plans) {
    plan.receive(results.slice(at, at + plan.queries.length));
    at += plan.queries.length;
  }
  return joined.map(() => null);
}

/** Of the results, those of searches. */
export function searchResults(results: readonly AnyResult[]) {
  return results.filter((result) => 'hits' in result);
}
