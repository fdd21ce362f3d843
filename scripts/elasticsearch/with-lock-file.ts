import { readFile, rm, writeFile } from 'node:fs/promises';

/** Runs the task while no other process runs one under the same lock file; a lock of a dead process is taken over. */
export async function withLockFile(
  path: string,
  onProgress: (line: string) => void,
  task: () => Promise<void>,
): Promise<void> {
  let told = false;
  while (!(await take(path))) {
    if (!told) onProgress(`Waiting for another process that holds ${path} …`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  try {
    await task();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (holder > 0 && !isAlive(holder)) await rm(path, { force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
