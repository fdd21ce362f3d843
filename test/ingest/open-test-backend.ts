import { createDocumentReader } from '../../src/extraction/create-document-reader.js';
import type { DocumentReader } from '../../src/extraction/document-reader.js';
import type { SearchEngine } from '../../src/search/engine.js';
import { createEmbeddedEngine } from '../../src/search/embedded/create-embedded-engine.js';
import type { ReadQuery, SearchQuery } from '../../src/search/query.js';
import { createRecogniser } from '../../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';

const taxonomy = loadTaxonomy();
export const reader: DocumentReader = createDocumentReader(taxonomy, createRecogniser(taxonomy));

/** An embedded engine of its own: in memory, or in a file that others may open too. */
export function openTestEngine(path = ':memory:'): Promise<SearchEngine> {
  return createEmbeddedEngine({ path, skills: taxonomy });
}

/** Everything of a kind, newest first or by id. */
export function everythingOf(kind: SearchQuery['of'], size = 100): SearchQuery {
  return {
    kind: 'search',
    of: kind,
    text: null,
    match: null,
    filter: { kind: 'all', of: [] },
    choices: [],
    sort: { by: kind === 'candidate' ? 'updatedAt' : 'postedAt', direction: 'desc' },
    page: { size, direction: 'forward', from: null, resumable: false },
    total: true,
    facets: [],
    statistics: [],
  };
}

/** How many documents of each kind a search sees. */
export async function countDocuments(engine: SearchEngine) {
  const [postings, requirements, candidates] = await engine.read([
    everythingOf('posting', 1),
    { ...everythingOf('requirement', 1), sort: { by: 'minYears', direction: 'asc' } },
    everythingOf('candidate', 1),
  ] as const satisfies readonly ReadQuery[]);
  return {
    postings: postings.total?.value,
    requirements: requirements.total?.value,
    candidates: candidates.total?.value,
  };
}

/** A posting as plain text, with a requirement for each line. */
export function postingText(title: string, ...requirements: readonly string[]): string {
  return `${title}\n\nRequirements\n${requirements.map((line) => `- ${line}\n`).join('')}`;
}

export function importItem(content: string, externalId: string | null = null) {
  return { source: null, externalId, format: null, content };
}
