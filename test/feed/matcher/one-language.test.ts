import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import { describeOneLanguage } from './one-language.js';
import { taxonomy } from './matching.js';

describeOneLanguage('the embedded engine', () =>
  createEmbeddedEngine({ path: ':memory:', skills: taxonomy }),
);
