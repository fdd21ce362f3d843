/** Writes skills/imported-*.json from the packages in node_modules, each by its overlay; `npm run build` runs it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSkillRecords } from '../../src/skills/load-taxonomy.js';
import { buildImported } from './build-imported.js';
import { formatSkillFile } from './format-skill-file.js';
import { overlayFile } from './overlay-entry.js';
import { readEnglishWords } from './read-english-words.js';
import { readSources } from './read-sources.js';

const skills = new URL('../../skills/', import.meta.url);

const curated = readSkillRecords(skills).filter(({ source }) => source === undefined);
const english = readEnglishWords();
for (const source of await readSources()) {
  const path = new URL(`overlay/${source.file}.json`, import.meta.url);
  const overlay = overlayFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const imported = buildImported(overlay, source, curated, english);
  writeFileSync(new URL(`imported-${source.file}.json`, skills), formatSkillFile(imported));
  console.log(`skills/imported-${source.file}.json: ${imported.length} skills`);
}
