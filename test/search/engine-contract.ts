import { afterAll, beforeAll, describe } from '@jest/globals';
import type { SearchEngine } from '../../src/search/engine.js';
import { describeExactMatches } from './contract/exact-matches.js';
import { describeFacets } from './contract/facets.js';
import { describeFilters } from './contract/filters.js';
import { describeInsights } from './contract/insights.js';
import { describeMatchPages } from './contract/match-pages.js';
import { describeMatches } from './contract/matches.js';
import { describePages } from './contract/pages.js';
import { describeQuartiles } from './contract/quartiles.js';
import { describeReads } from './contract/reads.js';
import { describeSalaryFacets } from './contract/salary-facets.js';
import { describeStatistics } from './contract/statistics.js';
import { describeStreams } from './contract/streams.js';
import { describeTextSearch } from './contract/text-search.js';
import { describeWithheldCandidates } from './contract/withheld-candidates.js';
import { describeWrites } from './contract/writes.js';

/** Loading a hundred documents and making them visible may take an engine a while. */
const timeoutMs = 60_000;

/**
 * What every engine must do, as one suite on one engine that starts empty. Each chapter stores its own documents and
 * looks at no others. The skills given to the engine must be those of `loadTaxonomy`.
 */
export function describeEngineContract(name: string, createEngine: () => Promise<SearchEngine>): void {
  describe(name, () => {
    let created: SearchEngine;
    beforeAll(async () => {
      created = await createEngine();
    }, timeoutMs);
    afterAll(async () => {
      await created.close();
    });
    const engine = () => created;
    describe('filters', () => {
      describeFilters(engine);
    });
    describe('text search', () => {
      describeTextSearch(engine);
    });
    describe('pages', () => {
      describePages(engine);
    });
    describe('facets', () => {
      describeFacets(engine);
    });
    describe('salary facets', () => {
      describeSalaryFacets(engine);
    });
    describe('statistics', () => {
      describeStatistics(engine);
    });
    describe('quartiles', () => {
      describeQuartiles(engine);
    });
    describe('insights', () => {
      describeInsights(engine);
    });
    describe('matches', () => {
      describeMatches(engine);
    });
    describe('pages of matches', () => {
      describeMatchPages(engine);
    });
    describe('exact matches', () => {
      describeExactMatches(engine);
    });
    describe('writes', () => {
      describeWrites(engine);
    });
    describe('reads', () => {
      describeReads(engine);
    });
    describe('streams', () => {
      describeStreams(engine);
    });
    describe('an engine without candidates', () => {
      describeWithheldCandidates(engine);
    });
  });
}
