import { RolecallError } from '../../domain/errors.js';
import { copyDocuments } from './copy-documents.js';
import { createConnection, type Connection } from './connection.js';
import type { ElasticsearchOptions } from './create-elasticsearch-engine.js';
import { createIndex } from './create-index.js';
import { aliasOf } from './index-names.js';
import { carryPlaces } from './feed/carry-places.js';
import { readEnds } from './feed/shards.js';
import { readIndexDefinitions, type IndexDefinition } from './index-definitions.js';
import { readIndexStates } from './index-state.js';
import { prepareIndices } from './prepare-indices.js';
import { updateSearchAnalysis } from './update-search-analysis.js';

export interface MigrationOptions extends ElasticsearchOptions {
  /** Told one sentence about each step. */
  readonly onProgress?: (line: string) => void;
}

/**
 * Brings the indices to this version: new ones are filled from the stored documents, take the old ones' aliases in one
 * step, and the old ones are removed; where the synonyms alone changed, they are replaced. Reads go on meanwhile, writes
 * are refused. Whatever interrupts it, the old indices stand until the switch, and it can be run again.
 * Resolves to the number of postings and candidates.
 */
export async function migrateElasticsearch(options: MigrationOptions): Promise<number> {
  const connection = createConnection(options);
  try {
    const definitions = readIndexDefinitions(options.indexPrefix);
    await replaceOutdated(connection, definitions, options);
    for (const [definition, state] of await readIndexStates(connection, definitions)) {
      if (state.kind !== 'current' || state.searchAnalysisIsCurrent) continue;
      options.onProgress?.(`Replacing the synonyms of ${definition.alias}.`);
      await updateSearchAnalysis(connection, definition);
    }
    await prepareIndices(connection, definitions);
    const counted = (['posting', 'candidate'] as const).map((kind) => aliasOf(options.indexPrefix, kind));
    const { count } = await connection.administer((client, request) =>
      client.count({ index: counted }, request),
    );
    return count;
  } finally {
    await connection.close();
  }
}

interface Outdated {
  readonly definition: IndexDefinition;
  readonly oldNames: readonly string[];
}

async function replaceOutdated(
  connection: Connection,
  definitions: readonly IndexDefinition[],
  options: MigrationOptions,
): Promise<void> {
  const outdated: Outdated[] = [];
  for (const [definition, state] of await readIndexStates(connection, definitions)) {
    if (state.kind === 'other') outdated.push({ definition, oldNames: state.names });
  }
  if (outdated.length === 0) return;
  outdated.forEach(assertOneOldIndex);
  const sources = [
    ...new Set(outdated.flatMap(({ definition }) => [definition.alias, sourceOf(definition, definitions)])),
  ];
  await setWritable(connection, sources, false);
  try {
    for (const { definition } of outdated) {
      await fill(connection, definition, sourceOf(definition, definitions), options);
    }
    // Before the switch: from then on the new indices change.
    const ends = await readDocumentEnds(connection, outdated);
    await switchAliases(connection, outdated);
    if (ends !== null) await carryPlaces(connection, options.indexPrefix, ends);
  } finally {
    await setWritable(connection, sources, true);
  }
}

/** Where the changes of the postings and candidates that are replaced end, and those of their copies; null: none are. */
async function readDocumentEnds(connection: Connection, outdated: readonly Outdated[]) {
  const documents = outdated.filter(({ definition: { kind } }) => kind === 'posting' || kind === 'candidate');
  if (documents.length === 0) return null;
  const endsOf = (name: (one: Outdated) => string) =>
    readEnds(connection, new Map(documents.map((one) => [one.definition.kind, name(one)])));
  return {
    from: await endsOf(({ definition, oldNames }) => oldNames[0] ?? definition.alias),
    to: await endsOf(({ definition }) => definition.name),
  };
}

/** Requirements are made from the postings that carry them. */
function sourceOf({ kind, alias }: IndexDefinition, definitions: readonly IndexDefinition[]): string {
  const postings = definitions.find((definition) => definition.kind === 'posting');
  return kind === 'requirement' ? (postings?.alias ?? alias) : alias;
}

function assertOneOldIndex({ definition, oldNames }: Outdated): void {
  if (oldNames.length === 1) return;
  throw new RolecallError(
    'INDEX_MISMATCH',
    `The alias ${definition.alias} must stand for one index, but stands for ${oldNames.join(', ')}. ` +
      'Remove it from all but the one that holds the documents, then migrate again.',
  );
}

async function fill(
  connection: Connection,
  definition: IndexDefinition,
  from: string,
  { skills, onProgress }: MigrationOptions,
): Promise<void> {
  // What an interrupted migration left behind.
  await connection.administer((client, request) =>
    client.indices.delete({ index: definition.name, ignore_unavailable: true }, request),
  );
  await createIndex(connection, definition, []);
  onProgress?.(`Filling ${definition.name} from ${from}.`);
  await copyDocuments(connection, {
    from,
    to: definition,
    skills,
    onProgress: (documents) => onProgress?.(`${definition.name}: ${documents} documents read.`),
  });
}

async function switchAliases(connection: Connection, outdated: readonly Outdated[]): Promise<void> {
  const actions = outdated.flatMap(({ definition: { name, alias }, oldNames }) => [
    ...oldNames.map((index) => ({ remove_index: { index } })),
    { add: { index: name, alias } },
  ]);
  await connection.administer((client, request) => client.indices.updateAliases({ actions }, request));
}

async function setWritable(connection: Connection, index: string[], writable: boolean): Promise<void> {
  await connection.administer((client, request) =>
    client.indices.putSettings({ index, settings: { 'index.blocks.write': !writable } }, request),
  );
}
