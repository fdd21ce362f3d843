import { describe, expect, it } from '@jest/globals';
import type { JobPosting, WithContext } from 'schema-dts';
import { expectRead, expectRejection, reader, readPosting, taxonomy } from '../../build-reader.js';

const description = '<p>We map rivers.</p><p><b>Requirements</b></p><ul><li>Python</li><li>PostGIS</li></ul>';
const posting: WithContext<JobPosting> = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Senior Geodata Engineer',
  description,
  identifier: { '@type': 'PropertyValue', name: 'Tarn Maps', value: 'TM-17' },
  url: 'https://jobs.tarn-maps.example/17',
  datePosted: '2026-03-01',
  validThrough: '2999-06-30',
  employmentType: ['FULL_TIME', 'PART_TIME'],
  hiringOrganization: { '@type': 'Organization', name: 'Tarn Maps' },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 River Lane',
      addressLocality: 'Austin',
      addressRegion: 'TX',
      addressCountry: 'US',
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'USD',
    value: { '@type': 'QuantitativeValue', minValue: 120000, maxValue: 150000, unitText: 'YEAR' },
  },
  experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 30 },
  educationRequirements: {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'bachelor degree',
  },
};
const read = (fields: object = {}) => readPosting(JSON.stringify({ ...posting, ...fields }));

