import { recordRequests, type RecordedRequest } from './record-request.js';
import { send } from './send.js';
import { serve } from './serve.js';

/** The indices that a gateway answers from. */
export interface Indexed {
  /** Of Elasticsearch. */
  readonly url: string;
  readonly prefix: string;
}

/** A gateway over the indices, without a matcher that would take its share of the machine. */
export const serveIndexed = ({ url, prefix }: Indexed) =>
  serve({ ELASTICSEARCH_URL: url, ROLECALL_INDEX_PREFIX: prefix, ROLECALL_MATCHER: 'false' });

/** The one search that a gateway sends to answer each operation. Throws where an operation fails or takes several. */
export async function searchesBehind(
  operations: readonly RecordedRequest[],
  { url, prefix }: Indexed,
): Promise<readonly RecordedRequest[]> {
  const proxy = await recordRequests(url);
  const gateway = await serveIndexed({ url: proxy.url, prefix });
  try {
    const searches: RecordedRequest[] = [];
    for (const operation of operations) {
      proxy.recorded.length = 0;
      const { errors } = JSON.parse((await send(gateway.url, operation)).toString()) as { errors?: unknown };
      if (errors) throw new Error(`expected an answer but got ${JSON.stringify(errors)}`);
      const [search, ...more] = proxy.recorded.filter(({ path }) => path.includes('/_search'));
      if (search === undefined || more.length > 0)
        throw new Error(`expected one search but got ${search === undefined ? 0 : 1 + more.length}`);
      searches.push(search);
    }
    return searches;
  } finally {
    await gateway.stop();
    await proxy.close();
  }
}
