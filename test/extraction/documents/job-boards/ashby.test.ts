import { describe, expect, it } from '@jest/globals';
import { expectRejection, reader, readPosting, taxonomy } from '../../build-reader.js';

const salary = (minValue: number, maxValue: number, currencyCode = 'USD', interval = '1 YEAR') => ({
  ...{ compensationType: 'Salary', interval, currencyCode, minValue, maxValue },
  summary: 'as told',
});
const equity = { compensationType: 'EquityPercentage', interval: 'NONE', minValue: 0.5, maxValue: 1.75 };
const job = {
  id: '5d13',
  title: 'iOS Engineer',
  department: 'Product',
  team: 'Phones',
  employmentType: 'FullTime',
  location: 'Our house in Houston',
  address: { postalAddress: { addressLocality: 'Houston', addressRegion: 'Texas', addressCountry: 'USA' } },
  secondaryLocations: [
    { location: 'Lisbon', address: { addressLocality: 'Lisbon', addressCountry: 'Portugal' } },
    { location: 'Remote - Canada' },
  ],
  isListed: true,
  isRemote: true,
  workplaceType: 'Hybrid',
  publishedAt: '2026-01-05T16:21:55.393+00:00',
  jobUrl: 'https://jobs.pipistrelle.example/5d13',
  applyUrl: 'https://jobs.pipistrelle.example/5d13/apply',
  descriptionHtml: '<h2>You bring</h2><ul><li>Swift</li></ul>',
  descriptionPlain: 'You bring Swift',
  compensation: {
    compensationTierSummary: '$81K – $95K • 0.5% – 1.75%',
    compensationTiers: [{ title: 'Zone A', components: [equity, salary(81_000, 87_000)] }],
    summaryComponents: [equity, salary(81_000, 95_000)],
  },
};
const read = (fields: object = {}) => readPosting(JSON.stringify({ ...job, ...fields }));

describe('A job of the Ashby API', () => {
  it('is read from its fields', () => {
    expect(read()).toMatchObject({
      format: 'ASHBY',
      externalId: '5d13',
      url: 'https://jobs.pipistrelle.example/5d13',
      title: 'iOS Engineer',
      locations: [
        { city: 'Houston', region: 'Texas', country: 'US' },
        { city: 'Lisbon', country: 'PT' },
        { city: null, country: 'CA' },
      ],
      employmentType: 'FULL_TIME',
      salary: { min: 81_000, max: 95_000, currency: 'USD', period: 'YEAR' },
      postedAt: '2026-01-05T16:21:55.393Z',
      description: '## You bring\n\n- Swift',
      requirements: [{ anyOf: [taxonomy.find('Swift')?.id] }],
    });
  });

  it.each([
    [{ workplaceType: 'Hybrid', isRemote: true }, ['HYBRID']],
    [{ workplaceType: 'OnSite', isRemote: true }, ['ONSITE']],
    [{ workplaceType: 'Remote', isRemote: null }, ['REMOTE']],
    [{ workplaceType: null, isRemote: true }, ['REMOTE']],
    [{ workplaceType: null, isRemote: false, location: 'Remote (US)' }, ['REMOTE']],
    [{ workplaceType: null, isRemote: 'yes' }, []],
  ])('trusts the workplace type over the flag: %j', (fields, workplace) => {
    expect(read(fields).workplace).toEqual(workplace);
  });

  it.each([
    ['PartTime', 'PART_TIME'],
    ['Intern', 'INTERNSHIP'],
    ['Contract', 'CONTRACT'],
    ['Temporary', 'TEMPORARY'],
  ])('tells how one is employed: %s', (employmentType, told) => {
    expect(read({ employmentType }).employmentType).toBe(told);
  });

  it.each([
    [[salary(60, 75, 'EUR', '1 HOUR')], { min: 60, max: 75, currency: 'EUR', period: 'HOUR' }],
    [[salary(5, 6), salary(7, 8), salary(1, 2, 'EUR')], { min: 5, max: 8, currency: 'USD', period: 'YEAR' }],
    [[salary(6, 5)], null],
    [[equity], null],
    [null, null],
  ])('%#: is paid what the tiers say where there is no summary: %j', (components, told) => {
    const compensation = { summaryComponents: [], compensationTiers: [{ components }] };
    expect(read({ compensation }).salary).toEqual(told);
  });

  it('may come as the only one of a board, and without an id is known by its address', () => {
    const board = { apiVersion: '1', jobs: [{ ...job, id: undefined }] };
    expect(readPosting(JSON.stringify(board))).toMatchObject({ format: 'ASHBY', externalId: job.jobUrl });
  });

  it('takes the plain text where there is no other, and is rejected without any', () => {
    expect(read({ descriptionHtml: null }).description).toBe('You bring Swift');
    const bare = JSON.stringify({ ...job, descriptionHtml: null, descriptionPlain: [] });
    expect(expectRejection(reader.readPosting(bare, null)).message).toContain('expected text in description');
  });
});
