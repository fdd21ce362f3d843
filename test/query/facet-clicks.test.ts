import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEmbeddedEngine } from '../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../src/search/engine.js';
import { countFacets, recogniser, taxonomy } from './count-facets.js';
import { describeAccess } from './describe-access.js';
import { describeChosenValues } from './describe-chosen-values.js';
import { describeRequirementFacets, expectClicksToHold, storeCases } from './describe-facet-clicks.js';
import { describeSearchedFacets } from './describe-searched-facets.js';
import { arbitraryFacetCase } from './facet-cases.js';

const newEngine = () => createEmbeddedEngine({ path: ':memory:', skills: taxonomy });
const cases = fc.array(arbitraryFacetCase(recogniser), { minLength: 20, maxLength: 20 });

describe('clicking a bucket', () => {
  it('finds exactly what the bucket counts, whatever else is chosen', async () => {
    let seen = 0;
    const property = fc.asyncProperty(cases, async (drawn) => {
      const engine = await newEngine();
      try {
        const searches = await storeCases(engine, drawn);
        seen += await expectClicksToHold(engine, searches, await countFacets(engine, searches));
      } finally {
        await engine.close();
      }
    });
    await fc.assert(property, { numRuns: 20, endOnFailure: true });
    expect(seen).toBeGreaterThan(2000);
  }, 120_000);
});

describe('facets', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await newEngine();
  });
  afterAll(() => engine.close());
  describeRequirementFacets(() => engine);
  describeChosenValues(() => engine);
  describeSearchedFacets(() => engine);
  describeAccess(() => engine);
});
