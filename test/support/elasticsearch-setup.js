/** Jest's global setup of the integration project: one real Elasticsearch for all its tests. */
import process from 'node:process';
import '../../scripts/typescript.js';

export default async function setUp() {
  const { startElasticsearch } = await import('../../scripts/elasticsearch/start-elasticsearch.js');
  const say = (line) => process.stderr.write(`${line}\n`);
  try {
    const server = await startElasticsearch({ port: null, heap: 768, onProgress: say });
    process.env.ROLECALL_TEST_ELASTICSEARCH = server.url;
    process.env.ROLECALL_TEST_RUN = `test-${Date.now().toString(36)}-${process.pid}`;
    globalThis.rolecallTestElasticsearch = server;
  } catch (error) {
    if (error.name !== 'NotAvailable' || process.env.CI === 'true') throw error;
    const rule = '='.repeat(100);
    say(`${rule}\nTHE INTEGRATION TESTS ARE SKIPPED. ${error.message}\n${rule}`);
  }
}
