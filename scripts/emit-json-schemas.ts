/** Writes the published JSON Schemas of the documents of our own; run it after a change of src/extraction/documents. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { buildJsonSchemas } from '../src/extraction/documents/build-json-schemas.js';

const style = await resolveConfig(new URL('../package.json', import.meta.url));
for (const [file, schema] of Object.entries(buildJsonSchemas())) {
  const json = await format(JSON.stringify(schema), { ...style, parser: 'json' });
  writeFileSync(new URL(`../schema/${file}`, import.meta.url), json);
}
