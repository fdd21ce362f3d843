/** Writes docs/configuration.md from src/config.ts. */
import { writeFileSync } from 'node:fs';
import { buildConfigurationDocument } from './build-configuration-document.js';

writeFileSync(new URL('../docs/configuration.md', import.meta.url), await buildConfigurationDocument());
