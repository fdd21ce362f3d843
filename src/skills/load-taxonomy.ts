import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildTaxonomy } from './build-taxonomy.js';
import { skillFile, type SkillRecord } from './skill-record.js';
import type { Taxonomy } from './taxonomy.js';

/** The same place from src/ and from dist/. */
const curated = new URL('../../skills/', import.meta.url);

/** Reads the curated skills, once and at the start; throws, naming the file, where one isn't as docs/skills.md says. */
export function loadTaxonomy(): Taxonomy {
  return buildTaxonomy(readSkillRecords(curated));
}

/** All skills of a folder, in the order of the files' names. */
export function readSkillRecords(folder: URL): readonly SkillRecord[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const parsed = skillFile.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!parsed.success) throw new Error(`skills/${file}: ${z.prettifyError(parsed.error)}`);
    return Object.entries(parsed.data).flatMap(([category, skills]) =>
      skills.map((skill) => ({ ...skill, category })),
    );
  });
}
