import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { WriteOperation, WriteOutcome } from '../engine.js';
import { bulk } from './bulk.js';
import { compileWrite } from './compile-write.js';
import type { Connection } from './connection.js';

/** Writes the requirements of all operations, then the documents of those whose requirements are all done. */
export async function write(
  connection: Connection,
  lookup: SkillLookup,
  prefix: string,
  operations: readonly WriteOperation[],
): Promise<readonly WriteOutcome[]> {
  const phases = operations.map((operation) => compileWrite(operation, lookup, prefix));
  const answers = await bulk(
    connection,
    phases.flatMap(({ requirements }) => requirements),
  );
  let from = 0;
  const outcomes = phases.map(({ requirements }) => {
    const own = answers.slice(from, (from += requirements.length));
    return own.find((outcome) => outcome.kind !== 'done') ?? null;
  });
  const ready = phases.filter((_, place) => outcomes[place] === null);
  const written = await bulk(
    connection,
    ready.map(({ document }) => document),
  );
  let next = 0;
  return outcomes.map((failed) => failed ?? written[next++] ?? { kind: 'conflict' });
}
