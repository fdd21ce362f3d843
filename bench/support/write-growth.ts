import { mkdirSync, writeFileSync } from 'node:fs';

const results = new URL('../results/', import.meta.url);

/** Keeps the figures of each size, to be drawn by bench/plot. */
export function writeGrowth(name: string, figures: readonly object[]): void {
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL(`${name}-growth.json`, results), `${JSON.stringify(figures, null, 2)}\n`);
}
