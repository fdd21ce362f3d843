import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { describeOneLanguage } from './one-language.js';
import { taxonomy } from './matching.js';

describeOnElasticsearch('on a real server', (node) => {
  describeOneLanguage('Elasticsearch', () =>
    createElasticsearchEngine({ node, indexPrefix: newIndexPrefix(), skills: taxonomy }),
  );
});
