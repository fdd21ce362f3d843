import { afterAll, beforeAll, describe } from '@jest/globals';
import type { SearchEngine } from '../../src/search/engine.js';
import { describeFindings } from './feed/findings.js';
import { describeMatcherState } from './feed/matcher-state.js';
import { describeProposals } from './feed/proposals.js';
import { describeTail } from './feed/tail.js';
import { describeWatches } from './feed/watches.js';

/** Making a thousand watches may take an engine a while. */
const timeoutMs = 60_000;

/**
 * What live feeds ask of every engine, as one suite on one engine that starts empty. Each chapter leaves no watch behind.
 * The skills given to the engine must be those of `loadTaxonomy`.
 */
export function describeFeedContract(name: string, createEngine: () => Promise<SearchEngine>): void {
  describe(`live feeds of ${name}`, () => {
    let created: SearchEngine;
    beforeAll(async () => {
      created = await createEngine();
    }, timeoutMs);
    afterAll(async () => {
      await created.close();
    });
    const engine = () => created;
    describe('watches', () => {
      describeWatches(engine);
    });
    describe('proposals', () => {
      describeProposals(engine);
    });
    describe('the tail of changes', () => {
      describeTail(engine);
    });
    describe('findings', () => {
      describeFindings(engine);
    });
    describe("the matcher's state", () => {
      describeMatcherState(engine);
    });
  });
}
