import type { EngineHealth, IndexHealth } from '../engine.js';
import type { Connection } from './connection.js';
import type { IndexDefinition } from './index-definitions.js';

/** Whether the indices of documents can be searched, and which index stands behind each alias. */
export async function readHealth(
  connection: Connection,
  aliases: readonly string[],
  definitions: readonly IndexDefinition[],
): Promise<Pick<EngineHealth, 'ready' | 'indices'>> {
  const [{ status }, indices] = await Promise.all([
    connection.ask((client, options) =>
      client.cluster.health({ index: [...aliases], filter_path: 'status' }, options),
    ),
    readIndices(connection, definitions),
  ]);
  return { ready: status.toLowerCase() !== 'red', indices };
}

async function readIndices(
  connection: Connection,
  definitions: readonly IndexDefinition[],
): Promise<readonly IndexHealth[]> {
  const answer = await connection.ask((client, options) =>
    client.indices.getAlias(
      { index: definitions.map(({ alias }) => `${alias}-*`), filter_path: '*.aliases' },
      options,
    ),
  );
  return definitions.map(({ alias, name }) => {
    const behind = Object.keys(answer).filter((index) => answer[index]?.aliases[alias] !== undefined);
    return { name: alias, expected: name, found: behind.length === 0 ? null : behind.join(', ') };
  });
}
