import type { SkillId } from '../../domain/skill.js';
import { largestFacet } from '../../query/build-facets.js';
import { everything } from '../../search/filter.js';
import type { SearchQuery } from '../../search/query.js';
import type { ReadBatch, ReadParticipant, ReadPlan } from './read-batch.js';
import { searchResults } from './read-batch.js';

/** Counts the documents of a kind that name a skill: as many as a search with the skill as its filter finds. */
export class SkillCountLoader implements ReadParticipant {
  readonly #batch: ReadBatch;
  readonly #of: 'posting' | 'candidate';
  readonly #counts = new Map<string, number>();
  readonly #wanted = new Set<SkillId>();

  constructor(batch: ReadBatch, of: 'posting' | 'candidate') {
    this.#batch = batch;
    this.#of = of;
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
      queries: [countQuery(this.#of, skills)],
      receive: (results) => {
        for (const skill of skills) this.#counts.set(skill, 0);
        const buckets = searchResults(results).flatMap((result) => result.facets.flatMap((f) => f.buckets));
        for (const { value, count } of buckets) this.#counts.set(value, count);
      },
    };
  }
}

function countQuery(of: 'posting' | 'candidate', skills: readonly SkillId[]): SearchQuery {
  const chunks = Array.from({ length: Math.ceil(skills.length / largestFacet) }, (_, nth) =>
    skills.slice(nth * largestFacet, (nth + 1) * largestFacet),
  );
  return {
    kind: 'search',
    of,
    text: null,
    match: null,
    filter: everything,
    choices: [],
    sort: { by: 'relevance', direction: 'desc' },
    page: null,
    total: false,
    facets: chunks.map((among, nth) => ({
      kind: 'terms',
      name: String(nth),
      field: 'skills',
      size: among.length,
      order: 'count',
      selected: [],
      among,
      startingWith: null,
    })),
    statistics: [],
  };
}
