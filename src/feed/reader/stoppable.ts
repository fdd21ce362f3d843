/**
 * The generator with a `return` that doesn't wait for what is under way: `stop` is called first and must end that. A
 * generator alone would return only after its next value, which may never come.
 */
export function stoppable<T>(
  values: AsyncGenerator<T, void, undefined>,
  stop: () => void,
): AsyncGenerator<T, void, undefined> {
  const end = () => {
    stop();
    return values.return();
  };
  return {
    next: () => values.next(),
    return: end,
    throw: (error: unknown) => {
      stop();
      return values.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
}
