/** Writes index-mappings/analysis.json from the symbols and the skills; the mappings beside it are written by hand. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { buildAnalysis } from './index-mappings/build-analysis.js';

const path = new URL('../index-mappings/analysis.json', import.meta.url);
const json = JSON.stringify(buildAnalysis(loadTaxonomy()), null, 2);
await writeFile(path, await format(json, { ...(await resolveConfig(path)), parser: 'json' }));
