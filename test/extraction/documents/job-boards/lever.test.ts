import { describe, expect, it } from '@jest/globals';
import { expectRejection, reader, readPosting, taxonomy } from '../../build-reader.js';

const posting = {
  id: 'b2f1',
  text: 'Data Engineer',
  hostedUrl: 'https://jobs.harrow-tea.example/b2f1',
  createdAt: 1_772_323_200_000,
  categories: {
    commitment: 'Full-time',
    department: 'Leaves',
    location: 'Leeds',
    allLocations: ['Leeds', 'London, UK'],
  },
  country: 'GB',
  workplaceType: 'hybrid',
  description: '<div>Harrow Tea is a company that blends tea.</div>',
  descriptionPlain: 'Harrow Tea is a company that blends tea.',
  lists: [
    { text: 'What you need', content: '<li>Python &amp; SQL</li><li>3+ years of Airflow or Dagster</li>' },
    { text: 'Nice to have', content: '<li>Kafka</li>' },
  ],
  additional: '<p>We offer tea.</p>',
  additionalPlain: 'We offer tea.',
  salaryRange: { min: 50000, max: 60000, currency: 'GBP', interval: 'per-year-salary' },
};
const read = (fields: object = {}) => readPosting(JSON.stringify({ ...posting, ...fields }));

describe('A posting of the Lever API', () => {
  it('is read from its fields', () => {
    expect(read()).toMatchObject({
      format: 'LEVER',
      externalId: 'b2f1',
      url: 'https://jobs.harrow-tea.example/b2f1',
      title: 'Data Engineer',
      company: 'Harrow Tea',
      locations: [{ city: 'Leeds' }, { city: 'London', country: 'GB' }],
      workplace: ['HYBRID'],
      employmentType: 'FULL_TIME',
      salary: { min: 50_000, max: 60_000, currency: 'GBP', period: 'YEAR' },
      postedAt: '2026-03-01T00:00:00.000Z',
    });
  });

  it('has its lists in the description, under their names, and asks for what they say', () => {
    const { description, requirements } = read();
    expect(description).toBe(
      [
        'Harrow Tea is a company that blends tea.',
        '## What you need',
        '- Python & SQL\n- 3+ years of Airflow or Dagster',
        '## Nice to have',
        '- Kafka',
        'We offer tea.',
      ].join('\n\n'),
    );
    const idOf = (name: string) => taxonomy.find(name)?.id;
    expect(requirements).toMatchObject([
      { anyOf: [idOf('Python')], importance: 'REQUIRED' },
      { anyOf: [idOf('SQL')], importance: 'REQUIRED' },
      { anyOf: [idOf('Airflow'), idOf('Dagster')], minYears: 3 },
      { anyOf: [idOf('Kafka')], importance: 'PREFERRED' },
    ]);
    for (const { text, span } of requirements) {
      expect(span && description.slice(span.start, span.end)).toBe(text);
    }
  });

  it('takes plain texts where there are no others', () => {
    const { description } = read({ description: null, additional: null, lists: null });
    expect(description).toBe('Harrow Tea is a company that blends tea.\n\nWe offer tea.');
  });

  it('lies in its country where its one place tells none', () => {
    const { locations } = read({ categories: { location: 'Elmstead' } });
    expect(locations).toMatchObject([{ city: 'Elmstead', country: 'GB' }]);
  });

  it.each([
    ['remote', 'Leeds', ['REMOTE']],
    ['on-site', 'Leeds', ['ONSITE']],
    ['onsite', 'Leeds', ['ONSITE']],
    ['unspecified', 'Remote (UK)', ['REMOTE']],
    ['unspecified', 'Leeds', []],
    [7, 'Leeds', []],
  ])('tells the workplace of %j in %s', (workplaceType, location, workplace) => {
    expect(read({ workplaceType, categories: { location } }).workplace).toEqual(workplace);
  });

  it.each([
    ['Contract', 'CONTRACT'],
    ['Intern', 'INTERNSHIP'],
    ['Part Time', 'PART_TIME'],
    ['Whenever', null],
  ])('tells how one is employed: %s', (commitment, employmentType) => {
    expect(read({ categories: { commitment } }).employmentType).toBe(employmentType);
  });

  it.each([
    ['per-hour-wage', 'HOUR'],
    ['per-day-wage', 'DAY'],
    ['per-week-salary', 'WEEK'],
    ['per-month-salary', 'MONTH'],
  ])('is paid %s', (interval, period) => {
    const salaryRange = { min: 30, max: 40, currency: 'GBP', interval };
    expect(read({ salaryRange }).salary).toEqual({ min: 30, max: 40, currency: 'GBP', period });
  });

  it.each([[null], [[]], ['a lot'], [{ min: 2, max: 1, currency: 'GBP', interval: 'per-year-salary' }]])(
    'has no pay where it gives none: %j',
    (salaryRange) => {
      expect(read({ salaryRange }).salary).toBeNull();
    },
  );

  it('is rejected where it has no text', () => {
    const document = { id: 'b2f1', text: 'Data Engineer', hostedUrl: posting.hostedUrl };
    expect(expectRejection(reader.readPosting(JSON.stringify(document), null))).toMatchObject({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('LEVER document: expected text in description'),
    });
  });
});
