import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { describeEngineContract } from '../engine-contract.js';

describeOnElasticsearch('on a real server', (node) => {
  describeEngineContract('the Elasticsearch engine', () =>
    createElasticsearchEngine({ node, indexPrefix: newIndexPrefix(), skills: loadTaxonomy() }),
  );
});
