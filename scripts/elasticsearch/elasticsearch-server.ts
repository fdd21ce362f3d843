/** A running Elasticsearch for development and tests. */
export interface ElasticsearchServer {
  readonly url: string;
  /** Where it comes from, for people. */
  readonly origin: string;
  /** Stops it and removes what it stored; a server that was running already is left alone. */
  stop(): Promise<void>;
}

/** A way to get a server that can't be gone on this machine; the message says what is missing. */
export class NotAvailable extends Error {
  override readonly name = 'NotAvailable';
}

export interface StartOptions {
  /** TCP port on loopback; null: any free one. */
  readonly port: number | null;
  /** Heap in MiB. */
  readonly heap: number;
  /** Told one line before each step that may take more than a second. */
  readonly onProgress: (line: string) => void;
}

/** Resolves when the server answers and can serve searches. Throws when it hasn't within two minutes. */
export async function untilReady(url: string, signal: AbortSignal): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(120_000)]);
  for (;;) {
    deadline.throwIfAborted();
    const ready = await fetch(`${url}/_cluster/health?wait_for_status=yellow&timeout=5s`, {
      signal: deadline,
    })
      .then((response) => response.ok)
      .catch(() => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
