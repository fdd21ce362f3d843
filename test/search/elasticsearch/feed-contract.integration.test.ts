import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { describeFeedContract } from '../feed-contract.js';
import { giveShards } from './feed/give-shards.js';

describeOnElasticsearch('on a real server', (node) => {
  describeFeedContract('the Elasticsearch engine', () =>
    createElasticsearchEngine({ node, indexPrefix: newIndexPrefix(), skills: loadTaxonomy() }),
  );

  describeFeedContract('the Elasticsearch engine with three shards each', async () => {
    const indexPrefix = newIndexPrefix();
    await giveShards(node, indexPrefix, 3);
    return createElasticsearchEngine({ node, indexPrefix, skills: loadTaxonomy() });
  });
});
