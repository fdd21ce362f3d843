import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { describeEngineContract } from '../engine-contract.js';

describeEngineContract('the embedded engine', () =>
  createEmbeddedEngine({ path: ':memory:', skills: loadTaxonomy() }),
);
