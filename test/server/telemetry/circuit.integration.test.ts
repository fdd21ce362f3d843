import { expect, it } from '@jest/globals';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { openBehindProxy } from '../../support/open-behind-proxy.js';
import { codes, startTestServer } from '../support/start-test-server.js';
import { readMetric } from './read-metrics.js';

const search = '{ postings { totalCount { value } } }';

describeOnElasticsearch('the circuit breaker before Elasticsearch', (node) => {
  it('is told by /metrics', async () => {
    // Stays open as long as the test lasts.
    const opened = await openBehindProxy(node, newIndexPrefix(), { rest: 600_000 });
    const server = await startTestServer({}, (services) => ({ ...services, engine: opened.engine }));
    const circuit = () => readMetric(server, 'rolecall_engine_circuit');
    expect(await circuit()).toEqual({ '{state="closed"}': 1, '{state="half-open"}': 0, '{state="open"}': 0 });

    opened.proxy.disturb(() => ({ kind: 'refuse', status: 503 }));
    for (let failed = 0; failed < 5; failed += 1)
      expect(codes(await server.ask(search))).toEqual(['SEARCH_UNAVAILABLE']);
    expect(await circuit()).toEqual({ '{state="closed"}': 0, '{state="half-open"}': 0, '{state="open"}': 1 });
    expect(await readMetric(server, 'rolecall_engine_up')).toEqual({ '': 0 });

    await server.close();
    await opened.close();
  });
});
