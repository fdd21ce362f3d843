import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startCli } from '../run-cli.js';

/** A command that goes on until it is stopped, with what it has said so far. */
export interface RunningCommand {
  readonly stdout: string;
  readonly stderr: string;
  /** Resolves when standard output and error together fit. Rejects where it ends before. */
  untilSaid(pattern: RegExp): Promise<void>;
  /** Its exit code after the signal; null where a signal ended it. */
  stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

export function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningCommand {
  const child: ChildProcess = startCli(args, env);
  const said = { stdout: '', stderr: '' };
  const exited = once(child, 'exit');
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk) => {
      said[name] += String(chunk);
    });
  }
  return {
    get stdout() {
      return said.stdout;
    },
    get stderr() {
      return said.stderr;
    },
    untilSaid(pattern) {
      const { promise, resolve, reject } = Promise.withResolvers<undefined>();
      const look = () => {
        if (pattern.test(said.stdout + said.stderr)) resolve(undefined);
      };
      child.stdout?.on('data', look);
      child.stderr?.on('data', look);
      child.on('exit', () => {
        reject(new Error(`expected ${String(pattern)}, but it ended: ${said.stdout}${said.stderr}`));
      });
      look();
      return promise;
    },
    async stop(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await exited;
      }
      return child.exitCode;
    },
  };
}
