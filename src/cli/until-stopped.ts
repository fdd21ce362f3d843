/** In milliseconds: npm hands on the Ctrl+C that the terminal has sent as well, so the first one comes twice. */
const sameKeypress = 500;

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Resolves at SIGINT or SIGTERM. A second signal ends the process at once. */
export function untilStopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let first: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const now = performance.now();
      const isEcho = signal === 'SIGINT' && now - (first ?? now) < sameKeypress;
      if (first !== null && !isEcho) process.exit(codes[signal]);
      first ??= now;
      resolve(undefined);
    });
  }
  return promise;
}
