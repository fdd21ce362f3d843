/** `npm run elasticsearch [-- --port 9200 --heap 1024]`: a real Elasticsearch for development, until Ctrl-C. */
import { parseArgs } from 'node:util';
import { startElasticsearch } from './elasticsearch/start-elasticsearch.js';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '9200' }, heap: { type: 'string', default: '1024' } },
});
const server = await startElasticsearch({
  port: Number(values.port),
  heap: Number(values.heap),
  onProgress: (line) => {
    console.error(line);
  },
});
console.log(`${server.origin} answers at ${server.url}`);
console.log(`Use it:  ELASTICSEARCH_URL=${server.url} npm start`);
console.log('Ctrl-C stops it and removes its data.');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
setInterval(() => undefined, 2 ** 30);
