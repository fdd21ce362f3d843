import { setTimeout as delay } from 'node:timers/promises';
import { createKillableProcess, type KillableProcess } from './killable-process.js';
import type { Disturbance } from './chaos.js';
import type { SeededRandom } from './seeded-random.js';
import { createTcpProxy, type TcpProxy } from './tcp-proxy.js';

/** Gateways behind addresses that stay, and what can go wrong with them. */
export interface RunningCluster {
  readonly gateways: readonly [string, ...string[]];
  readonly disturbances: readonly Disturbance[];
  /** What the processes have complained about. */
  complaints(): string;
  /** Ends every process by SIGTERM; resolves to their exit codes. */
  close(): Promise<readonly (number | null)[]>;
}

const answers = /answers at (http:\S+)\/graphql/;
const longestPause = 1_500;
const mostAttempts = 5;
/** Longer than a lease is good for without renewal. */
const stallMilliseconds = 7_000;

/** One gateway, which matches too, on an embedded engine. */
export async function runEmbeddedCluster(folder: string, random: SeededRandom): Promise<RunningCluster> {
  const gateway = await runGateway({ ROLECALL_DATA_DIR: folder });
  return {
    gateways: [gateway.proxy.url],
    disturbances: [
      { name: 'gateway killed', every: [1_500, 4_000], strike: () => killGateway(gateway, random) },
      { name: 'connections cut', every: [500, 2_000], strike: () => cut(gateway.proxy) },
    ],
    complaints: () => gateway.process.complaints,
    close: () => endGateways([gateway]),
  };
}

/** Two gateways, of which the second matches too, and a matcher, over one Elasticsearch. */
export async function runElasticsearchCluster(
  elasticsearch: string,
  indexPrefix: string,
  random: SeededRandom,
): Promise<RunningCluster> {
  const engine = await createTcpProxy(elasticsearch);
  const env = { ELASTICSEARCH_URL: engine.url, ROLECALL_INDEX_PREFIX: indexPrefix };
  const first = await runGateway({ ...env, ROLECALL_MATCHER: 'false' });
  const second = await runGateway(env);
  const matcher = createKillableProcess(['matcher'], env, /atcher/);
  await matcher.start();
  return {
    gateways: [first.proxy.url, second.proxy.url],
    disturbances: [
      { name: 'gateway killed', every: [6_000, 12_000], strike: () => killGateway(first, random) },
      { name: 'matching gateway killed', every: [8_000, 14_000], strike: () => killGateway(second, random) },
      { name: 'matcher killed', every: [8_000, 14_000], strike: () => kill(matcher, random) },
      {
        name: 'matcher stalled',
        every: [10_000, 20_000],
        strike: () => matcher.stall(delay(stallMilliseconds)),
      },
      { name: 'connections cut', every: [2_000, 6_000], strike: () => cut(first.proxy, second.proxy) },
      { name: 'Elasticsearch cut off', every: [4_000, 8_000], strike: () => cut(engine) },
    ],
    complaints: () => [first.process, second.process, matcher].map((each) => each.complaints).join(''),
    async close() {
      const codes = [await matcher.stop(), ...(await endGateways([first, second]))];
      await engine.close();
      return codes;
    },
  };
}

interface RunningGateway {
  readonly process: KillableProcess;
  readonly proxy: TcpProxy;
}

async function runGateway(env: Readonly<Record<string, string>>): Promise<RunningGateway> {
  const process = createKillableProcess(
    ['serve', '--port', '0', '--samples', 'false'],
    env,
    /asked for most/,
  );
  const proxy = await createTcpProxy();
  await startGateway({ process, proxy });
  return { process, proxy };
}

async function startGateway({ process, proxy }: RunningGateway): Promise<void> {
  const url = answers.exec(await process.start())?.[1];
  if (url === undefined) throw new Error('expected the gateway to say where it answers');
  proxy.lead(url);
}

async function killGateway(gateway: RunningGateway, random: SeededRandom): Promise<void> {
  await gateway.process.kill();
  gateway.proxy.lead(null);
  await delay(random.whole(0, longestPause));
  await insist(() => startGateway(gateway));
}

/** What starts while Elasticsearch is cut off may end at once; whatever keeps processes running starts it again. */
async function insist(start: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await start();
      return;
    } catch (error) {
      if (attempt === mostAttempts) throw error;
    }
  }
}

async function kill(process: KillableProcess, random: SeededRandom): Promise<void> {
  await process.kill();
  await delay(random.whole(0, longestPause));
  await insist(() => process.start());
}

function cut(...proxies: readonly TcpProxy[]): Promise<void> {
  for (const proxy of proxies) proxy.cut();
  return Promise.resolve();
}

async function endGateways(gateways: readonly RunningGateway[]): Promise<readonly (number | null)[]> {
  return Promise.all(
    gateways.map(async ({ process, proxy }) => {
      const code = await process.stop();
      await proxy.close();
      return code;
    }),
  );
}
