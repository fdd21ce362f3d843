import type { DocumentKind } from '../search/query.js';
import type { Recogniser, Taxonomy } from '../skills/taxonomy.js';
import { compileFilter } from './compile-filter.js';
import type { CompiledFilter } from './compiled-filter.js';
import type { SkillResolution } from './filter-context.js';
import type { FilterInputs } from './filter-input.js';
import { skillNames } from './skill-names.js';

export interface SearchContext {
  readonly taxonomy: Taxonomy;
  readonly recogniser: Recogniser;
  /** What the names mean; those that nobody knows are absent (see `resolveSkills`). */
  resolveSkills(names: readonly string[]): Promise<SkillResolution>;
}

/** Compiles a filter once its skill names are known. Throws what `compileFilter` throws. */
export async function resolveFilter<K extends DocumentKind>(
  kind: K,
  filter: FilterInputs[K] | null | undefined,
  context: SearchContext,
): Promise<CompiledFilter> {
  const names = skillNames(kind, filter);
  const skills: SkillResolution = names.length === 0 ? new Map() : await context.resolveSkills(names);
  return compileFilter(kind, filter, { ...context, skills });
}
