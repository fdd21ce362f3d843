import { Client } from '@elastic/elasticsearch';

/** Has the server make the indices of the prefix, from now on, of so many shards. */
export async function giveShards(node: string, indexPrefix: string, shards: number): Promise<void> {
  const client = new Client({ node });
  try {
    await client.indices.putIndexTemplate({
      name: `${indexPrefix}-shards`,
      index_patterns: [`${indexPrefix}-*`],
      template: { settings: { number_of_shards: shards } },
    });
  } finally {
    await client.close();
  }
}
