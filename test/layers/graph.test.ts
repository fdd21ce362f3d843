import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { drawGraph } from '../../scripts/draw-graph.js';

it('ARCHITECTURE.md shows the layers as they are; `npm run emit` draws them anew', () => {
  expect(drawGraph()).toBe(readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8'));
});
