import { execFile, spawn } from 'node:child_process';
import { chmod, chown, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { untilReady, type ElasticsearchServer, type StartOptions } from './elasticsearch-server.js';
import { elasticsearchVersion, temporaryFolder, unpackDistribution } from './unpack-distribution.js';

/** Runs the official distribution on this machine's Java, its data in a temporary folder. */
export async function startFromMaven(options: StartOptions): Promise<ElasticsearchServer> {
  const home = await unpackDistribution(options.onProgress);
  const port = options.port ?? (await freePort());
  const user = await unprivilegedUser();
  const folder = await temporaryFolder();
  await prepare(home, folder, port, user);
  options.onProgress(`Starting Elasticsearch ${elasticsearchVersion} on port ${port} …`);
  const stop = launch(home, folder, options.heap, user);
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, stop.ended);
  } catch (cause) {
    await stop();
    const log = await readFile(join(folder, 'output.log'), 'utf8').catch(() => '');
    await rm(folder, { recursive: true, force: true });
    throw new Error(`Elasticsearch did not start. Its last words:\n${log.slice(-3000)}`, { cause });
  }
  return { url, origin: `Elasticsearch ${elasticsearchVersion} from Maven Central`, stop };
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Elasticsearch refuses to run as root; null: this user will do. */
async function unprivilegedUser(): Promise<User | null> {
  if (process.getuid?.() !== 0) return null;
  const id = async (flag: string) => Number((await promisify(execFile)('id', [flag, 'nobody'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

async function prepare(home: string, folder: string, port: number, user: User | null): Promise<void> {
  const config = join(folder, 'config');
  await cp(join(home, 'config'), config, { recursive: true });
  await mkdir(join(folder, 'data'));
  await mkdir(join(folder, 'logs'));
  await mkdir(join(folder, 'tmp'));
  const settings = {
    'discovery.type': 'single-node',
    'xpack.security.enabled': false,
    'cluster.routing.allocation.disk.threshold_enabled': false,
    'http.port': port,
    'path.data': join(folder, 'data'),
    'path.logs': join(folder, 'logs'),
  };
  await writeFile(join(config, 'elasticsearch.yml'), JSON.stringify(settings));
  if (user === null) return;
  await chmod(folder, 0o755);
  for (const path of await readdir(folder, { recursive: true })) {
    await chown(join(folder, path), user.uid, user.gid);
  }
  await chown(folder, user.uid, user.gid);
}

interface Stop {
  (): Promise<void>;
  /** Aborted when the server ends by itself. */
  readonly ended: AbortSignal;
}

/** Starts the server under a guard that ends it, and removes its folder, when told to or when this process dies. */
function launch(home: string, folder: string, heap: number, user: User | null): Stop {
  const guard = fileURLToPath(new URL('guard.js', import.meta.url));
  const ended = new AbortController();
  const child = spawn(process.execPath, [guard, JSON.stringify({ home, folder, heap, user })], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const exit = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended.abort(new Error('The server ended by itself.'));
      resolve();
    });
  });
  const stop = () => {
    child.stdin.end();
    return exit;
  };
  return Object.assign(stop, { ended: ended.signal });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
