import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { candidateTokens, postingTokens } from '../../../src/domain/match/tokens.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import { migrateEmbedded } from '../../../src/search/embedded/migrate-embedded.js';
import type { StoredCandidate, StoredPosting } from '../../../src/search/result.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildCandidateSkill } from '../../support/build-candidate-skill.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildFinding, buildStoredWatch, buildWatch } from '../../support/build-watch.js';
import { put, read } from '../contract/documents.js';

const skills = loadTaxonomy();
let folder: string;
const opened: SearchEngine[] = [];

async function open(name = 'index.db'): Promise<SearchEngine> {
  const engine = await createEmbeddedEngine({ path: join(folder, name), skills });
  opened.push(engine);
  return engine;
}

const closeAll = () => Promise.all(opened.splice(0).map((engine) => engine.close()));

function change(script: string): void {
  const database = new DatabaseSync(join(folder, 'index.db'));
  database.exec(script);
  database.close();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
});
afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true });
});

const posting = buildPosting('p', { company: 'Acme', requirements: [buildRequirement(['skill:java'])] });
const candidate = buildCandidate('c', {
  skills: [buildCandidateSkill('skill:java', 2)],
});
const searching = buildStoredWatch(buildWatch('search'), {
  condition: { kind: 'terms', field: 'company', values: ['Acme'] },
});
const ofPosting = buildStoredWatch(
  buildWatch('posting', { target: { kind: 'POSTING', posting: posting.id, minScore: 1 } }),
);
const ofCandidate = buildStoredWatch(
  buildWatch('candidate', { target: { kind: 'CANDIDATE', candidate: candidate.id, minScore: 1 } }),
);
const unmatched = buildStoredWatch(
  buildWatch('unmatched', { target: { kind: 'POSTING', posting: posting.id, minScore: 0 } }),
);

async function fill(engine: SearchEngine): Promise<void> {
  const { watches, findings } = engine.feed;
  await engine.write([put(posting), put(candidate)]);
  await watches.create(searching, null);
  await watches.create(ofPosting, { kind: 'posting', requirements: postingTokens(posting, skills) });
  await watches.create(ofCandidate, { kind: 'candidate', tokens: candidateTokens(candidate, skills) });
  await watches.create(unmatched, null);
  await findings.append([buildFinding(searching.watch.id, posting.id)]);
}

const asStored = (): readonly (StoredPosting | StoredCandidate)[] => [
  { kind: 'posting', document: posting, version: '1' },
  { kind: 'candidate', document: candidate, version: '1' },
];

async function proposedIn(engine: SearchEngine): Promise<readonly (readonly string[])[]> {
  const proposed: string[][] = [[], []];
  for await (const { nth, watches } of engine.feed.watches.propose(asStored())) {
    proposed[nth]?.push(...watches.map(({ watch }) => watch.id));
  }
  return proposed.map((ids) => ids.toSorted());
}

const everyProposal = [['watch:candidate', 'watch:search'], ['watch:posting']];

