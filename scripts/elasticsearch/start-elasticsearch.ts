import { NotAvailable, type ElasticsearchServer, type StartOptions } from './elasticsearch-server.js';
import { startFromDocker } from './start-from-docker.js';
import { startFromMaven } from './start-from-maven.js';

/**
 * Gives a real Elasticsearch: the one that ELASTICSEARCH_URL names, else one in a Docker container, else the official
 * distribution from Maven Central. Throws `NotAvailable`, with every reason, where none of them can be had.
 */
export async function startElasticsearch(options: StartOptions): Promise<ElasticsearchServer> {
  const url = process.env['ELASTICSEARCH_URL'];
  if (url) return { url, origin: 'ELASTICSEARCH_URL', stop: () => Promise.resolve() };
  const reasons: string[] = [];
  for (const start of [startFromDocker, startFromMaven]) {
    try {
      return await start(options);
    } catch (error) {
      if (!(error instanceof NotAvailable)) throw error;
      reasons.push(error.message);
    }
  }
  throw new NotAvailable(`No Elasticsearch: ELASTICSEARCH_URL is not set; ${reasons.join('; ')}.`);
}
