import type { SkillId } from '../../domain/skill.js';
import { largestFacet } from '../../query/build-facets.js';
import { countQuery } from '../../search/count-query.js';
import type { FacetQuery } from '../../search/facet.js';
import { everything, type Filter } from '../../search/filter.js';
import type { ReadBatch, ReadParticipant, ReadPlan } from './read-batch.js';
import { searchResults } from './read-batch.js';

/** Counts the documents of a kind, those among a filter's, that name a skill: as many as a search with both finds. */
export class SkillCountLoader implements ReadParticipant {
  readonly #batch: ReadBatch;
  readonly #of: 'posting' | 'candidate';
  readonly #among: Filter;
  readonly #counts = new Map<string, number>();
  readonly #wanted = new Set<SkillId>();

  constructor(batch: ReadBatch, of: 'posting' | 'candidate', among = everything) {
    this.#batch = batch;
    this.#of = of;
    this.#among = among;
  }

  async load(skill: SkillId): Promise<number> {
    const known = this.#counts.get(skill);
    if (known !== undefined) return known;
    this.#wanted.add(skill);
    await this.#batch.join(this);
    return this.#counts.get(skill) ?? 0;
  }

  plan(): ReadPlan {
    const skills = [...this.#wanted];
    this.#wanted.clear();
    return {
      queries: [countQuery(this.#of, this.#among, { facets: chunkFacets(skills) })],
      receive: (results) => {
        for (const skill of skills) this.#counts.set(skill, 0);
        const buckets = searchResults(results).flatMap((result) => result.facets.flatMap((f) => f.buckets));
        for (const { value, count } of buckets) this.#counts.set(value, count);
      },
    };
  }
}

function chunkFacets(skills: readonly SkillId[]): readonly FacetQuery[] {
  const chunks = Array.from({ length: Math.ceil(skills.length / largestFacet) }, (_, nth) =>
    skills.slice(nth * largestFacet, (nth + 1) * largestFacet),
  );
  return chunks.map((among, nth) => ({
    kind: 'terms',
    name: String(nth),
    field: 'skills',
    size: among.length,
    order: 'count',
    selected: [],
    among,
    startingWith: null,
  }));
}
