import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import {
  leadingPreferredWords,
  preferredWords,
  requiredWords,
} from '../../../src/extraction/requirements/importance-words.js';
import { workplaceNames, workplacePhrases } from '../../../src/extraction/fields/workplace-words.js';
import { compilePhrase } from '../../../src/extraction/text/classify-heading.js';
import { normaliseHeading } from '../../../src/extraction/text/read-label.js';
import { alternativesOf, indexByWord } from '../../../src/extraction/text/rules-by-word.js';
import { sectionHeadings } from '../../../src/extraction/text/section-headings.js';

const indexed = (...patterns: readonly RegExp[]) => indexByWord(patterns, (pattern) => pattern);
const lines = globSync('test/fixtures/labelled/*/*.{txt,md}').flatMap((path) =>
  readFileSync(path, 'utf8').split('\n'),
);

/** Texts that a pattern matches but for what it says of places, which can't be generated. */
const textLike = ({ source }: RegExp) =>
  fc.stringMatching(
    new RegExp(
      source
        .replaceAll('\\b', '')
        .replaceAll('(?=', '(?:')
        .replaceAll(/\(\?![^)]*\)/g, ''),
    ),
  );

/** Those of the rules that match some text although they aren't told for it. */
function missed(rules: readonly RegExp[], texts: readonly string[]): readonly string[] {
  const rulesFor = indexed(...rules);
  return texts.flatMap((text) => {
    const told = new Set(rulesFor(text));
    return rules.filter((rule) => text.search(rule) >= 0 && !told.has(rule)).map(({ source }) => source);
  });
}

describe('indexByWord', () => {
  it('tells only rules whose first word a text begins with', () => {
    const [about, what] = [/^about (?:us|you)$/, /^what(?:'s| is) new$/];
    expect(indexed(about, what)('what is new')).toEqual([what]);
    expect(indexed(about, what)('all about us')).toEqual([]);
  });

  it('tells rules that may begin anywhere by any word of a text', () => {
    const [remote, hybrid] = [/\bremote work\b/, /\bhybrid\b/];
    expect(indexed(remote, hybrid)('We offer Hybrid work')).toEqual([hybrid]);
  });

  it('knows every way to begin: words that may be left out, choices, endings, classes of letters', () => {
    const rule = /^(?:our |the )?(?:analy[sz]e|skills?)\b/;
    expect(indexed(rule)('our skills')).toEqual([rule]);
    expect(indexed(rule)('the analyse')).toEqual([rule]);
    expect(indexed(rule)('analyze')).toEqual([rule]);
    expect(indexed(rule)('skill')).toEqual([rule]);
    expect(indexed(rule)('skillset')).toEqual([]);
  });

  it('looks at later words where any may stand before them', () => {
    const rule = /^(?:[^.]{1,60}? )?(?:following|these) would be nice$/;
    expect(indexed(rule)('Some of the following would be nice')).toEqual([rule]);
    expect(indexed(rule)('some of it would be nice')).toEqual([]);
  });

  it('always tells rules whose words are not known', () => {
    const [digits, either] = [/\d+%/, /\p{L}+ly\b/u];
    expect(indexed(digits, either)('anything')).toEqual([digits, either]);
  });

  it('always tells rules that flags give more meanings, and such that match nothing', () => {
    const rules = [/^foo/m, /\bkafka\b/iu, new RegExp('a[]b'), /\b(?i:foo)/];
    expect(indexed(...rules)('anything')).toEqual(rules);
  });

  it('keeps the order of the rules', () => {
    const rules = [/\bb\b/, /\d/, /\ba\b/];
    expect(indexed(...rules)('a b')).toEqual(rules);
  });

  it.each([
    /^(?:the )?(?:nice|good)[- ]to[- ]haves?$/,
    /\b(?:on-?site|in[- ]office) (?:\w+ ){0,2}work\b/,
    /\b(?:is|are) (?:an? )?(?:big )?plus(?![\w-])/,
    /(?:^|[,;] )remote\b/,
    /\(\s?(?:hybrid|remote)\)/,
    /^\W{0,3}(?:job|role)s?: .{1,5}$/,
    /\bwork\w*(?= from)| at home$/,
    /a(?:b|c d)?e{1,2} f/,
    /^.{0,5}\bfoo\b/,
    /^(?=.*\bfoo\b)/,
    /\bfoo(?!\w)/,
    /\bclou(?![\w-] )d/,
    /(?:foo|) bar$/,
    /[a-c]{0,3}-foo/,
    /^\D{0,4}\bfoo/y,
    /\bfoo_bar/,
    /^foo[^.]{1,3}bar|baz$/,
  ])('never leaves out a rule that matches: %s', (rule) => {
    const rulesFor = indexed(rule);
    const around = fc.stringMatching(/^[ a-z(,-]{0,12}$/);
    fc.assert(
      fc.property(around, textLike(rule), around, (before, match, after) => {
        for (const text of [match, before + match, before + match + after]) {
          rule.lastIndex = 0;
          if (rule.test(text)) expect(rulesFor(text)).toEqual([rule]);
        }
      }),
    );
  });

  it('leaves out none of the phrases of workplaces on any line of the labelled postings', () => {
    const rules = [...workplacePhrases, ...workplaceNames].flatMap(({ patterns }) => patterns);
    expect(missed(rules, lines)).toEqual([]);
  });

  it('leaves out none of the words of importance on any line of the labelled postings', () => {
    const rules = [...leadingPreferredWords, ...preferredWords, ...requiredWords]
      .flatMap(alternativesOf)
      .map((words) => new RegExp(`\\b(?:${words})(?![\\w-])`, 'i'));
    expect(missed(rules, lines)).toEqual([]);
  });

  it('leaves out none of the headings on any line of the labelled postings', () => {
    const rules = sectionHeadings
      .flatMap(({ headings }) => headings.flatMap((each) => alternativesOf(compilePhrase(each))))
      .map((phrase) => new RegExp(`^(?:${phrase})$`, 'u'));
    expect(missed(rules, lines.map(normaliseHeading))).toEqual([]);
  });
});

describe('alternativesOf', () => {
  it('parts a pattern between its alternatives, not within brackets', () => {
    expect(alternativesOf('a|b(?:c|d)|[|]')).toEqual(['a', 'b(?:c|d)', '[|]']);
  });
});
