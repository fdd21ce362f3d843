/** The same values after the first has been asked for, whose failure is thrown here. */
export async function readAhead<T>(iterable: AsyncIterable<T>): Promise<AsyncIterator<T>> {
  const iterator = iterable[Symbol.asyncIterator]();
  const first = await iterator.next();
  let isTaken = false;
  return {
    next: () => {
      if (isTaken) return iterator.next();
      isTaken = true;
      return Promise.resolve(first);
    },
    return: async () => {
      await iterator.return?.();
      return { value: undefined, done: true };
    },
  };
}
