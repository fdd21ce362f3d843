import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHighlighter } from '../../src/query/highlight.js';
import { parseText } from '../../src/query/parse-text.js';
import { recogniser, taxonomy } from './build-context.js';

function highlight(typed: string, texts: Readonly<Record<string, readonly string[]>>) {
  const query = parseText(typed, { taxonomy, recogniser }) ?? { skills: [], words: [] };
  return createHighlighter(query, recogniser)(texts);
}
const fragments = (typed: string, text: string) =>
  highlight(typed, { description: [text] }).flatMap((each) => each.fragments);
const stripped = (html: string) =>
  html
    .replace(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the marks of a highlight', () => {
  it('stand around the words that were searched, in whatever form', () => {
    expect(fragments('engineer', 'Engineers who like engineering')).toEqual([
      '<mark>Engineers</mark> who like <mark>engineering</mark>',
    ]);
  });

  it('stand around every name of the skill that was searched', () => {
    expect(fragments('k8s', 'We run Kubernetes (K8s) at scale')).toEqual([
      'We run <mark>Kubernetes</mark> (<mark>K8s</mark>) at scale',
    ]);
    expect(fragments('kubernetes', 'k8s')).toEqual(['<mark>k8s</mark>']);
  });

  it('are one mark for a name of several words', () => {
    expect(fragments('aws', 'Know Amazon Web Services well')).toEqual([
      'Know <mark>Amazon Web Services</mark> well',
    ]);
  });

  it('forgive the typing errors that the search forgives', () => {
    expect(fragments('kuberntes', 'Kubernetes and Docker')).toEqual(['<mark>Kubernetes</mark> and Docker']);
    expect(fragments('databse tem', 'A database for the team')).toEqual([
      'A <mark>database</mark> for the team',
    ]);
  });

  it('stay away from an ambiguous name that means something else', () => {
    expect(fragments('go', 'We go to market in May')).toEqual([]);
    expect(fragments('golang', 'Go developers who go to market')).toEqual([
      '<mark>Go</mark> developers who go to market',
    ]);
  });

  it('stay away from names that hold the searched one', () => {
    expect(fragments('java', 'JavaScript')).toEqual([]);
    expect(fragments('c++', 'C, C# and C++17')).toEqual(['C, C# and <mark>C++</mark>17']);
  });

  it('are one for a word that the analyzer splits', () => {
    expect(fragments('e-mail', 'Send an e-mail to the e-mail team')).toEqual([
      'Send an <mark>e-mail</mark> to the <mark>e-mail</mark> team',
    ]);
  });

  it('escape all else', () => {
    expect(fragments('kafka', `<script>alert("Kafka & 'Java'")</script>`)).toEqual([
      '&lt;script&gt;alert(&quot;<mark>Kafka</mark> &amp; &#39;Java&#39;&quot;)&lt;/script&gt;',
    ]);
  });
});

describe('the fields of a highlight', () => {
  it('are those that were hit, in the order of the texts', () => {
    expect(
      highlight('kafka engineer', {
        title: ['Platform engineer'],
        company: ['Acme'],
        description: ['You know Kafka.'],
      }),
    ).toEqual([
      { field: 'title', fragments: ['Platform <mark>engineer</mark>'] },
      { field: 'description', fragments: ['You know <mark>Kafka</mark>.'] },
    ]);
  });

  it('take a skill in a list of skills for what it is', () => {
    expect(highlight('go', { skills: ['Java', 'Go'], summary: ['I go home'] })).toEqual([
      { field: 'skills', fragments: ['<mark>Go</mark>'] },
    ]);
  });
});

describe('the fragments of a long text', () => {
  const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(20);

  it('are three at most, in the order of the text, of about 160 characters', () => {
    const text = Array.from({ length: 6 }, (_, i) => `${filler}Kafka number ${i}. `).join('');
    const found = fragments('kafka', text);
    expect(found).toHaveLength(3);
    for (const fragment of found) {
      expect(stripped(fragment).length).toBeLessThanOrEqual(160);
      expect(stripped(fragment).length).toBeGreaterThan(100);
    }
    const places = found.map((fragment) => text.indexOf(stripped(fragment)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('are those where most of the search is answered', () => {
    const text = `${filler}Kafka Kafka Kafka. ${filler}Kafka and Python. ${filler}`;
    expect(fragments('kafka python', text)).toContainEqual(
      expect.stringContaining('<mark>Kafka</mark> and <mark>Python</mark>.'),
    );
  });

  it('begin and end between words', () => {
    const [fragment = ''] = fragments('kafka', `${filler}Kafka ${filler}`);
    const words = new Set(`${filler}Kafka`.split(/\s+/));
    expect(
      stripped(fragment)
        .split(/\s+/)
        .filter((word) => !words.has(word)),
    ).toEqual([]);
  });

  it('never tear a character where a text has no spaces', () => {
    const [fragment = ''] = fragments('kafka', `${'𝒳👩‍💻'.repeat(300)} Kafka ${'👩‍💻𝒳'.repeat(300)}`);
    expect(fragment).toContain('<mark>Kafka</mark>');
    expect(fragment.isWellFormed()).toBe(true);
  });

  it('come from the beginning of a text of a megabyte', () => {
    const text = 'Kafka is a log. '.repeat(65_536);
    expect(fragments('kafka', text)).toHaveLength(3);
    expect(fragments('python', `${text}Python`)).toEqual([]);
  });
});

describe('any highlight of any text', () => {
  const word = fc.constantFrom(
    ...[
      'kafka',
      'Kafka',
      'k8s',
      'Go',
      'go',
      'to',
      'market',
      'C++',
      '<mark>',
      '</mark>',
      '&lt;',
      '"',
      "'",
      '&',
    ],
    ...[
      'engineer',
      'engineers',
      '\n\n',
      '\t',
      '👩‍💻',
      'é',
      '日本語',
      '𝒳',
      'amazon web services',
      '-',
      'a'.repeat(200),
    ],
  );
  const text = fc.oneof(
    fc
      .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 120 })
      .map((words) => words.join(' ')),
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );
  const typed = fc.array(
    fc.constantFrom('kafka', 'k8s', 'go', 'golang', 'c++', 'enginer', 'aws', 'market', 'mark', 'a'),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  it('is a substring of the text once marks and escapes are gone, and safe HTML', () => {
    fc.assert(
      fc.property(text, typed, (given, words) => {
        const found = fragments(words.join(' '), given);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const fragment of found) {
          expect(given).toContain(stripped(fragment));
          expect(fragment).toMatch(
            /^(?:[^<>"'&]|&(?:amp|lt|gt|quot|#39);|<mark>(?:[^<>"'&]|&(?:amp|lt|gt|quot|#39);)+<\/mark>)+$/u,
          );
          expect(fragment).toContain('<mark>');
          if (given.isWellFormed()) expect(fragment.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
