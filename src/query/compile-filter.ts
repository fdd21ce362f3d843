import { RolecallError } from '../domain/errors.js';
import type { Filter } from '../search/filter.js';
import { everything } from '../search/filter.js';
import type { DocumentKind } from '../search/query.js';
import { compileCandidateFilter } from './compile-candidate-filter.js';
import { compilePostingFilter } from './compile-posting-filter.js';
import { compileRequirementFilter } from './compile-requirement-filter.js';
import type { CompiledFilter } from './compiled-filter.js';
import { all } from './conditions.js';
import type { FilterContext } from './filter-context.js';
import type { FilterInputs } from './filter-input.js';

/** The most conditions that one filter may have, each word of its texts counted. */
const mostConditions = 500;

const compilers: {
  readonly [K in DocumentKind]: (filter: FilterInputs[K], context: FilterContext) => CompiledFilter;
} = {
  posting: compilePostingFilter,
  candidate: compileCandidateFilter,
  requirement: compileRequirementFilter,
};

/**
 * Compiles a filter as the API takes it. Throws UNKNOWN_SKILL for names that `context.skills` lacks, and
 * BAD_USER_INPUT where a list is too long, the nesting too deep or the whole too large.
 */
export function compileFilter<K extends DocumentKind>(
  kind: K,
  filter: FilterInputs[K] | null | undefined,
  context: FilterContext,
): CompiledFilter {
  if (filter == null) return { filter: everything, choices: [] };
  const compiled = compilers[kind](filter, context);
  const conditions = countConditions(foldChoices(compiled, []).filter);
  if (conditions <= mostConditions) return compiled;
  throw new RolecallError(
    'BAD_USER_INPUT',
    `A filter takes at most ${mostConditions} conditions, but this one has ${conditions}. Merge alternatives into lists.`,
  );
}

/** Keeps apart only the choices of the facets that are counted; the others join the filter. */
export function foldChoices(compiled: CompiledFilter, facets: readonly string[]): CompiledFilter {
  const asked = new Set(facets);
  const folded = compiled.choices.filter((choice) => !asked.has(choice.facet));
  return {
    filter: all([compiled.filter, ...folded.map((choice) => choice.filter)]),
    choices: compiled.choices.filter((choice) => asked.has(choice.facet)),
  };
}

function countConditions(filter: Filter): number {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.of.reduce((sum, each) => sum + countConditions(each), 0);
    case 'not':
    case 'requirement':
    case 'posting':
      return countConditions(filter.of);
    case 'text':
      return filter.text.skills.length + filter.text.words.length;
    case 'terms':
    case 'range':
    case 'exists':
      return 1;
  }
}
