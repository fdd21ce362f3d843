import type { Connection } from './connection.js';
import type { IndexDefinition } from './index-definitions.js';

/**
 * Gives a stored index the current synonyms. Elasticsearch changes analysers in closed indices alone, so for about a
 * second its searches fail. Index-time analysis knows no synonyms: no document needs to be written again.
 */
export async function updateSearchAnalysis(
  connection: Connection,
  { name, settings, mappings }: IndexDefinition,
): Promise<void> {
  await connection.administer(async (client, options) => {
    await client.indices.close({ index: name }, options);
    try {
      await client.indices.putSettings(
        { index: name, settings: { analysis: settings.analysis ?? {} } },
        options,
      );
    } finally {
      await client.indices.open({ index: name }, options);
    }
    await client.indices.putMapping({ index: name, _meta: mappings._meta ?? {} }, options);
    await client.cluster.health({ index: name, wait_for_status: 'yellow' }, options);
  });
}
