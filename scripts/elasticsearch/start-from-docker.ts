import {
  NotAvailable,
  untilReady,
  type ElasticsearchServer,
  type StartOptions,
} from './elasticsearch-server.js';
import { elasticsearchVersion } from './unpack-distribution.js';

/** Runs the official image through testcontainers, which also removes it when this process dies. */
export async function startFromDocker(options: StartOptions): Promise<ElasticsearchServer> {
  const { GenericContainer, getContainerRuntimeClient } = await import('testcontainers');
  await getContainerRuntimeClient().catch((cause: unknown) => {
    throw new NotAvailable('no Docker daemon answers', { cause });
  });
  const image = `docker.elastic.co/elasticsearch/elasticsearch:${elasticsearchVersion}`;
  options.onProgress(`Starting ${image} in Docker (the first time pulls it) …`);
  const container = await new GenericContainer(image)
    .withExposedPorts(options.port === null ? 9200 : { container: 9200, host: options.port })
    .withEnvironment({
      'discovery.type': 'single-node',
      'xpack.security.enabled': 'false',
      ES_JAVA_OPTS: `-Xms${options.heap}m -Xmx${options.heap}m`,
    })
    .start()
    .catch((cause: unknown) => {
      throw new NotAvailable(`Docker answers but can't run ${image}`, { cause });
    });
  const url = `http://${container.getHost()}:${container.getMappedPort(9200)}`;
  await untilReady(url, AbortSignal.timeout(120_000));
  return {
    url,
    origin: image,
    stop: async () => {
      await container.stop();
    },
  };
}
