/**
 * Resolves at SIGINT or SIGTERM. Signals that follow the first are ignored: npm hands on the Ctrl+C that the terminal has
 * sent as well.
 */
export function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      resolve(undefined);
    });
  }
  return promise;
}
