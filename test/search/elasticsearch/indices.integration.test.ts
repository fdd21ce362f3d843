import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeEach, expect, it } from '@jest/globals';
import {
  createElasticsearchEngine,
  type ElasticsearchOptions,
} from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { createConnection } from '../../../src/search/elasticsearch/connection.js';
import { createChangeTail } from '../../../src/search/elasticsearch/feed/create-change-tail.js';
import { createMatcherStateStore } from '../../../src/search/elasticsearch/feed/create-matcher-state-store.js';
import { readIndexDefinitions } from '../../../src/search/elasticsearch/index-definitions.js';
import { aliasOf, type IndexKind } from '../../../src/search/elasticsearch/index-names.js';
import { migrateElasticsearch } from '../../../src/search/elasticsearch/migrate-elasticsearch.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildFinding, buildStoredWatch, buildWatch } from '../../support/build-watch.js';
import { buildSkillText } from '../../support/build-text-query.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { find, search, store } from '../contract/documents.js';

const skills = loadTaxonomy();
const posting = buildPosting('p', {
  title: 'Cluster engineer',
  description: 'All our work runs on Kubernetes.',
  requirements: [buildRequirement(['skill:kafka'], { text: 'Kafka, of course' })],
});
const candidate = buildCandidate('c', { headline: 'Data engineer' });

