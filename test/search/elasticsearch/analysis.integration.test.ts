import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { analyze } from '../../../src/analysis/analyze.js';
import { symbols } from '../../../src/analysis/symbols.js';
import { readIndexDefinitions } from '../../../src/search/elasticsearch/index-definitions.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';

const texts = [
  'Senior Backend Engineer (m/f/d) — Payments & Ledger, 100% remote',
  'We’re looking for engineers who’ve shipped C++/C#/.NET and Node.js services; CI/CD is a must.',
  "The team's databases: PostgreSQL 16, Redis's streams, MySQL's replication; don't panic.",
  'Salary: $160,000–$240,000/yr. or €95.5k p.a. (3.5+ yrs’ experience)',
  'Ingeniør til Zürich, São Paulo, Łódź; naïve café, ÆON, straße, ﬁne ligatures, ①②',
  'python,java,c  R&D  QA/Backend  T-SQL  PL/SQL  Objective-C++  F#  ASP.NET  S/4HANA z/OS',
  'e.g. user_name, foo.bar:baz, x=y, a-b_c, 1,000.50, 10:30, http://example.org/path?q=1#top',
  '日本語のエンジニア、データベース。 한국어 개발자 ภาษาไทย עברית צה"ל العربية',
  'Ship it 🚀👩‍💻 🇩🇪🇫🇷 1️⃣ — “quoted” ‘single’ …',
  'relational conditional rationalizer generalization oscillators hopping falling agreed plastered ponies sses ies',
  '• Bullets\n\t◦ and tabs\r\n* stars\u00a0and\u200bzero\u00adwidth',
  'İstanbul ΣΊΣΥΦΟΣ ǅ ŉ K Å',
];

describeOnElasticsearch('the analysers', (node) => {
  const client = new Client({ node });
  const index = newIndexPrefix();
  beforeAll(async () => {
    const [definition] = readIndexDefinitions(index);
    await client.indices.create({
      index,
      settings: { ...definition?.settings, analyze: { max_token_count: 100_000 } },
    });
  });
  afterAll(async () => {
    await client.indices.delete({ index });
    await client.close();
  });

  const tokensOf = async (analyzer: string, text: string | string[]) =>
    (await client.indices.analyze({ index, analyzer, text })).tokens ?? [];
  const wordsOf = async (analyzer: string, text: string) =>
    (await tokensOf(analyzer, text)).map(({ token }) => token);

  describe('at search time give', () => {
    it.each([
      ['k8s', 'Kubernetes'],
      ['Kubernetes', 'k8s'],
      ['postgres', 'PostgreSQL'],
    ])('for %s also %s', async (typed, meant) => {
      expect(await wordsOf('rolecall_search', typed)).toEqual(
        expect.arrayContaining(await wordsOf('rolecall_text', meant)),
      );
    });

    it('for several words the short form, as one step of the same length', async () => {
      const tokens = await tokensOf('rolecall_search', 'amazon web services');
      const short = tokens.find(({ token }) => token === analyze('AWS')[0]?.term);

      expect(short).toMatchObject({ start_offset: 0, end_offset: 19 });
      expect(short?.positionLength).toBeGreaterThan(1);
    });

    it('for the short form the several words', async () => {
      expect(await wordsOf('rolecall_search', 'AWS')).toEqual(
        expect.arrayContaining(analyze('amazon web services').map(({ term }) => term)),
      );
    });

    it.each([['Go'], ['R'], ['C'], ['Swift'], ['payments']])('for %s nothing else', async (typed) => {
      expect(await wordsOf('rolecall_search', typed)).toEqual(await wordsOf('rolecall_text', typed));
    });
  });

  describe('at index time', () => {
    it.each([
      ['C++', ['cplusplu']],
      ['C', ['c']],
      ['c#', ['csharp']],
      ['Node.js', ['nodej']],
      ['NodeJS', ['nodej']],
      ['.NET', ['dotnet']],
      ['CI/CD', ['cicd']],
      ['k8s', ['k8']],
      ['python,java;go', ['python', 'java', 'go']],
    ])('keep %s', async (text, expected) => {
      expect(await wordsOf('rolecall_text', text)).toEqual(expected);
    });
  });

  const words = async (text: string) => ({
    elasticsearch: await wordsOf('rolecall_text', text),
    typescript: analyze(text).map(({ term }) => term),
  });
  const places = async (text: string) => ({
    elasticsearch: (await tokensOf('rolecall_text', text)).map((token) => [
      token.start_offset,
      token.end_offset,
    ]),
    typescript: analyze(text).map(({ start, end }) => [start, end]),
  });

  it.each(texts)('give the words and places that the TypeScript analyser gives: %s', async (text) => {
    const [found, where] = [await words(text), await places(text)];

    expect(found.elasticsearch).toEqual(found.typescript);
    expect(where.elasticsearch).toEqual(where.typescript);
  });

  it('give the same words for every name of every skill', async () => {
    const names = loadTaxonomy().skills.flatMap(({ name, aliases }) => [name, ...aliases]);
    const found = await words(together(names));

    expect(found.elasticsearch).toEqual(found.typescript);
  });

  const inContext = (written: string) => [written, `x${written}`, `${written}X`, `(${written}),`];
  /** Lucene can't tell the places of several words for one symbol apart, nor that ".js" only lost its dot. */
  const isExact = (written: string, replacement: string) =>
    !replacement.includes(' ') && !written.endsWith(replacement);

  it('map each symbol as the TypeScript analyser does, alone and within words', async () => {
    const all = await words(together(symbols.flatMap(([written]) => inContext(written))));
    const exact = symbols.filter(([written, replacement]) => isExact(written, replacement));
    const where = await places(together(exact.flatMap(([written]) => inContext(written))));

    expect(all.elasticsearch).toEqual(all.typescript);
    expect(where.elasticsearch).toEqual(where.typescript);
  });
});

const together = (parts: readonly string[]) => parts.join(' \n ');
