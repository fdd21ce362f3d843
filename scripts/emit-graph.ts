/** Draws the dependencies between the layers of src/ into ARCHITECTURE.md. */
import { writeFileSync } from 'node:fs';
import { drawGraph } from './draw-graph.js';

writeFileSync(new URL('../ARCHITECTURE.md', import.meta.url), drawGraph());
