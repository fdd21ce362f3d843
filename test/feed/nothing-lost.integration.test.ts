import { expect, it, jest } from '@jest/globals';
import { createElasticsearchEngine } from '../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../support/elasticsearch.js';
import { loseNothing } from './support/lose-nothing.js';
import { runElasticsearchCluster } from './support/running-cluster.js';

describeOnElasticsearch('Feeds of two gateways and a matcher over one Elasticsearch', (node) => {
  // It takes one minute and a half where the machine isn't busy.
  jest.setTimeout(240_000);

  it('lose nothing and double nothing while everything is killed, stalled and cut off', async () => {
    const indexPrefix = newIndexPrefix();
    const report = await loseNothing({
      seed: Date.now() % 1_000_000,
      ...{ documents: 5_000, writers: 8, watches: 50, seconds: 60 },
      runCluster: (random) => runElasticsearchCluster(node, indexPrefix, random),
      openEngine: () => createElasticsearchEngine({ node, indexPrefix, skills: loadTaxonomy() }),
    });
    for (const times of Object.values(report.strikes)) expect(times).toBeGreaterThan(0);
    expect(report.connections).toBeGreaterThan(report.subscribers);
    expect(report.findings).toBeGreaterThan(5_000);
    expect(report.exitCodes).toEqual([0, 0, 0]);
  });
});
