import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startCli } from '../../cli/run-cli.js';

type Environment = Readonly<Record<string, string>>;

/** A command of the compiled command line that is killed and started again. */
export interface KillableProcess {
  /** Resolves to what it says when it is ready. Throws what it said instead where it ends before. */
  start(): Promise<string>;
  /** By SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** Holds the process up as a busy machine would, then lets it go on. */
  stall(until: Promise<unknown>): Promise<void>;
  /** By SIGTERM; resolves to its exit code. */
  stop(): Promise<number | null>;
  /** What it has said on standard error, over all its lives. */
  readonly complaints: string;
}

/** `ready` is what its standard output holds once it is. */
export function createKillableProcess(
  args: readonly string[],
  env: Environment,
  ready: RegExp,
): KillableProcess {
  let child: ChildProcess | null = null;
  let complaints = '';
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ending = child;
    child = null;
    if (ending === null) return null;
    if (ending.exitCode === null && ending.signalCode === null) {
      const exited = once(ending, 'exit');
      ending.kill(signal);
      await exited;
    }
    return ending.exitCode;
  };
  return {
    start() {
      const started = startCli(args, env);
      child = started;
      started.stderr?.on('data', (chunk) => {
        complaints += String(chunk);
      });
      return untilSaid(started, ready, () => complaints);
    },
    kill: async () => {
      await end('SIGKILL');
    },
    async stall(until) {
      const stalled = child;
      stalled?.kill('SIGSTOP');
      await until;
      stalled?.kill('SIGCONT');
    },
    stop: () => end('SIGTERM'),
    get complaints() {
      return complaints;
    },
  };
}

function untilSaid(child: ChildProcess, ready: RegExp, complaints: () => string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += String(chunk);
    if (ready.test(said)) resolve(said);
  });
  child.once('exit', (code) => {
    reject(new Error(`It ended (${code ?? 'by a signal'}) before it was ready: ${said}${complaints()}`));
  });
  return promise;
}
