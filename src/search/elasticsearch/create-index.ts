import { errors } from '@elastic/elasticsearch';
import type { Connection } from './connection.js';
import type { IndexDefinition } from './index-definitions.js';

/** Creates the index; one that another gateway created at the same time will do. */
export async function createIndex(
  connection: Connection,
  { name, settings, mappings }: IndexDefinition,
  aliases: readonly string[],
): Promise<void> {
  await connection.administer(async (client, options) => {
    try {
      await client.indices.create(
        {
          index: name,
          settings,
          mappings,
          aliases: Object.fromEntries(aliases.map((alias) => [alias, {}])),
          wait_for_active_shards: 1,
        },
        options,
      );
    } catch (error) {
      const exists =
        error instanceof errors.ResponseError && error.message.includes('resource_already_exists_exception');
      if (!exists) throw error;
      const actions = aliases.map((alias) => ({ add: { index: name, alias } }));
      if (actions.length > 0) await client.indices.updateAliases({ actions }, options);
    }
  });
}
