import { readFile } from 'node:fs/promises';

/** The resident memory of a process in megabytes, as Linux tells it. */
export async function readMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}
