import { afterEach, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { removeFolders } from '../ingest/make-folder.js';
import { describeOnElasticsearch, newIndexPrefix } from '../support/elasticsearch.js';
import { expectToSurviveKills } from './interrupted-ingest.js';

afterEach(removeFolders);

describeOnElasticsearch('An ingest into Elasticsearch that is killed', (url) => {
  it('ends, run again, with every document exactly once', async () => {
    const indexPrefix = newIndexPrefix();
    const open = () => createElasticsearchEngine({ node: url, indexPrefix, skills: loadTaxonomy() });
    await expectToSurviveKills({ ELASTICSEARCH_URL: url, ROLECALL_INDEX_PREFIX: indexPrefix }, open);
  }, 300_000);
});
