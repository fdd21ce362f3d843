import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { WriteOperation, WriteOutcome } from '../engine.js';
import { bulk } from './bulk.js';
import { compileWrite, type BulkItem } from './compile-write.js';
import type { Connection } from './connection.js';
import { compileDeletionRecords } from './feed/compile-deletion-record.js';
import { repairRequirements } from './repair-requirements.js';

/**
 * Records what will be deleted, writes the requirements of all operations, then the documents of those whose requirements
 * are all done.
 */
export async function write(
  connection: Connection,
  lookup: SkillLookup,
  prefix: string,
  operations: readonly WriteOperation[],
): Promise<readonly WriteOutcome[]> {
  await recordDeletions(connection, compileDeletionRecords(operations, prefix, Date.now()));
  const phases = operations.map((operation) => compileWrite(operation, lookup, prefix));
  const failures = await writeRequirements(
    connection,
    phases.map(({ requirements }) => requirements),
  );
  const ready = phases.filter((_, place) => failures[place] === null);
  const written = await bulk(
    connection,
    ready.map(({ document }) => document),
  );
  let next = 0;
  const outcomes = failures.map((failure) => failure ?? written[next++] ?? conflict);
  const conflicted = operations.filter((_, place) => outcomes[place]?.kind === 'conflict');
  await repairRequirements(connection, lookup, prefix, conflicted);
  return outcomes;
}

const conflict = { kind: 'conflict' } as const;

async function recordDeletions(connection: Connection, records: readonly BulkItem[]): Promise<void> {
  const refused = (await bulk(connection, records, true)).find(({ kind }) => kind !== 'done');
  if (refused) throw new Error(`The record of a deletion was not taken (${refused.kind}).`);
}

/** For each operation, what went wrong with one of its requirements; null where all are done. */
async function writeRequirements(
  connection: Connection,
  requirements: readonly (readonly BulkItem[])[],
): Promise<readonly (WriteOutcome | null)[]> {
  const answers = await bulk(connection, requirements.flat());
  let from = 0;
  return requirements.map(({ length }) => {
    const own = answers.slice(from, (from += length));
    return own.find((outcome) => outcome.kind !== 'done') ?? null;
  });
}
