import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildAnalysis } from '../../../scripts/index-mappings/build-analysis.js';
import { readIndexDefinitions } from '../../../src/search/elasticsearch/index-definitions.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';

const names = (prefix: string) => readIndexDefinitions(prefix).map(({ name }) => name);

describe('the indices', () => {
  it('have names that begin with their alias and end with a hash of what they are', () => {
    expect(names('jobs')).toEqual([
      expect.stringMatching(/^jobs-postings-[0-9a-f]{15}$/),
      expect.stringMatching(/^jobs-requirements-[0-9a-f]{15}$/),
      expect.stringMatching(/^jobs-candidates-[0-9a-f]{15}$/),
      expect.stringMatching(/^jobs-watches-[0-9a-f]{15}$/),
      expect.stringMatching(/^jobs-findings-[0-9a-f]{15}$/),
      expect.stringMatching(/^jobs-deletions-[0-9a-f]{15}$/),
      expect.stringMatching(/^jobs-matcher-[0-9a-f]{15}$/),
    ]);
    expect(names('jobs')).toEqual(names('jobs'));
  });

  it('are analysed as the symbols and skills of this version say (else run "npm run emit")', () => {
    const committed: unknown = JSON.parse(
      readFileSync(new URL('../../../index-mappings/analysis.json', import.meta.url), 'utf8'),
    );

    // The difference would fill screens.
    expect(JSON.stringify(committed) === JSON.stringify(buildAnalysis(loadTaxonomy()))).toBe(true);
  });
});

describe('the synonyms', () => {
  const skill = (id: string) => ({
    id: `skill:${id}` as const,
    name: id,
    category: 'x',
    aliases: [],
    implies: [],
  });
  const synonymsOf = (unambiguous: readonly string[]) =>
    buildAnalysis({ skills: [skill('a')], unambiguousNames: () => unambiguous }).search.filter
      .rolecall_synonyms.synonyms;

  it('are the unambiguous names that the analyser tells apart', () => {
    expect(synonymsOf(['Node.js', 'NodeJS', 'Node JS', 'node.js'])).toEqual(['Node.js, Node JS']);
  });

  it('leave out a skill with one name, and names without a word', () => {
    expect(synonymsOf(['Kafka', '!'])).toEqual([]);
  });

  it('escape what separates names', () => {
    expect(synonymsOf(['a, b', 'c'])).toEqual(['a\\, b, c']);
  });
});
