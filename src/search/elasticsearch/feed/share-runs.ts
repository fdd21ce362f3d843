/**
 * Lets callers share runs: those who call before a run has begun get the same one, and no run begins while another is
 * under way. So each caller's run began after its call, and two runs never compete.
 */
export function shareRuns<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  const start = (): Promise<T> => {
    next = null;
    const current = run();
    running = current;
    return current;
  };
  return () => (next ??= running.then(start, start));
}
