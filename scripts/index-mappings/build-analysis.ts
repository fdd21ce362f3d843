import { analyze } from '../../src/analysis/analyze.js';
import { symbols } from '../../src/analysis/symbols.js';
import type { Taxonomy } from '../../src/skills/taxonomy.js';

/**
 * The analysers of Elasticsearch as index-mappings/analysis.json keeps them: `index` decides what is stored and is part
 * of an index's hash, `search` knows the synonyms and can change under a stored index.
 */
export function buildAnalysis(taxonomy: Pick<Taxonomy, 'skills' | 'unambiguousNames'>) {
  const words = ['lowercase', 'asciifolding', 'rolecall_possessive'];
  const analyzer = (filter: readonly string[]) => ({
    type: 'custom',
    char_filter: ['rolecall_symbols'],
    tokenizer: 'standard',
    filter: [...filter, 'porter_stem'],
  });
  return {
    index: {
      char_filter: {
        rolecall_symbols: {
          type: 'mapping',
          mappings: symbols.map(([written, replacement]) => `${written} => ${replacement}`),
        },
      },
      filter: { rolecall_possessive: { type: 'stemmer', language: 'possessive_english' } },
      analyzer: { rolecall_text: analyzer(words) },
    },
    search: {
      filter: { rolecall_synonyms: { type: 'synonym_graph', synonyms: buildSynonyms(taxonomy) } },
      analyzer: { rolecall_search: analyzer([...words, 'rolecall_synonyms']) },
    },
  };
}

/** One rule for each skill that has several spellings which the analyser tells apart. */
function buildSynonyms(taxonomy: Pick<Taxonomy, 'skills' | 'unambiguousNames'>): readonly string[] {
  return taxonomy.skills.flatMap(({ id }) => {
    const spellings = new Map<string, string>();
    for (const name of taxonomy.unambiguousNames(id)) {
      const terms = analyze(name).map(({ term }) => term);
      if (terms.length > 0 && !spellings.has(terms.join(' '))) spellings.set(terms.join(' '), name);
    }
    return spellings.size < 2 ? [] : [[...spellings.values()].map(escapeName).join(', ')];
  });
}

function escapeName(name: string): string {
  return name.replace(/[\\,]|=>/g, '\\$&');
}
