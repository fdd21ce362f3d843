/**
 * Runs one Elasticsearch for as long as standard input stays open, then stops it and removes its folder. The parent
 * holds the other end, so this also happens when the parent is killed.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const { home, folder, heap, user } = JSON.parse(process.argv[2]);
const separator = process.platform === 'win32' ? ';' : ':';
const log = openSync(join(folder, 'output.log'), 'a');
let stopping = false;

const launcher = [
  ...['-Xms64m', '-Xmx64m', '-Dcli.name=server', '-Dcli.script=bin/elasticsearch'],
  ...['-Dcli.libs=lib/tools/server-cli', '-Des.distribution.type=tar', `-Des.path.home=${home}`],
  ...[`-Des.path.conf=${join(folder, 'config')}`, '-cp', ['lib/*', 'lib/cli-launcher/*'].join(separator)],
  'org.elasticsearch.launcher.CliToolLauncher',
];
const server = spawn('java', launcher, {
  cwd: home,
  env: {
    ...process.env,
    ES_JAVA_OPTS: `-Xms${heap}m -Xmx${heap}m`,
    ES_TMPDIR: join(folder, 'tmp'),
    HOME: folder,
  },
  stdio: ['ignore', log, log],
  ...(user ?? {}),
});

// What the server said is left behind when it ends by itself, for the parent to tell.
server.once('exit', (code) => {
  if (stopping) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  process.exit(code ?? 1);
});
server.once('error', () => process.exit(1));
process.stdin.resume();
process.stdin.once('close', () => {
  stopping = true;
  server.kill('SIGTERM');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.stdin.destroy());
