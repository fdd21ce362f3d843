import { isDeepStrictEqual } from 'node:util';
import type { CandidateId, PostingId } from '../domain/document.js';
import type { SearchEngine, WriteOperation, WriteOutcome } from '../search/engine.js';
import type { StoredCandidate, StoredDocument, StoredPosting } from '../search/result.js';
import type { Change, ChangeOutcome, KeptDocument } from './change.js';

/** Each conflict means that somebody else got on, so this many only ever run out under a storm of writers. */
const attempts = 10;

type Id = PostingId | CandidateId;
type Stored = StoredPosting | StoredCandidate;

/**
 * Carries out changes by one look-up and one write, repeated for those that met a conflict. Changes of the same
 * document apply in their order and are written once. Durable on return, but not yet visible to searches. A write that
 * was carried out although its answer got lost counts as what it was, whether the engine or its caller sent it again.
 */
export async function commitChanges<T>(
  engine: Pick<SearchEngine, 'read' | 'write'>,
  changes: readonly Change<T>[],
): Promise<readonly ChangeOutcome<T>[]> {
  const outcomes = changes.map((): ChangeOutcome<T> => ({ kind: 'conflict' }));
  let pending: ReadonlyMap<Id, readonly Step<T>[]> = groupById(changes);
  let conflicted = new Map<Id, Decision<T>>();
  for (let attempt = 0; attempt < attempts && pending.size > 0; attempt += 1) {
    const decided = (await decide(engine, pending)).map((next) => preferDone(conflicted.get(next.id), next));
    const written = await writeChanged(engine, decided);
    conflicted = new Map();
    for (const [nth, decision] of decided.entries()) {
      const outcome = written[nth] ?? { kind: 'done' };
      if (outcome.kind === 'conflict') conflicted.set(decision.id, decision);
      else for (const step of decision.steps) outcomes[step.index] = settle(outcome, step);
    }
    pending = new Map([...conflicted].map(([id, { steps }]) => [id, steps]));
  }
  return outcomes;
}

interface Step<T> {
  readonly index: number;
  readonly change: Change<T>;
}
interface DecidedStep<T> extends Step<T> {
  readonly result: T;
}
interface Decision<T> {
  readonly id: Id;
  readonly steps: readonly DecidedStep<T>[];
  /** What is there before, and what shall be there; null: nothing. */
  readonly before: KeptDocument | null;
  readonly after: KeptDocument | null;
  /** Null: nothing to write. */
  readonly operation: WriteOperation | null;
}

function groupById<T>(changes: readonly Change<T>[]): Map<Id, readonly Step<T>[]> {
  const groups = new Map<Id, Step<T>[]>();
  for (const [index, change] of changes.entries()) {
    const group = groups.get(change.id);
    if (group === undefined) groups.set(change.id, [{ index, change }]);
    else group.push({ index, change });
  }
  return groups;
}

async function decide<T>(
  engine: Pick<SearchEngine, 'read'>,
  pending: ReadonlyMap<Id, readonly Step<T>[]>,
): Promise<readonly Decision<T>[]> {
  const [found] = await engine.read([{ kind: 'get', ids: [...pending.keys()] }]);
  return [...pending].map(([id, steps], nth) => {
    const stored = asKept(found[nth] ?? null);
    const before = stored && document(stored);
    let current = before;
    const decided = steps.map((step) => {
      const { next, result } = step.change.apply(current);
      current = next;
      return { ...step, result };
    });
    const operation = current === before ? null : write(stored, current);
    return { id, steps: decided, before, after: current, operation };
  });
}

/** Of a write that met a conflict and the next attempt: where what it wanted is there by now, it is done. */
function preferDone<T>(conflicted: Decision<T> | undefined, next: Decision<T>): Decision<T> {
  return conflicted !== undefined && isDeepStrictEqual(conflicted.after, next.before)
    ? { ...conflicted, operation: null }
    : next;
}

function write(stored: Stored | null, next: KeptDocument | null): WriteOperation | null {
  if (next !== null) return { kind: 'put', document: next, replaces: stored };
  return stored && { kind: 'delete', stored };
}

/** The outcomes in the order of the decisions; what needs no write is done. */
async function writeChanged(
  engine: Pick<SearchEngine, 'write'>,
  decisions: readonly Decision<unknown>[],
): Promise<readonly WriteOutcome[]> {
  const operations = decisions.map((decision) => decision.operation).filter((one) => one !== null);
  const outcomes = operations.length === 0 ? [] : await engine.write(operations);
  let next = 0;
  return decisions.map(({ operation }) => {
    const outcome = operation === null ? undefined : outcomes[next++];
    return outcome ?? { kind: 'done' };
  });
}

function settle<T>(outcome: Exclude<WriteOutcome, { kind: 'conflict' }>, step: DecidedStep<T>) {
  return outcome.kind === 'done' ? { kind: outcome.kind, result: step.result } : outcome;
}

const asKept = (stored: StoredDocument | null): Stored | null =>
  stored?.kind === 'requirement' ? null : stored;

const document = (stored: Stored): KeptDocument =>
  stored.kind === 'posting'
    ? { kind: 'posting', posting: stored.document }
    : { kind: 'candidate', candidate: stored.document };
