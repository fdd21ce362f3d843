import { describe, expect, it } from '@jest/globals';
import { expectRejection, reader } from '../build-reader.js';

const rejectionOf = (content: string) => expectRejection(reader.readPosting(content, null));
const posting = (fields: object) =>
  JSON.stringify({ externalId: '1', title: 'Engineer', description: 'x', ...fields });

describe('a document is rejected', () => {
  it.each([
    ['', 'EMPTY_DOCUMENT'],
    [' \n\t\u00a0\uFEFF ', 'EMPTY_DOCUMENT'],
    ['a'.repeat(1_000_001), 'DOCUMENT_TOO_LARGE'],
    [' '.repeat(1_000_001), 'DOCUMENT_TOO_LARGE'],
    ['Engineer\0', 'NOT_TEXT'],
    ['\u0001\u0002\u0003\u0004\u0005 GIF', 'NOT_TEXT'],
    ['Engineer \uD800 wanted', 'INVALID_ENCODING'],
    ['Engineer \uFFFD wanted', 'INVALID_ENCODING'],
    ['{"title": }', 'INVALID_JSON'],
    ['{"title": "Engineer"', 'INVALID_JSON'],
    ['<html><body><script>1</script></body></html>', 'EMPTY_DOCUMENT'],
    ['{"@type": "JobPosting"}', 'INVALID_DOCUMENT'],
    ['{"@type": "Person", "name": "Jo"}', 'INVALID_DOCUMENT'],
    ['{"headline": "Engineer"}', 'UNSUPPORTED_FORMAT'],
    ['{"basics": {}}', 'UNSUPPORTED_FORMAT'],
    ['[{"title": "Engineer"}]', 'INVALID_DOCUMENT'],
    ['{"title": "Engineer"}', 'INVALID_DOCUMENT'],
  ])('%#: %j', (content, code) => {
    expect(rejectionOf(content).code).toBe(code);
  });

  it.each([101, 90_000])('where its JSON nests %i deep', (depth) => {
    const { code, message } = rejectionOf(`${'{"title":'.repeat(depth)}1${'}'.repeat(depth)}`);
    expect({ code, message }).toEqual({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('100 deep'),
    });
  });

  it.each([501, 100_000])('where its HTML nests %i deep', (depth) => {
    const { code, message } = rejectionOf('<div>'.repeat(depth));
    expect({ code, message }).toEqual({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('500 deep'),
    });
  });

  it.each([
    ['\\u0000', 'NOT_TEXT'],
    ['\\ud800', 'INVALID_ENCODING'],
    ['\\ufffd', 'INVALID_ENCODING'],
  ])('where its JSON hides behind the escape %s what no text has', (escaped, code) => {
    expect(rejectionOf(posting({ title: 'Engineer @' }).replace('@', escaped)).code).toBe(code);
    expect(rejectionOf(posting({ externalId: '@' }).replace('@', escaped)).code).toBe(code);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '9999-12-31T23:59:59-05:00',
    '0000-01-01T00:00:00+05:00',
    '2026-02-28T10:00:00 EST',
    '+010000-01-01',
  ])('where its time is none of the calendar, or of a year with more than four digits: %s', (postedAt) => {
    expect(rejectionOf(posting({ postedAt }))).toMatchObject({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('postedAt'),
    });
  });

  it.each(['2020-02-31', '2020-13'])('where a skill was last used on no day: %s', (lastUsed) => {
    const candidate = JSON.stringify({ externalId: '1', skills: [{ name: 'Go', lastUsed }] });
    expect(expectRejection(reader.readCandidate(candidate, null, '2026-03-01')).message).toContain(
      'lastUsed',
    );
  });

  it('with the line and column at which its JSON breaks', () => {
    expect(rejectionOf('{\n  "title": "Secret",\n  oops\n}').message).toContain('line 3, column 3');
    expect(rejectionOf('{\n  "title": "Secret"').message).toContain('line 2');
    expect(rejectionOf('{\n  "title": "Secret",\n  oops\n}').message).not.toMatch(/Secret|oops/);
  });

  it('with the fields that fail and what they should be, never their values', () => {
    const { message } = rejectionOf(
      posting({
        requirements: [{ anyOf: ['Go'], minYears: 'Secret' }],
        status: 'Secret',
        locations: [{ country: 'Secret' }],
      }),
    );
    expect(message).toContain('requirements[0].minYears: expected number');
    expect(message).toContain('status: expected one of OPEN, CLOSED');
    expect(message).toContain('locations[0].country: expected an ISO 3166 code');
    expect(message).not.toContain('Secret');
  });

  it.each([
    ['salary', { salary: { currency: 'USD', period: 'YEAR' } }],
    ['salary', { salary: { min: 2, max: 1, currency: 'USD', period: 'YEAR' } }],
    ['salary.currency', { salary: { min: 2, currency: 'dollars', period: 'YEAR' } }],
    ['postedAt', { postedAt: 'yesterday' }],
    ['postedAt', { postedAt: '2026-13-45' }],
    ['title', { title: ' ' }],
    ['description', { description: '\n' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['requirements[0]', { requirements: [{}] }],
    ['minYearsExperience', { minYearsExperience: -1 }],
  ])('naming %s: %j', (path, fields) => {
    const rejection = rejectionOf(posting(fields));
    expect(rejection.code).toBe('INVALID_DOCUMENT');
    expect(rejection.message).toContain(`${path}: expected`);
  });

  it('naming the formats that are read', () => {
    expect(rejectionOf('{"basics": {}}').message).toContain('TEXT, MARKDOWN, HTML, POSTING_JSON');
    expect(
      expectRejection(reader.readCandidate('{"@type": "JobPosting"}', null, '2026-03-01')).message,
    ).toContain('CANDIDATE_JSON');
  });
});

describe('a document that only starts like JSON', () => {
  it('is read as text', () => {
    expect(reader.readPosting('[Remote] Senior Engineer', null)).toMatchObject({
      format: 'TEXT',
      seniority: ['SENIOR'],
    });
    expect(reader.readPosting('{ Senior Engineer }', null)).toMatchObject({ format: 'TEXT' });
  });
});