describe('Live feeds in a file', () => {
  it('go on after a restart where they stopped', async () => {
    const before = await open();
    await fill(before);
    const [changes, findings] = [await before.feed.changes.end(), await before.feed.findings.end()];
    const version = await before.feed.matcher.write({ holder: 'a', places: changes }, null);
    await closeAll();
    const after = await open();
    expect(await after.feed.changes.end()).toEqual(changes);
    expect(await after.feed.findings.end()).toEqual(findings);
    expect(await after.feed.matcher.read()).toEqual({ state: { holder: 'a', places: changes }, version });
    expect(await after.feed.watches.get([ofPosting.watch.id])).toEqual([ofPosting]);
    expect(await proposedIn(after)).toEqual(everyProposal);
  });

  it('are shared: what one process writes the others see', async () => {
    const [writer, reader] = [await open(), await open()];
    await fill(writer);
    expect(await reader.feed.changes.end()).toEqual(await writer.feed.changes.end());
    expect(await proposedIn(reader)).toEqual(everyProposal);
    expect(await reader.feed.matcher.write({ holder: 'r', places: {} }, null)).not.toBeNull();
    expect(await writer.feed.matcher.write({ holder: 'w', places: {} }, null)).toBeNull();
  });

  it('never give a place twice, whatever was deleted last', async () => {
    const before = await open();
    await fill(before);
    const end = () => before.feed.findings.end();
    const [changed, found] = [await before.feed.changes.end(), await end()];
    const stored = await read(before, posting.id);
    if (stored === null) throw new Error('stored above');
    await before.write([{ kind: 'delete', stored }]);
    expect(await end()).toEqual(found);
    await closeAll();
    const after = await open();
    await after.write([put(posting)]);
    await after.feed.findings.append([buildFinding(searching.watch.id, posting.id)]);
    expect((await after.feed.changes.after(changed, 10)).changes).toHaveLength(1);
    expect(await after.feed.findings.after(found, 10)).toMatchObject({
      findings: [{ document: posting.id }],
    });
  });

  it('tell nothing of a document that was deleted before its finding was told', async () => {
    const engine = await open();
    await fill(engine);
    const stored = await read(engine, candidate.id);
    if (stored === null) throw new Error('stored above');
    await engine.write([{ kind: 'delete', stored }]);
    await engine.feed.findings.append([buildFinding(ofPosting.watch.id, candidate.id)]);
    const told = await engine.feed.findings.page(ofPosting.watch.id, null, 'forward', 10);
    expect(told).toMatchObject({ findings: [], more: false });
  });

  it('ask for a new start in another file', async () => {
    const before = await open();
    await fill(before);
    const end = await before.feed.findings.end();
    const [order = '', number = 0] = Object.entries(end)[0] ?? [];
    const other = await open('other.db');
    await fill(other);
    expect(await other.feed.findings.page('watch:search', { order, number }, 'forward', 10)).toBe('resync');
    expect(await other.feed.findings.after(end, 10)).toBe('resync');
    const { changes } = await other.feed.changes.after(await before.feed.changes.end(), 10);
    expect(changes).toHaveLength(2);
  });

  it('come to an index that was made without them, which need not be migrated', async () => {
    const before = await open();
    await before.write([put(posting)]);
    await closeAll();
    change(`DROP TABLE watch; DROP TABLE watch_need; DROP TABLE finding; DROP TABLE matcher;
      DELETE FROM setting WHERE name = 'orders';`);
    const after = await open();
    expect((await after.feed.changes.after({}, 10)).changes).toHaveLength(1);
    await after.write([put(candidate)]);
    await after.feed.watches.create(searching, null);
    await after.feed.findings.append([buildFinding(searching.watch.id, candidate.id)]);
    expect(await proposedIn(after)).toEqual([['watch:search'], []]);
  });

  it('are kept when the index is migrated, and what watches need is derived anew', async () => {
    const before = await open();
    await fill(before);
    const places = [await before.feed.changes.end(), await before.feed.findings.end()];
    await closeAll();
    change(
      `UPDATE setting SET value = 'old' WHERE name = 'derived'; UPDATE watch_need SET token = 'old ' || token`,
    );
    await migrateEmbedded({ path: join(folder, 'index.db'), skills });
    const after = await open();
    // What nothing could match may be matched by what is derived now.
    const [ofThePosting = [], ofTheCandidate = []] = everyProposal;
    expect(await proposedIn(after)).toEqual([ofThePosting, [...ofTheCandidate, unmatched.watch.id]]);
    expect([await after.feed.changes.end(), await after.feed.findings.end()]).toEqual(places);
    const told = await after.feed.findings.page(searching.watch.id, null, 'forward', 10);
    expect(told).toMatchObject({ findings: [{ document: posting.id }] });
  });
});
