import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { describeFeedContract } from '../feed-contract.js';

describeFeedContract('the embedded engine', () =>
  createEmbeddedEngine({ path: ':memory:', skills: loadTaxonomy() }),
);
