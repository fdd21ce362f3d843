import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { makeFolder, removeFolders } from '../../ingest/make-folder.js';
import { runCommand, type RunningCommand } from './run-command.js';
import { serveGateway } from './served-gateway.js';

// Processes of their own take a while on a busy machine.
jest.setTimeout(120_000);

const running: RunningCommand[] = [];
afterEach(async () => {
  for (const command of running.splice(0)) await command.stop('SIGKILL');
  removeFolders();
});

function match(folder: string, ...args: readonly string[]): RunningCommand {
  const command = runCommand(['matcher', ...args], { ROLECALL_DATA_DIR: folder });
  running.push(command);
  return command;
}

describe('rolecall matcher', () => {
  it('finds for the watches of a gateway that does not match', async () => {
    const folder = makeFolder();
    const gateway = await serveGateway({ ROLECALL_DATA_DIR: folder, ROLECALL_MATCHER: 'false' });
    const filter = JSON.stringify({ requiredSkills: { anyOf: ['Kafka'] } });
    const watch = runCommand(['watch', '--url', gateway.url, '--find-postings', filter]);
    running.push(watch);
    await watch.untilSaid(/Made /);
    await gateway.importPosting('Lighthouse Engineer', 'Kafka');
    expect(watch.stdout).toBe('');
    await match(folder).untilSaid(/This matcher works/);
    await watch.untilSaid(/Lighthouse Engineer/);
    await gateway.close();
  });

  it('tells of its health and has metrics where it is given a port, and serves nothing else', async () => {
    const matcher = match(makeFolder(), '--matcher-port', '0');
    await matcher.untilSaid(/This matcher works/);
    const [, url = ''] = /metrics at (\S+)\/metrics/.exec(matcher.stdout) ?? [];
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({
      status: 'ready',
      checks: { engine: { ok: true }, matcher: { ok: true } },
    });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^rolecall_engine_up 1$/m);
    expect(metrics).toMatch(/^rolecall_matcher_backlog_places 0$/m);
    expect((await fetch(`${url}/graphql`)).status).toBe(404);
    expect(await matcher.stop('SIGTERM')).toBe(0);
    expect(matcher.stderr).toBe('');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('hands over on %s and ends with 0', async (signal) => {
    const folder = makeFolder();
    const first = match(folder);
    await first.untilSaid(/This matcher works/);
    const second = match(folder);
    await second.untilSaid(/Another matcher works/);
    expect(await first.stop(signal)).toBe(0);
    await second.untilSaid(/This matcher works/);
    expect(first.stderr).toBe('');
  });
});