describeOnElasticsearch('the indices', (node) => {
  const client = new Client({ node });
  let options: ElasticsearchOptions;
  beforeEach(() => {
    options = { node, skills, indexPrefix: newIndexPrefix() };
  });
  afterAll(async () => {
    await client.close();
  });

  /** Puts an index that another version made behind the alias, with the documents of this version's one. */
  async function becomeAnotherVersion(kind: IndexKind): Promise<string> {
    const alias = aliasOf(options.indexPrefix, kind);
    const current = definitionOf(kind).name;
    const index = `${alias}-000000000000000`;
    await client.indices.create({
      index,
      mappings: { dynamic: false, ...(kind === 'finding' && { _routing: { required: true } }) },
    });
    await client.reindex({ source: { index: current }, dest: { index }, refresh: true });
    await client.indices.updateAliases({
      actions: [{ remove_index: { index: current } }, { add: { index, alias } }],
    });
    return index;
  }

  function definitionOf(kind: IndexKind) {
    const definition = readIndexDefinitions(options.indexPrefix).find((one) => one.kind === kind);
    if (definition === undefined) throw new Error(kind);
    return definition;
  }

  /** An engine that holds the posting and the candidate, closed again. */
  async function createFilled(): Promise<void> {
    const engine = await createElasticsearchEngine(options);
    await store(engine, [posting, candidate]);
    await engine.close();
  }

  it('are not made for whoever only reads, who is told what to do', async () => {
    const { indexPrefix } = options;
    const opening = createElasticsearchEngine({ ...options, mustExist: true });
    await expect(opening).rejects.toMatchObject({
      code: 'CONFIGURATION_INVALID',
      message: expect.stringMatching(`There is no index ${indexPrefix}-.*ROLECALL_INDEX_PREFIX`),
    });
    expect(await client.indices.get({ index: `${indexPrefix}*` })).toEqual({});
    await (await createElasticsearchEngine(options)).close();
    await (await createElasticsearchEngine({ ...options, mustExist: true })).close();
  });

  it('are created once by gateways that start at the same time', async () => {
    const engines = await Promise.all([1, 2, 3].map(() => createElasticsearchEngine(options)));
    const aliases = await client.indices.getAlias({ index: `${options.indexPrefix}-*` });

    expect(Object.keys(aliases)).toHaveLength(7);
    for (const engine of engines) await engine.close();
  });

  it.each(['posting', 'requirement', 'candidate'] as const)(
    'of %ss that another version made are refused, then migrated with all documents',
    async (kind) => {
      await createFilled();
      const old = await becomeAnotherVersion(kind);

      await expect(createElasticsearchEngine(options)).rejects.toMatchObject({
        code: 'INDEX_MISMATCH',
        message: expect.stringContaining('rolecall migrate'),
      });
      const steps: string[] = [];
      const migrated = await migrateElasticsearch({ ...options, onProgress: (step) => steps.push(step) });

      expect(migrated).toBe(2);
      expect(steps.length).toBeGreaterThan(0);
      expect(await client.indices.exists({ index: old })).toBe(false);
      const engine = await createElasticsearchEngine(options);
      expect(await find(engine, { text: buildSkillText(skills, 'k8s') })).toEqual(['p']);
      expect(await find(engine, { of: 'requirement', text: buildSkillText(skills, 'kafka') })).toEqual([
        'Kafka, of course',
      ]);
      expect(await find(engine, { of: 'candidate' })).toEqual(['c']);
      expect(await store(engine, [buildPosting('new')])).toEqual([{ kind: 'done' }]);
      await engine.close();
    },
  );

  it('of watches, findings and the matcher are migrated with all that they hold', async () => {
    const before = await createElasticsearchEngine(options);
    const condition = { kind: 'terms', field: 'skills', values: ['skill:kafka'] } as const;
    const watch = buildStoredWatch(buildWatch('w'), { condition, since: { order: 7 } });
    const matching = buildStoredWatch(
      buildWatch('m', { target: { kind: 'POSTING', posting: posting.id, minScore: 0.5 } }),
    );
    const requirements = [{ full: ['education:BACHELOR'], partial: ['education:BACHELOR'], half: 2 }];
    await before.feed.watches.create(watch, null);
    await before.feed.watches.create(matching, { kind: 'posting', requirements });
    const documents = Array.from({ length: 450 }, (_, n) => buildPosting(`found${String(n)}`).id);
    await before.feed.findings.append(documents.map((id) => buildFinding(watch.watch.id, id)));
    const state = { holder: 'h', places: { order: 8 } };
    await before.feed.matcher.write(state, null);
    await before.refresh();
    await client.indices.refresh({ index: `${options.indexPrefix}-*` });
    await before.close();
    for (const kind of ['watch', 'finding', 'deletion', 'matcher'] as const) await becomeAnotherVersion(kind);
    await migrateElasticsearch(options);

    const after = await createElasticsearchEngine(options);
    const { feed } = after;
    const proposed = [];
    const changed = [
      { kind: 'posting', document: posting, version: '' },
      { kind: 'candidate', document: buildCandidate('b', { education: 'BACHELOR' }), version: '' },
    ] as const;
    for await (const { nth, watches } of feed.watches.propose(changed)) proposed.push([nth, ...watches]);
    expect(proposed).toEqual([
      [0, watch],
      [1, matching],
    ]);
    const page = await feed.findings.page(watch.watch.id, null, 'forward', 1_000);
    expect(page !== 'resync' && page.findings.map(({ document }) => document)).toEqual(documents);
    expect((await feed.matcher.read())?.state).toEqual(state);
    await after.close();
  });

  it.each([
    ['had come to the end knows the copies', 0, 0],
    ['had one change to tell reads the copies from their beginning', 1, 2],
  ])('of documents are migrated so that a matcher that %s', async (_, behind, told) => {
    await createFilled();
    await becomeAnotherVersion('posting');
    await becomeAnotherVersion('candidate');
    const connection = createConnection(options);
    const ends = Object.entries(await createChangeTail(connection, options.indexPrefix).end());
    const places = Object.fromEntries(ends.map(([order, number]) => [order, number - behind]));
    await createMatcherStateStore(connection, options.indexPrefix).write({ holder: 'h', places }, null);
    await connection.close();
    await migrateElasticsearch(options);

    const after = await createElasticsearchEngine(options);
    const known = (await after.feed.matcher.read())?.state.places ?? {};
    expect((await after.feed.changes.after(known, 10)).changes).toHaveLength(told);
    await after.close();
  });

  it('are migrated again after a migration that was cut off', async () => {
    await createFilled();
    await becomeAnotherVersion('posting');
    await client.indices.putSettings({
      index: aliasOf(options.indexPrefix, 'posting'),
      settings: { 'index.blocks.write': true },
    });
    const { name, mappings, settings } = definitionOf('posting');
    await client.indices.create({ index: name, mappings, settings });
    await client.index({ index: name, id: 'half', document: {} });

    expect(await migrateElasticsearch(options)).toBe(2);
    const engine = await createElasticsearchEngine(options);
    expect(await find(engine, {})).toEqual(['p']);
    await engine.close();
  });

  it('of other synonyms are served with a warning, until a migration replaces them in place', async () => {
    await createFilled();
    const { name } = definitionOf('posting');
    await client.indices.close({ index: name });
    await client.indices.putSettings({
      index: name,
      settings: {
        analysis: { filter: { rolecall_synonyms: { type: 'synonym_graph', synonyms: ['a, b'] } } },
      },
    });
    await client.indices.open({ index: name });
    await client.indices.putMapping({ index: name, _meta: { searchAnalysis: 'old' } });

    const warnings: string[] = [];
    const before = await createElasticsearchEngine({
      ...options,
      onWarning: (warning) => warnings.push(warning),
    });
    expect(warnings).toEqual([expect.stringContaining('rolecall migrate')]);
    expect(await find(before, { text: buildSkillText(skills, 'k8s') })).toEqual([]);
    await before.close();
    await migrateElasticsearch(options);
    const after = await createElasticsearchEngine({
      ...options,
      onWarning: (warning) => {
        throw new Error(warning);
      },
    });
    expect(await find(after, { text: buildSkillText(skills, 'k8s') })).toEqual(['p']);
    await after.close();
  });

  it('say where they are gone, instead of being made anew by a write', async () => {
    const engine = await createElasticsearchEngine(options);
    await client.indices.delete({ index: definitionOf('candidate').name });

    await expect(store(engine, [candidate])).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    await expect(search(engine, { of: 'candidate' })).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(await client.indices.exists({ index: aliasOf(options.indexPrefix, 'candidate') })).toBe(false);
    await engine.close();
  });
});