describe('A JobPosting of schema.org', () => {
  it('is read from its fields', () => {
    expect(read()).toMatchObject({
      format: 'SCHEMA_ORG_JOB_POSTING',
      externalId: 'TM-17',
      url: 'https://jobs.tarn-maps.example/17',
      title: 'Senior Geodata Engineer',
      company: 'Tarn Maps',
      locations: [{ name: 'Austin, TX, US', city: 'Austin', region: 'Texas', country: 'US' }],
      employmentType: 'FULL_TIME',
      seniority: ['SENIOR'],
      minYearsExperience: 2.5,
      education: 'BACHELOR',
      salary: { min: 120_000, max: 150_000, currency: 'USD', period: 'YEAR' },
      postedAt: '2026-03-01T00:00:00.000Z',
      validThrough: '2999-06-30T23:59:59.999Z',
      status: null,
      description: 'We map rivers.\n\n**Requirements**\n\n- Python\n- PostGIS',
    });
  });

  it('asks for what its text says and, without a span, for what stands in fields alone', () => {
    expect(read().requirements).toMatchObject([
      { anyOf: [taxonomy.find('Python')?.id], span: { start: 36, end: 42 } },
      { anyOf: [taxonomy.find('PostGIS')?.id] },
      { kind: 'EXPERIENCE', minYears: 2.5, span: null, text: '2.5+ years of experience' },
      { kind: 'EDUCATION', education: 'BACHELOR', span: null, text: "Bachelor's degree" },
    ]);
    const told = read({ description: 'Requirements: 4 years of experience and a degree in geography.' });
    expect(told.requirements.map(({ kind }) => kind)).toEqual(['EXPERIENCE', 'EDUCATION']);
  });

  it('is completed from its description', () => {
    const bare = {
      '@type': 'JobPosting',
      title: 'Engineer',
      description: 'Hybrid in Oslo, for €50,000 a year.',
    };
    expect(readPosting(JSON.stringify(bare))).toMatchObject({
      externalId: null,
      company: null,
      locations: [{ city: 'Oslo' }],
      workplace: ['HYBRID'],
      salary: { min: 50_000, currency: 'EUR' },
      minYearsExperience: null,
      postedAt: null,
    });
  });

  it('may be one of a list or graph, whose other nodes it refers to', () => {
    const organisation = { '@type': 'Organization', '@id': '#us', name: 'Tarn Maps' };
    const referring = { ...posting, hiringOrganization: { '@id': '#us' } };
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite' }, organisation, referring],
    };
    expect(readPosting(JSON.stringify(graph))).toMatchObject({ company: 'Tarn Maps', externalId: 'TM-17' });
    expect(readPosting(JSON.stringify([organisation, referring]))).toMatchObject({ company: 'Tarn Maps' });
    expect(read({ '@type': ['Thing', 'https://schema.org/JobPosting'] }).externalId).toBe('TM-17');
  });

  it('may stand in the script of an HTML page', () => {
    const html = (json: string) =>
      `<html><head><script type="application/ld+json">${json}</script></head><body><h1>Cookies?</h1></body></html>`;
    expect(readPosting(html(JSON.stringify(posting)))).toMatchObject({
      format: 'SCHEMA_ORG_JOB_POSTING',
      externalId: 'TM-17',
    });
    const broken = JSON.stringify(posting).replace('We map', 'We\nmap');
    expect(readPosting(html(broken))).toMatchObject({ externalId: 'TM-17' });
    expect(readPosting(html(`<!-- ${JSON.stringify(posting)} -->`))).toMatchObject({ externalId: 'TM-17' });
    expect(readPosting(html('{"@type": "JobPosting", oops'))).toMatchObject({
      format: 'HTML',
      title: 'Cookies?',
    });
    expect(expectRead(reader.readPosting(html(JSON.stringify(posting)), 'HTML')).format).toBe('HTML');
  });

  it.each([
    ['Tarn Maps', 'Tarn Maps'],
    [{ name: 'Tarn Maps' }, 'Tarn Maps'],
    [[{ name: 7 }, { name: 'Tarn Maps' }], 'Tarn Maps'],
    [7, null],
  ])('names who hires: %j', (hiringOrganization, company) => {
    expect(read({ hiringOrganization }).company).toBe(company);
  });

  it.each([
    [{ jobLocationType: 'TELECOMMUTE' }, ['REMOTE']],
    [{ jobLocationType: ['TELECOMMUTE'] }, ['REMOTE']],
    [{ jobLocationType: null }, []],
  ])('tells the workplace: %j', (fields, workplace) => {
    expect(read(fields).workplace).toEqual(workplace);
  });

  it.each([
    ['Berlin, Germany', ['Berlin, Germany']],
    [{ address: 'Berlin, Germany' }, ['Berlin, Germany']],
    [{ address: { addressLocality: 'Elmstead', addressCountry: { name: 'GB' } } }, ['Elmstead, GB']],
    [{ address: { addressLocality: 'Remote', addressCountry: 'Norway' } }, ['Norway']],
    [{ name: 'Oslo' }, ['Oslo']],
    [
      [{ address: { addressLocality: 'Oslo' } }, { address: { addressLocality: 'Paris' } }],
      ['Oslo', 'Paris'],
    ],
    [{ address: 7 }, []],
  ])('names places: %j', (jobLocation, names) => {
    expect(read({ jobLocation }).locations.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    [{ addressCountry: 'DE' }, { city: null, region: null, country: 'DE' }],
    [
      { addressRegion: 'TX', addressCountry: 'US' },
      { city: null, region: 'Texas', country: 'US' },
    ],
    [{ addressRegion: 'TX' }, { city: null, region: 'Texas', country: 'US' }],
    [
      { addressRegion: 'Elm County', addressCountry: 'IE' },
      { city: null, region: 'Elm County', country: 'IE' },
    ],
    [
      { addressLocality: 'šumava', addressCountry: 'CZ' },
      { city: 'šumava', region: null, country: 'CZ' },
    ],
  ])('reads an address part by part: %j', (address, location) => {
    expect(read({ jobLocation: { address } }).locations).toMatchObject([location]);
  });

  it('names where those who apply for a remote job may be', () => {
    const { locations } = read({
      jobLocation: null,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'Canada' }, { name: 'NO' }, 'Texas'],
    });
    expect(locations).toMatchObject([
      { city: null, region: null, country: 'CA' },
      { city: null, region: null, country: 'NO' },
      { city: null, region: 'Texas', country: 'US' },
    ]);
  });

  it.each([
    ['CONTRACTOR', 'CONTRACT'],
    ['INTERN', 'INTERNSHIP'],
    [['OTHER', 'TEMPORARY'], 'TEMPORARY'],
    ['Part-time', 'PART_TIME'],
    [['VOLUNTEER'], null],
  ])('tells how one is employed: %j', (employmentType, told) => {
    expect(read({ employmentType }).employmentType).toBe(told);
  });

  const hourly = { min: 40, max: 40, currency: 'USD', period: 'HOUR' };
  it.each([
    [{ currency: 'USD', value: { value: 40, unitText: 'HOUR' } }, hourly],
    [{ currency: 'USD', value: '40.00', unitText: 'hour' }, hourly],
    [{ currency: 'usd', value: { minValue: '40', maxValue: 40, unitCode: 'HUR' } }, hourly],
    [{ priceCurrency: 'USD', price: 40 }, hourly],
    [
      { currency: 'USD', value: { minValue: 40, maxValue: 0, unitText: 'HOUR' } },
      { ...hourly, max: null },
    ],
    [
      [
        { currency: 'USD', value: 'negotiable' },
        { currency: 'USD', value: 40 },
      ],
      hourly,
    ],
    [
      { currency: 'EUR', minValue: '50,000', maxValue: '60,000' },
      { min: 50_000, max: 60_000, currency: 'EUR', period: 'YEAR' },
    ],
    [{ currency: 'USD', value: { minValue: -1 } }, null],
    [{ currency: 'USD', value: { minValue: 9, maxValue: 8 } }, null],
    [{ currency: 'dollars', value: 40 }, null],
    [{ currency: 'USD', value: 'NaN' }, null],
    ['competitive', null],
    [0, null],
  ])('%#: tells the pay: %j', (baseSalary, salary) => {
    expect(read({ baseSalary }).salary).toEqual(salary);
  });

  it('takes the currency of a bare number from its own field', () => {
    expect(read({ baseSalary: 90000, salaryCurrency: 'CAD' }).salary).toEqual({
      min: 90_000,
      max: 90_000,
      currency: 'CAD',
      period: 'YEAR',
    });
  });

  it.each(['high school', 'associate degree', 'bachelor degree', 'postgraduate degree'])(
    'tells the education: %s',
    (credentialCategory) => {
      const levels: Record<string, string> = {
        'high school': 'HIGH_SCHOOL',
        'associate degree': 'ASSOCIATE',
        'bachelor degree': 'BACHELOR',
        'postgraduate degree': 'MASTER',
      };
      const educationRequirements = [
        { credentialCategory: 'professional certificate' },
        { credentialCategory },
      ];
      expect(read({ educationRequirements }).education).toBe(levels[credentialCategory]);
    },
  );

  it('reads texts beside the description below it, each under its heading, none twice', () => {
    const { description: text, requirements } = read({
      description: 'We map rivers. Knows QGIS.',
      skills: ['Python', { '@type': 'DefinedTerm', name: 'Rust' }],
      qualifications: 'Knows QGIS.',
      experienceRequirements: 'no requirements',
      educationRequirements: 'A degree in geography',
    });
    expect(text).toBe(
      'We map rivers. Knows QGIS.\n\n## Skills\n\n- Python\n- Rust\n\n## Education\n\nA degree in geography',
    );
    expect(requirements.map((each) => each.text)).toEqual(['Python', 'Rust', 'A degree in geography']);
  });

  it('needs some text, not a description', () => {
    expect(read({ description: undefined, skills: 'Python' }).description).toBe('## Skills\n\nPython');
    const rejection = expectRejection(
      reader.readPosting(JSON.stringify({ ...posting, description: '<p></p>' }), null),
    );
    expect(rejection).toMatchObject({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('expected text in description'),
    });
  });

  it('counts fields of other types as absent', () => {
    const wrong = {
      url: 7,
      datePosted: 'soon',
      validThrough: [],
      identifier: {},
      skills: 7,
      jobLocation: [[]],
    };
    expect(read({ ...wrong, title: ['Engineer'], name: 'Geodata Engineer' })).toMatchObject({
      ...{ externalId: null, url: null, postedAt: null, validThrough: null },
      title: 'Geodata Engineer',
    });
  });

  it('is rejected among several: each is a document of its own', () => {
    const rejection = expectRejection(reader.readPosting(JSON.stringify([posting, posting]), null));
    expect(rejection).toMatchObject({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('it holds 2'),
    });
    expect(rejection.message).not.toContain('Tarn');
  });
});
