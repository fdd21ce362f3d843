import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-node';

/**
 * Sends spans by OTLP over HTTP from now on, as the `OTEL_…` variables of the environment say; resolves to what sends the
 * last ones and ends that. Import this only where tracing is wanted: it takes long to load.
 */
export function startTracing(): () => Promise<void> {
  const exporter = withoutContents(new OTLPTraceExporter());
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'rolecall' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
  provider.register();
  // A collector that is away must not hold up the end.
  return () => provider.shutdown().catch(() => undefined);
}

/**
 * Elasticsearch quotes what it refuses in its errors, which its client keeps as events of spans; and addresses may hold
 * passwords and ids of documents.
 */
function withoutContents(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => {
      exporter.export(spans.map(withoutContent), done);
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}

function withoutContent(span: ReadableSpan): ReadableSpan {
  const attributes = Object.entries(span.attributes).filter(
    ([name]) => name !== 'url.full' && !name.startsWith('db.operation.parameter.'),
  );
  const replaced = { attributes: Object.fromEntries(attributes), events: [] };
  return Object.create(span, Object.getOwnPropertyDescriptors(replaced)) as ReadableSpan;
}
