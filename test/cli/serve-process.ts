import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { startCli } from './run-cli.js';

export interface ServedGateway {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has written to standard error once it has ended. */
  readonly log: Promise<string>;
  /** Resolves to the exit code and the signal. */
  readonly exited: Promise<readonly unknown[]>;
}

/** A gateway in a process of its own, on a free port; resolves when it answers. */
export async function serveGateway(env: Readonly<Record<string, string>>): Promise<ServedGateway> {
  const child = startCli(['serve', '--port', '0'], env);
  const exited = once(child, 'exit');
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('expected an output');
  const log = text(stderr);
  let said = '';
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes('asked for most')) break;
  }
  const url = /answers at (http:\S+)\/graphql/.exec(said)?.[1];
  if (url === undefined) throw new Error(`expected an address, but it said: ${said}\n${await log}`);
  stdout.resume();
  return { child, url, log, exited };
}

/** Ends those that still run, however. */
export async function killAll(gateways: readonly ServedGateway[]): Promise<void> {
  for (const { child, exited } of gateways) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exited;
  }
}

/** Sends an operation; throws where no answer comes. */
export async function askGateway(
  url: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly data?: unknown; readonly errors?: unknown }> {
  const body = JSON.stringify({ query, variables });
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
  return (await (await fetch(`${url}/graphql`, init)).json()) as { data?: unknown; errors?: unknown };
}
