import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** The compiled command line; `npm run build` makes it, which the npm scripts for tests do first. */
const main = 'dist/cli/main.js';

type Environment = Readonly<Record<string, string>>;

export interface CliResult {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line in a process of its own, on an index of its own where `env` names one. */
export function startCli(args: readonly string[], env: Environment): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [main, ...args], {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], env: Environment = {}): Promise<CliResult> {
  const child = startCli(args, env);
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, stdout, stderr };
}

const read = (stream: ChildProcess['stdout']): Promise<string> =>
  stream === null ? Promise.resolve('') : text(stream);
