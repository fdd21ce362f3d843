import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentKind } from '../../../src/search/query.js';
import type { TextQuery } from '../../../src/search/text-query.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildSkillText, buildWords } from '../../support/build-text-query.js';
import { find, namesOf, scopeOf, search, store, type EngineOf } from './documents.js';

const taxonomy = loadTaxonomy();
const skill = (typed: string): TextQuery => buildSkillText(taxonomy, typed);
const words = buildWords;

const said = (name: string, description: string, mentions: readonly `skill:${string}`[] = []) =>
  buildPosting(name, { description, mentions });

const postings = [
  said('t-kubernetes', 'All of it runs on Kubernetes clusters.', ['skill:kubernetes']),
  said('t-k8s', 'Deep knowledge of K8s.'),
  said('t-cpp', 'C++17 in production', ['skill:cplusplus']),
  said('t-c', 'Firmware in C', ['skill:c']),
  said('t-csharp', 'C#/.NET services', ['skill:csharp']),
  said('t-java', 'Java in the back end', ['skill:java']),
  said('t-javascript', 'JavaScript in the browser', ['skill:javascript']),
  said('t-go', 'You are a Go developer', ['skill:go']),
  said('t-golang', 'Services in Golang'),
  said('t-market', 'Own our go to market strategy'),
  said('t-aws', 'Hosted on Amazon Web Services'),
  said('t-amazon', 'Services sold on Amazon, and web shops'),
  said('t-cicd', 'Owns the CI/CD pipelines'),
  said('t-node', 'Node.js with Express', ['skill:node-js']),
  said('t-ship', 'Shipping containers; the captain’s choice'),
  said('t-cafe', 'A café in Zürich'),
  buildPosting('t-split', { title: 'Zeppelin pilot', company: 'Helium Works', description: 'Fly with us.' }),
  said('t-emoji', 'We love 🚀 and 👩‍💻'),
  said('t-rtl', 'מפתח תוכנה — مهندس برمجيات'),
  said('t-japanese', '東京でエンジニアを募集'),
  said('t-quotes', 'He said "NEAR" and \\backslash\\ (x* OR y) AND NOT title:z; o\'clock ^caret {a b}'),
  said('t-under', 'snake_case and version 3.14 and x:y'),
  said('t-empty', ''),
  said('t-distant', 'Quantum. '.repeat(3) + 'Much later: entanglement'),
];

const ranked = [
  buildPosting('r-title', { title: 'Astrolabe maker', description: 'Makes things of brass for sailors.' }),
  buildPosting('r-company', {
    title: 'Maker',
    company: 'Astrolabe',
    description: 'Makes things for sailors.',
  }),
  buildPosting('r-text', { title: 'Maker', description: 'Makes an astrolabe of brass for sailors.' }),
  buildPosting('r-named', {
    description: 'Uses it daily with others.',
    mentions: ['skill:go'],
    requirements: [buildRequirement(['skill:go'])],
  }),
  buildPosting('r-mentioned', { description: 'Uses it daily with others.', mentions: ['skill:go'] }),
  buildPosting('r-often', { description: 'sextant sextant sextant brass' }),
  buildPosting('r-once', { description: 'sextant compass clock brass' }),
];

const candidates = [
  buildCandidate('t-ann', {
    headline: 'Platform engineer',
    summary: 'Terraform at scale',
    name: 'Ann Xylophone',
  }),
  buildCandidate('t-ben', {
    headline: 'Data scientist',
    email: 'ben@xylophone.example',
    skills: [
      { skill: 'skill:kafka', years: 2, lastUsed: null, evidence: 'Moved the billing events' },
      { skill: 'skill:unlisted:FooBarDB', years: 1, lastUsed: null, evidence: 'Kept it alive' },
    ],
  }),
];

const carrier = buildPosting('t-carrier', {
  description: 'Nothing of note',
  requirements: [
    buildRequirement(['skill:kafka'], { text: 'Streaming with brokers' }),
    buildRequirement([], { kind: 'OTHER', text: 'Willing to travel with brokers' }),
  ],
});

