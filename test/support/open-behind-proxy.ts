import type { ConnectionTimes } from '../../src/search/elasticsearch/connection-times.js';
import { createElasticsearchEngine } from '../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine } from '../../src/search/engine.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { createProxy, type Disturb, type Fault, type Proxy } from './elasticsearch-proxy.js';

export const skills = loadTaxonomy();

/** An engine whose way to Elasticsearch can be disturbed. */
export interface BehindProxy {
  readonly engine: SearchEngine;
  readonly proxy: Proxy;
  /** What an operator was told. */
  readonly warnings: readonly string[];
  readonly close: () => Promise<void>;
}

/** Long enough for a busy machine where an answer is expected. */
const patient = { question: 30_000, change: 30_000, firstPause: 1, longestPause: 5, rest: 50 };

/** Times too short for anything that isn't answered. */
export const hasty: Partial<ConnectionTimes> = { question: 300, change: 300, administration: 300 };

/** Opens the indices of a prefix, which are made where they are missing. */
export async function openBehindProxy(
  node: string,
  indexPrefix: string,
  times: Partial<ConnectionTimes> = {},
): Promise<BehindProxy> {
  const warnings: string[] = [];
  const proxy = await createProxy(node);
  const engine = await createElasticsearchEngine({
    ...{ node: proxy.url, indexPrefix, skills, times: { ...patient, ...times } },
    onWarning: (message) => warnings.push(message),
  });
  const close = async () => {
    proxy.calm();
    await engine.close();
    await proxy.close();
  };
  return { engine, proxy, warnings, close };
}

/** Disturbs the first requests of a kind, by a part of their method and path, and no later ones. */
export const atFirst = (times: number, part: string, fault: Disturb): Disturb =>
  counting(part, (nth, request) => (nth <= times ? fault(request) : null));

/** Disturbs one request of a kind, counted from 1. */
export const atNth = (place: number, part: string, fault: Disturb): Disturb =>
  counting(part, (nth, request) => (nth === place ? fault(request) : null));

function counting(part: string, decide: (nth: number, request: string) => Fault | null): Disturb {
  let nth = 0;
  return (request) => {
    if (!request.includes(part)) return null;
    nth += 1;
    return decide(nth, request);
  };
}
