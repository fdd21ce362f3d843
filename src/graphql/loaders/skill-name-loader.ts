import DataLoader from 'dataloader';
import type { SkillId } from '../../domain/skill.js';
import type { SkillResolution } from '../../query/filter-context.js';
import { resolveSkills } from '../../query/resolve-skills.js';
import type { SearchEngine } from '../../search/engine.js';
import type { Taxonomy } from '../../skills/taxonomy.js';

/** Tells what the skill names of all filters of a request mean. */
export class SkillNameLoader {
  readonly #engine: Pick<SearchEngine, 'read'>;
  readonly #taxonomy: Taxonomy;
  readonly #unknown: DataLoader<string, readonly SkillId[]>;

  constructor(engine: Pick<SearchEngine, 'read'>, taxonomy: Taxonomy) {
    this.#engine = engine;
    this.#taxonomy = taxonomy;
    this.#unknown = new DataLoader((names) => this.#lookUp(names));
  }

  /** Names that the taxonomy has are answered within the turn, so that they hold up no batch. */
  async resolve(names: readonly string[]): Promise<SkillResolution> {
    const unknown = names.filter((name) => !name.startsWith('skill:') && !this.#taxonomy.find(name));
    const known = names.filter((name) => !unknown.includes(name));
    const resolved = await resolveSkills(known, this.#taxonomy, this.#engine);
    if (unknown.length === 0) return resolved;
    const found = await Promise.all(unknown.map((name) => this.#unknown.load(name)));
    const pairs = unknown.map((name, nth) => [name, found[nth] ?? []] as const);
    return new Map([...resolved, ...pairs.filter(([, skills]) => skills.length > 0)]);
  }

  async #lookUp(names: readonly string[]): Promise<readonly (readonly SkillId[])[]> {
    const resolved = await resolveSkills(names, this.#taxonomy, this.#engine);
    return names.map((name) => resolved.get(name) ?? []);
  }
}
