import type { PostingId, RequirementId } from '../../domain/document.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { WriteOperation } from '../engine.js';
import { bulk } from './bulk.js';
import { compileRead } from './compile-read.js';
import { compileDeletion, compileRequirements } from './compile-write.js';
import type { Connection } from './connection.js';
import { getMany } from './get-many.js';
import { readGets } from './read-gets.js';

/** What a write that lost against another one did to the requirements of its posting. */
interface Loser {
  readonly id: PostingId;
  readonly written: readonly RequirementId[];
}

/**
 * A write touches the requirements before it learns of a conflict. This gives them back to the posting as the winner
 * left it: its own are there, those of the loser are gone.
 */
export async function repairRequirements(
  connection: Connection,
  lookup: SkillLookup,
  prefix: string,
  conflicted: readonly WriteOperation[],
): Promise<void> {
  const losers = conflicted.flatMap(readLoser);
  if (losers.length === 0) return;
  const query = { kind: 'get', ids: losers.map(({ id }) => id) } as const;
  const read = compileRead([{ query, snapshot: null }], prefix);
  if (read.kind !== 'gets') return;
  const [winners] = readGets([query], await getMany(connection, read.request));
  const items = losers.flatMap(({ written }, place) => {
    const winner = winners?.[place];
    return winner?.kind === 'posting'
      ? compileRequirements(winner.document, written, lookup, prefix)
      : written.map((id) => compileDeletion(id, prefix));
  });
  await bulk(connection, items);
}

function readLoser(operation: WriteOperation): readonly Loser[] {
  if (operation.kind === 'delete') {
    return operation.stored.kind === 'posting' ? [{ id: operation.stored.document.id, written: [] }] : [];
  }
  if (operation.document.kind !== 'posting') return [];
  const { id, requirements } = operation.document.posting;
  return [{ id, written: requirements.map((requirement) => requirement.id) }];
}
