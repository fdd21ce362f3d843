import { describe, expect, it } from '@jest/globals';
import { expectRejection, reader, readPosting, taxonomy } from '../../build-reader.js';

const job = {
  id: 4007,
  internal_job_id: 9001,
  title: 'Staff Platform Engineer',
  company_name: 'Ottermill',
  absolute_url: 'https://jobs.ottermill.example/4007',
  first_published: '2026-02-10T09:00:00-05:00',
  updated_at: '2026-03-01T09:00:00-05:00',
  location: { name: 'Toronto, ON or Remote' },
  offices: [{ id: 1, name: 'Berlin', location: 'Berlin, Germany' }],
  content:
    '&lt;p&gt;We run mills &amp;amp; otters.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;You have&lt;/strong&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Kubernetes&lt;/li&gt;&lt;/ul&gt;',
  pay_input_ranges: [
    { min_cents: 15_000_000, max_cents: 18_000_000, currency_type: 'CAD', title: 'Toronto' },
    { min_cents: 14_000_000, max_cents: 17_000_000, currency_type: 'CAD', title: 'Elsewhere' },
    { min_cents: 10_000_000, max_cents: 11_000_000, currency_type: 'USD', title: 'Abroad' },
  ],
  metadata: [{ id: 1, name: 'Team', value: 'Mills' }],
};
const read = (fields: object = {}) => readPosting(JSON.stringify({ ...job, ...fields }));

describe('A job of the Greenhouse API', () => {
  it('is read from its fields, its content decoded', () => {
    expect(read()).toMatchObject({
      format: 'GREENHOUSE',
      externalId: '4007',
      url: 'https://jobs.ottermill.example/4007',
      title: 'Staff Platform Engineer',
      company: 'Ottermill',
      locations: [{ name: 'Toronto, ON', city: 'Toronto', country: 'CA' }],
      workplace: ['REMOTE', 'ONSITE'],
      seniority: ['STAFF'],
      postedAt: '2026-02-10T14:00:00.000Z',
      description: 'We run mills & otters.\n\n**You have**\n\n- Kubernetes',
      requirements: [{ anyOf: [taxonomy.find('Kubernetes')?.id], span: { start: 40, end: 50 } }],
    });
  });

  it('is paid from the least to the most of its ranges in one currency, given in cents', () => {
    expect(read().salary).toEqual({ min: 140_000, max: 180_000, currency: 'CAD', period: 'YEAR' });
  });

  it.each([
    [
      { min_cents: 4_000, max_cents: 5_000, currency_type: 'USD' },
      { min: 40, max: 50, period: 'HOUR' },
    ],
    [
      { min_cents: 400_000, max_cents: 500_000, currency_type: 'USD', title: 'Monthly pay' },
      { min: 4000, max: 5000, period: 'MONTH' },
    ],
    [
      { min_cents: null, max_cents: 9_000_000, currency_type: 'USD' },
      { min: null, max: 90_000, period: 'YEAR' },
    ],
  ])('tells what its pay is for: %j', (range, salary) => {
    expect(read({ pay_input_ranges: [range] }).salary).toEqual({ ...salary, currency: 'USD' });
  });

  it.each([[{ min_cents: -5, max_cents: 0, currency_type: 'USD' }], ['$5'], [[]]])(
    'has no pay where it gives none: %j',
    (range) => {
      expect(read({ pay_input_ranges: range }).salary).toBeNull();
    },
  );

  it('is in its offices where it names no place of its own', () => {
    expect(read({ location: null }).locations).toMatchObject([{ city: 'Berlin', country: 'DE' }]);
  });

  it('is completed from its content', () => {
    const bare = {
      id: 1,
      title: 'Engineer',
      absolute_url: 'no address',
      content: 'Part-time in Oslo, €50,000 a year',
    };
    expect(readPosting(JSON.stringify(bare))).toMatchObject({
      format: 'GREENHOUSE',
      url: null,
      company: null,
      locations: [{ city: 'Oslo' }],
      employmentType: 'PART_TIME',
      salary: { min: 50_000, currency: 'EUR' },
      postedAt: null,
    });
  });

  it('may come as the only one of a list', () => {
    expect(readPosting(JSON.stringify({ jobs: [job], meta: { total: 1 } })).externalId).toBe('4007');
  });

  it.each([
    [{ jobs: [job, job], meta: { total: 2 } }, 'it holds 2'],
    [{ ...job, content: undefined }, 'content: expected string'],
    [{ ...job, content: '&lt;p&gt;&lt;/p&gt;' }, 'expected text in content'],
    [{ ...job, content: '<div>'.repeat(600) }, 'content: The HTML nests'],
    [{ ...job, title: ['Secret'] }, 'title: expected string'],
  ])('%#: is rejected with its place', (document, message) => {
    const rejection = expectRejection(reader.readPosting(JSON.stringify(document), null));
    expect(rejection).toMatchObject({ code: 'INVALID_DOCUMENT', message: expect.stringContaining(message) });
    expect(rejection.message).not.toMatch(/Secret|Otter/);
  });
});
