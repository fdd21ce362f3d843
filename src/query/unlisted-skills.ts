import type { SkillId } from '../domain/skill.js';
import { countQuery } from '../search/count-query.js';
import type { SearchEngine } from '../search/engine.js';
import type { TermsFacetQuery } from '../search/facet.js';
import { everything } from '../search/filter.js';
import type { ValueStart } from '../search/word-start.js';
import { unlistedSkillId } from '../skills/taxonomy.js';

/** The most spellings that are looked at for one beginning. */
const mostSpellings = 200;

const prefix = unlistedSkillId('');

/** The ids of unlisted skills in whose names a word begins with what is typed. */
export function unlistedSkills(typed: string): ValueStart {
  return { prefix, typed, word: 'any' };
}

/** Whether the id names a skill that the taxonomy lacks. */
export function isUnlisted(id: string): id is SkillId {
  return id.startsWith(prefix) && id.length > prefix.length;
}

/**
 * The unlisted skills of stored documents whose names start with these, whatever the case: one list for each beginning,
 * most frequent first. One request to the engine.
 */
export async function findUnlistedSkills(
  engine: Pick<SearchEngine, 'read'>,
  beginnings: readonly string[],
): Promise<readonly (readonly SkillId[])[]> {
  const facets = beginnings.map((beginning, i) => spellingsFacet(String(i), beginning));
  const results = await engine.read([
    countQuery('posting', everything, { facets }),
    countQuery('candidate', everything, { facets }),
  ]);
  return beginnings.map((_, i) => {
    const buckets = results.flatMap((result) => result.facets[i]?.buckets ?? []);
    const stored = buckets.filter((bucket) => bucket.count > 0).map((bucket) => bucket.value);
    return [...new Set(stored.filter(isUnlisted))];
  });
}

function spellingsFacet(name: string, beginning: string): TermsFacetQuery {
  const exact = unlistedSkillId(beginning);
  return {
    kind: 'terms',
    name,
    field: 'skills',
    size: mostSpellings,
    order: 'count',
    // Found even where many more frequent skills begin with it.
    selected: [exact],
    among: null,
    startingWith: { prefix, typed: beginning, word: 'first' },
  };
}
