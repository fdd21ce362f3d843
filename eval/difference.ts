/** What a reader found of what there was to find. */
export interface Difference {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Compares what is labelled with what was read; what stands there twice must be found twice. */
export function compareItems(labelled: readonly string[], read: readonly string[]): Difference {
  const left = [...labelled];
  const found: string[] = [];
  const invented: string[] = [];
  for (const item of read) {
    const at = left.indexOf(item);
    if (at < 0) invented.push(item);
    else found.push(...left.splice(at, 1));
  }
  return { found, missed: left, invented };
}
