import { Readable } from 'node:stream';

/**
 * The body of an export: what `begin` says, then each batch as it is printed. The next batch is asked for when the one
 * before is on its way, so a slow reader holds no more here than that; `return` is called once nobody reads. Where a batch
 * fails, the body is destroyed instead of ending as if it were whole, and `onFailure` is told why.
 */
export function createExportBody<T>(
  batches: AsyncIterator<T>,
  print: (batch: T) => string,
  begin: string,
  onFailure: (error: unknown) => void,
): Readable {
  const pull = async () => {
    const next = await batches.next();
    body.push(next.done === true ? null : print(next.value));
  };
  const body = new Readable({
    highWaterMark: 1,
    read: () => {
      pull().catch((error: unknown) => {
        onFailure(error);
        body.destroy(new Error('The export was cut off.'));
      });
    },
    destroy: (error, done) => {
      void leave(batches).finally(() => {
        done(error);
      });
    },
  });
  if (begin !== '') body.push(begin);
  return body;
}

/** What goes wrong in leaving concerns nobody who waits. */
async function leave(batches: AsyncIterator<unknown>): Promise<void> {
  try {
    await batches.return?.();
  } catch {
    // The engine forgets what it holds by itself.
  }
}
