import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reader } from './build-reader.js';

const fragments = fc.constantFrom(
  ...[
    'Requirements',
    'Nice to have:',
    '## ',
    '**',
    '- ',
    '• ',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    ', ',
    ' or ',
    ' and ',
    '/',
    '(',
  ],
  ...[
    ')',
    '; ',
    '. ',
    'Python',
    'C++',
    'Go',
    'Kafka',
    'CI/CD',
    '5+ years',
    '3-5 yrs of ',
    'is a plus',
    'preferred',
  ],
  ...[
    'e.g. ',
    'such as ',
    'or similar',
    "Bachelor's degree",
    'Location: ',
    'Remote (US)',
    'Berlin',
    '$100k - $120k',
  ],
  ...['At Acme, we', 'equal opportunity employer', '🚀', 'é', '\u00a0', '—', 'Ünï', 'İstanbul', '---'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fragments, fc.string({ maxLength: 8 })), { maxLength: 80 })
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read or rejected, never a failure; every requirement stands where its span says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = reader.readPosting(text, null);
        if (read.kind === 'rejected') return;
        expect(read.title).not.toBe('');
        for (const requirement of read.requirements) {
          if (requirement.span === null) throw new Error('a requirement of a text has a span');
          const { start, end } = requirement.span;
          expect(requirement.text).toBe(read.description.slice(start, end));
          expect(requirement.text).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(reader.readPosting(text, 'TEXT')).toEqual(reader.readPosting(text, 'TEXT'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text of great length', () => {
  it('gives at most 500 requirements', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, nth) => `- ${(nth % 9) + 1}+ years of relevant experience`,
    );
    const read = reader.readPosting(['Engineer', '', 'Requirements', ...lines].join('\n'), null);
    expect(read).toMatchObject({ kind: 'posting' });
    if (read.kind === 'posting') expect(read.requirements).toHaveLength(500);
  });

  it.each([
    ...[
      '(',
      '[(',
      '()',
      '- ',
      '-\n',
      '• ',
      '–',
      ',',
      '1',
      '1,',
      '€ ',
      '$1-',
      ' ',
      'a',
      '. A',
      'a\n',
      '**a** ',
    ],
    ...[
      'years ',
      '5+ years of Python ',
      'Python/',
      'R, ',
      'a plus ',
      'salary $5 ',
      "master's ",
      'in Berlin ',
    ],
    ...['remote office 3 days ', 'Location: ', 'Salary: $5 Level: a ', 'senior ', 'at Acme '],
  ])('is read, even a million characters of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(reader.readPosting(text, 'TEXT').kind).toBe(text.trim() === '' ? 'rejected' : 'posting');
  });
});
