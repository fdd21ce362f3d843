import type { Client } from '@elastic/elasticsearch';

/** A part of an index that no node has. */
export interface MissingShard {
  readonly remove: () => Promise<unknown>;
}

/** Makes an alias stand for one more index, whose only shard can't be had. */
export async function addMissingShard(client: Client, alias: string): Promise<MissingShard> {
  const index = `${alias}-missing`;
  await client.indices.create({
    index,
    aliases: { [alias]: {} },
    settings: {
      number_of_shards: 1,
      number_of_replicas: 0,
      'index.routing.allocation.require._name': 'nobody',
    },
    wait_for_active_shards: 0,
  });
  return { remove: () => client.indices.delete({ index }) };
}
