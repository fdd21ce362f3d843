/**
 * `npm run soak [-- --minutes 30 --seed 1 --documents 5000 --watches 50 --seconds 60]`: rounds of what
 * nothing-lost.integration.test.ts does, each with a seed of its own, until the time is over or something is lost.
 */
import { parseArgs } from 'node:util';
import { startElasticsearch } from '../../scripts/elasticsearch/start-elasticsearch.js';
import { createElasticsearchEngine } from '../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { loseNothing } from './support/lose-nothing.js';
import { runElasticsearchCluster } from './support/running-cluster.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    documents: { type: 'string', default: '5000' },
    watches: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
  },
});
const started = performance.now();
const tell = (message: string): void => {
  console.error(`${((performance.now() - started) / 1000).toFixed(1).padStart(8)} s  ${message}`);
};
const server = await startElasticsearch({ port: null, heap: 1024, onProgress: tell });
try {
  const skills = loadTaxonomy();
  let seed = Number(values.seed);
  do {
    tell(`round with the seed ${seed}`);
    const indexPrefix = `soak-${process.pid}-${seed}`;
    const report = await loseNothing({
      seed,
      documents: Number(values.documents),
      writers: 8,
      watches: Number(values.watches),
      seconds: Number(values.seconds),
      runCluster: (random) => runElasticsearchCluster(server.url, indexPrefix, random),
      openEngine: () => createElasticsearchEngine({ node: server.url, indexPrefix, skills }),
      onProgress: tell,
    });
    console.log(JSON.stringify({ seed, ...report }));
    seed += 1;
  } while ((performance.now() - started) / 60_000 < Number(values.minutes));
} finally {
  await server.stop();
}
