import { askGateway } from '../../../src/cli/watch/ask-gateway.js';
import { createKillableProcess, type KillableProcess } from '../../feed/support/killable-process.js';
import { createTcpProxy } from '../../feed/support/tcp-proxy.js';
import { z } from 'zod';

/** A gateway in a process of its own, whose address stays over restarts. */
export interface ServedGateway {
  readonly url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Takes in a posting for people who know the skill; the posting's id. */
  importPosting(title: string, skill: string): Promise<string>;
  close(): Promise<void>;
}

export async function serveGateway(env: Readonly<Record<string, string>>): Promise<ServedGateway> {
  const gateway: KillableProcess = createKillableProcess(
    ['serve', '--port', '0', '--samples', 'false'],
    env,
    /asked for most/,
  );
  const proxy = await createTcpProxy();
  const start = async () => {
    proxy.lead(/answers at (http:\S+)\/graphql/.exec(await gateway.start())?.[1] ?? null);
  };
  await start();
  return {
    url: proxy.url,
    start,
    kill: () => gateway.kill(),
    async importPosting(title, skill) {
      const content = `${title}\n\nRequirements\n- ${skill}\n`;
      const { importPostings } = await askGateway({ url: proxy.url, token: null }, importOne, { content });
      return importPostings.results.map(({ id }) => id).join();
    },
    async close() {
      await gateway.stop();
      await proxy.close();
    },
  };
}

const importOne = {
  text: 'mutation ($content: String!) { importPostings(input: { items: [{ content: $content }] }) { results { id } } }',
  data: z.object({ importPostings: z.object({ results: z.array(z.object({ id: z.string() })) }) }),
};