const cases: readonly (readonly [string, TextQuery, readonly string[]])[] = [
  ['k8s finds Kubernetes, mentioned or spelt', skill('k8s'), ['t-k8s', 't-kubernetes']],
  ['Kubernetes finds k8s', skill('Kubernetes'), ['t-k8s', 't-kubernetes']],
  ['c++ does not find C', skill('c++'), ['t-cpp']],
  ['c finds only what is known to mean the language', skill('C'), ['t-c']],
  ['c# finds C#/.NET', skill('c#'), ['t-csharp']],
  ['java does not find JavaScript', skill('Java'), ['t-java']],
  ['golang finds Go and Golang, but not "go to market"', skill('golang'), ['t-go', 't-golang']],
  ['go, which is ambiguous, finds mentions alone', skill('go'), ['t-go']],
  ['amazon web services is a phrase', skill('Amazon Web Services'), ['t-aws']],
  ['ci/cd is one word', words('ci/cd'), ['t-cicd']],
  ['a word finds its other forms', words('shipped', 'container'), ['t-ship']],
  ['a possessive is no difference', words('captain'), ['t-ship']],
  ['case and accents are no difference', words('CAFE', 'zurich'), ['t-cafe']],
  ['one typing error from four letters on: missing', words('strtegy'), ['t-market']],
  ['one typing error: too many', words('firmwarre'), ['t-c']],
  ['one typing error: wrong', words('zeppelon'), ['t-split']],
  ['neighbours swapped count as one error', words('kubenretes'), ['t-kubernetes']],
  ['two typing errors from eight letters on', words('entengelment'), ['t-distant']],
  ['three typing errors are too many', words('intengelmant'), []],
  ['two typing errors in a shorter word are too many', words('zirych'), []],
  ['no typing error in three letters', words('fxy'), []],
  ['words of different fields count together', words('zeppelin', 'helium', 'fly'), ['t-split']],
  ['every word must be found', words('zeppelin', 'submarine'), []],
  ['a skill and a word must both be found', { ...skill('java'), words: ['browser'] }, []],
  ['a skill and a word are both found', { ...skill('java'), words: ['back'] }, ['t-java']],
  ['emoji', words('🚀'), ['t-emoji']],
  ['text from right to left', words('תוכנה', 'مهندس'), ['t-rtl']],
  ['words without spaces', words('エンジニア'), ['t-japanese']],
  ['quotes and operators mean nothing', words('"NEAR"', 'AND', 'NOT'), ['t-quotes']],
  ['backslashes, stars and brackets mean nothing', words('\\backslash\\', 'x*', '{a'), ['t-quotes']],
  ['colons and parentheses mean nothing', words('(title:z'), ['t-quotes']],
  ['an apostrophe belongs to its word', words("o'clock"), ['t-quotes']],
  ['an underscore, a dot and a colon belong to their words', words('snake_case', '3.14', 'x:y'), ['t-under']],
];

/** What people type, taken apart already: skills, words, typing errors, unusual characters, and the order of hits. */
export function describeTextSearch(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), [...postings, ...ranked, ...candidates, carrier]);
  });

  describe('of postings', () => {
    it.each(cases)('%s', async (_sentence, text, expected) => {
      expect(await find(engine(), { text, filter: scopeOf(postings) })).toEqual(expected);
    });

    it('asks for nothing where nothing was typed', async () => {
      expect(await find(engine(), { text: words(), filter: scopeOf(postings) })).toHaveLength(
        postings.length,
      );
    });

    it('finds a long text by many of its words', async () => {
      const text = words('quantum', 'much', 'later', 'entanglement', 'posting');
      expect(await find(engine(), { text, filter: scopeOf(postings) })).toEqual(['t-distant']);
    });
  });

  describe('of other kinds', () => {
    const found = (of: DocumentKind, text: TextQuery) =>
      find(engine(), {
        of,
        text,
        filter: of === 'requirement' ? { kind: 'posting', of: scopeOf([carrier]) } : scopeOf(candidates),
      });

    it('finds candidates by headline and summary', async () => {
      expect(await found('candidate', words('platform', 'terraform'))).toEqual(['t-ann']);
    });

    it('finds candidates by the names of their skills and the evidence', async () => {
      expect(await found('candidate', words('FooBarDB'))).toEqual(['t-ben']);
      expect(await found('candidate', words('billing'))).toEqual(['t-ben']);
    });

    it('finds candidates by a skill that they list', async () => {
      expect(await found('candidate', skill('kafka'))).toEqual(['t-ben']);
    });

    it('never finds candidates by name or address', async () => {
      expect(await found('candidate', words('xylophone'))).toEqual([]);
      expect(await found('candidate', words('ann'))).toEqual([]);
    });

    it('finds requirements by their words and skills', async () => {
      expect(await found('requirement', words('brokers'))).toHaveLength(2);
      expect(await found('requirement', skill('kafka'))).toEqual(['Streaming with brokers']);
    });
  });

  describe('orders by relevance:', () => {
    const order = async (text: TextQuery, direction: 'asc' | 'desc' = 'desc') =>
      namesOf(
        await search(engine(), { text, filter: scopeOf(ranked), sort: { by: 'relevance', direction } }),
      );

    it('a title above a company above a description', async () => {
      expect(await order(words('astrolabe'))).toEqual(['r-title', 'r-company', 'r-text']);
    });

    it('the other way round when asked', async () => {
      expect(await order(words('astrolabe'), 'asc')).toEqual(['r-text', 'r-company', 'r-title']);
    });

    it('a title above a description for a word with a typing error', async () => {
      expect((await order(words('astrolbe')))[0]).toBe('r-title');
    });

    it('a skill that is asked for above one that is mentioned', async () => {
      expect(await order(skill('go'))).toEqual(['r-named', 'r-mentioned']);
    });

    it('a word used often above the same word used once', async () => {
      expect(await order(words('sextant'))).toEqual(['r-often', 'r-once']);
    });

    it('and tells scores, where it is what sorts', async () => {
      const withText = await search(engine(), { text: words('astrolabe'), filter: scopeOf(ranked) });
      const scores = withText.hits.map((hit) => hit.score ?? 0);
      expect(scores.every((score) => score > 0)).toBe(true);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      const sort = { by: 'postedAt', direction: 'desc' } as const;
      for (const unranked of [{}, { text: words('astrolabe'), sort }]) {
        const { hits } = await search(engine(), { filter: scopeOf(ranked), ...unranked });
        expect(hits.every((hit) => hit.score === null)).toBe(true);
      }
    });
  });
}
