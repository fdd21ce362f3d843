import { afterEach, expect, it } from '@jest/globals';
import { askGateway, killAll, serveGateway, type ServedGateway } from '../../cli/serve-process.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { startCollectorStub } from '../../support/collector-stub.js';
import { recordOpaqueIds } from './opaque-id-recorder.js';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const running: ServedGateway[] = [];
afterEach(() => killAll(running.splice(0)));

describeOnElasticsearch('A request', (node) => {
  it('is one trace from HTTP to Elasticsearch, which goes on with that of its caller', async () => {
    const collector = await startCollectorStub();
    const gateway = await serveGateway({
      ELASTICSEARCH_URL: node,
      ROLECALL_INDEX_PREFIX: newIndexPrefix(),
      ROLECALL_OPERATION_NAMES: 'Traced',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    });
    running.push(gateway);
    const query = 'query Traced { postings(query: "planted-word") { nodes { id } } }';
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'planted-request' };
    expect(await askGateway(gateway.url, query, {}, headers)).toEqual({ data: { postings: { nodes: [] } } });
    // Spans are sent at the end at the latest.
    gateway.child.kill('SIGTERM');
    expect(await gateway.exited).toEqual([0, null]);
    const spans = collector.spans().filter((span) => span.traceId === traceId);
    const [request] = spans.filter(({ parentSpanId }) => parentSpanId === 'b7ad6b7169203331');
    expect(request?.name).toBe('POST /graphql');
    expect(request?.attributes).toEqual(
      expect.arrayContaining([
        { key: 'graphql.operation.name', value: { stringValue: 'Traced' } },
        { key: 'rolecall.outcome', value: { stringValue: 'ok' } },
        { key: 'http.response.status_code', value: { intValue: 200 } },
        { key: 'rolecall.request_id', value: { stringValue: 'planted-request' } },
      ]),
    );
    const below = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
    expect(below.map(({ name }) => name)).toContain('search');
    expect(collector.text()).toContain('"service.name"');
    expect(collector.text()).not.toContain('planted-word');
    expect(collector.text()).not.toContain('url.full');
    await collector.close();
  });

  it('is known to Elasticsearch by its id, and what goes on in the background is not', async () => {
    const recorder = await recordOpaqueIds(node);
    const gateway = await serveGateway({
      ELASTICSEARCH_URL: recorder.url,
      ROLECALL_INDEX_PREFIX: newIndexPrefix(),
      ROLECALL_LOG_LEVEL: 'info',
    });
    running.push(gateway);
    await askGateway(gateway.url, '{ postings { nodes { id } } }', {}, { 'x-request-id': 'planted-request' });
    await askGateway(
      gateway.url,
      importPosting,
      { content: 'Engineer\n\nRequirements:\n- Kafka' },
      {
        'x-request-id': 'planted-import',
      },
    );
    const pathsOf = (id: string | null) =>
      recorder.requests.filter(({ opaqueId }) => opaqueId === id).map(({ path }) => path);
    expect(pathsOf('planted-request')).toEqual([expect.stringContaining('/_search')]);
    expect(pathsOf('planted-import')).toContainEqual(expect.stringContaining('/_bulk'));
    expect(pathsOf(null)).toContainEqual(expect.stringContaining('/_stats'));
    gateway.child.kill('SIGTERM');
    expect(await gateway.log).toMatch(/"reqId":"planted-request".*"engineRequests":1,/);
    await recorder.close();
  });
});

const importPosting =
  'mutation ($content: String!) { importPostings(input: { items: [{ content: $content }] }) { imported } }';
