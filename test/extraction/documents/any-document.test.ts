import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentFormats } from '../../../src/domain/enums.js';
import { reader } from '../build-reader.js';

const tags = fc.constantFrom(
  ...['<p>', '</p>', '<ul>', '<li>', '</ul>', '<b>', '</b>', '<br>', '<h2>', '</h2>', '<div', '</', '<', '>'],
  ...['<table>', '<td>', '<dl>', '<dt>', '<dd>', '<main>', '</main>', '<!--', '-->', '<![CDATA[', ']]>'],
  ...[
    '<script>',
    '</script>',
    '<script type="application/ld+json">',
    '<style>',
    '&lt;p&gt;',
    '&amp;',
    '&#0;',
  ],
  ...['&#xD800;', '&', ';', '"', "'", ' hidden ', '="', '{"@type":"JobPosting","title":"x"', '}', '[', ']'],
  ...['Requirements', '5+ years of Python', '\n', ' '],
);
const html = fc
  .array(fc.oneof(tags, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => `<p>${parts.join('')}`);

/** The names of all formats' fields, so that values of any kind stand where others are expected. */
const fields = fc.constantFrom(
  ...['@type', '@graph', '@context', 'title', 'name', 'description', 'skills', 'identifier', 'url', 'jobs'],
  ...[
    'hiringOrganization',
    'jobLocation',
    'address',
    'addressCountry',
    'employmentType',
    'baseSalary',
    'value',
  ],
  ...[
    'minValue',
    'currency',
    'unitText',
    'datePosted',
    'validThrough',
    'experienceRequirements',
    'id',
    'content',
  ],
  ...[
    'monthsOfExperience',
    'absolute_url',
    'location',
    'offices',
    'pay_input_ranges',
    'min_cents',
    'max_cents',
  ],
  ...[
    'text',
    'hostedUrl',
    'categories',
    'lists',
    'salaryRange',
    'min',
    'max',
    'interval',
    'createdAt',
    'country',
  ],
  ...[
    'descriptionHtml',
    'secondaryLocations',
    'compensation',
    'summaryComponents',
    'workplaceType',
    'jobUrl',
  ],
  ...['basics', 'work', 'education', 'startDate', 'endDate', 'highlights', 'studyType', 'keywords', 'meta'],
  ...['externalId', 'requirements', 'summary', 'label', 'email', 'lastModified', 'projects', 'position'],
);
const words = fc.constantFrom(
  ...[
    'JobPosting',
    'Engineer',
    '<p>Python</p>',
    '2026-01-01',
    '2026-99-99',
    '-1',
    '1e999',
    'USD',
    'YEAR',
    'NaN',
  ],
  ...['https://a.example', 'Berlin, Germany', 'bachelor degree', 'FULL_TIME', '', ' ', '\u0000', '1 YEAR'],
);
const numbers = fc.constantFrom(0, -1, 1.5, 1e308, -1e308, 12, 2_000_000, Number.MAX_SAFE_INTEGER);
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(words, numbers, fc.constant(null), fc.boolean()),
    fc.dictionary(fields, tie('value'), { maxKeys: 8 }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));
const formats = fc.constantFrom(null, ...documentFormats);
const kinds = new Set(['posting', 'candidate', 'rejected']);

function expectReadOrRejected(content: string, format: (typeof documentFormats)[number] | null): void {
  const posting = reader.readPosting(content, format);
  expect(kinds).toContain(posting.kind);
  expect(kinds).toContain(reader.readCandidate(content, format, '2026-03-01').kind);
  if (posting.kind !== 'posting') return;
  for (const { text, span } of posting.requirements) {
    if (span !== null) expect(posting.description.slice(span.start, span.end)).toBe(text);
  }
}

describe('Any document', () => {
  it('of JSON is read or rejected, whatever stands in its fields', () => {
    fc.assert(
      fc.property(json, formats, (value, format) => {
        expectReadOrRejected(JSON.stringify(value), format);
      }),
      { numRuns: 1000 },
    );
  });

  it('of HTML is read or rejected, whatever its tags', () => {
    fc.assert(
      fc.property(html, formats, (content, format) => {
        expectReadOrRejected(content, format);
      }),
      { numRuns: 500 },
    );
  });
});
