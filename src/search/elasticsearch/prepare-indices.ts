import { RolecallError } from '../../domain/errors.js';
import type { Connection } from './connection.js';
import { createIndex } from './create-index.js';
import type { IndexDefinition } from './index-definitions.js';
import { readIndexStates, type IndexState } from './index-state.js';

/**
 * Creates the indices and aliases that are missing. Throws INDEX_MISMATCH where an alias stands for an index of another
 * mapping. Gives one sentence for each thing that an operator should know and that doesn't hinder.
 */
export async function prepareIndices(
  connection: Connection,
  definitions: readonly IndexDefinition[],
): Promise<readonly string[]> {
  const before = await readIndexStates(connection, definitions);
  const absent = definitions.filter((definition) => before.get(definition)?.kind === 'absent');
  assertNoMismatch(before);
  await Promise.all(absent.map((definition) => createIndex(connection, definition, [definition.alias])));
  // A gateway of another version may have done the same meanwhile.
  const states = absent.length === 0 ? before : await readIndexStates(connection, definitions);
  assertNoMismatch(states);
  const stale = definitions.filter((definition) => {
    const state = states.get(definition);
    return state?.kind === 'current' && !state.searchAnalysisIsCurrent;
  });
  return stale.map(
    ({ alias }) =>
      `The synonyms of ${alias} are those of another version. Run "rolecall migrate" to search by the current ones.`,
  );
}

/** Throws CONFIGURATION_INVALID where an index is missing. */
export async function assertIndices(
  connection: Connection,
  definitions: readonly IndexDefinition[],
  node: string,
): Promise<void> {
  const states = await readIndexStates(connection, definitions);
  const missing = definitions.find((definition) => states.get(definition)?.kind === 'absent');
  if (missing === undefined) return;
  throw new RolecallError(
    'CONFIGURATION_INVALID',
    `There is no index ${missing.alias} at ${new URL(node).origin}, so there is nothing to read. Name another by ` +
      'ROLECALL_INDEX_PREFIX (--index-prefix), or fill this one with "rolecall ingest".',
  );
}

function assertNoMismatch(states: ReadonlyMap<IndexDefinition, IndexState>): void {
  for (const [{ alias, name }, state] of states) {
    if (state.kind !== 'other') continue;
    throw new RolecallError(
      'INDEX_MISMATCH',
      `The alias ${alias} must stand for the index ${name}, but stands for ${state.names.join(', ')}, which another ` +
        'version of Rolecall made. Run "rolecall migrate" with this version to take its documents over.',
    );
  }
}
