import { describe, expect, it } from '@jest/globals';
import { readCandidate, summariseSkills, taxonomy } from '../../build-reader.js';

const resume = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'Tuva Brightwell',
    label: 'Senior Data Engineer',
    email: 'tuva@example.org',
    phone: '555 0100',
    url: 'https://tuva.example',
    summary: 'Moves data about tides. Likes dbt.',
    location: {
      address: '1 Quay',
      postalCode: '5003',
      city: 'Bergen',
      countryCode: 'NO',
      region: 'Vestland',
    },
  },
  work: [
    {
      name: 'Tideworks',
      position: 'Data Engineer',
      startDate: '2022-01',
      endDate: '2024-12',
      summary: 'Pipelines in Python and Airflow.',
      highlights: ['Moved the warehouse to BigQuery'],
    },
    {
      name: 'Saltlab',
      position: 'Developer',
      startDate: '2020-01-01',
      endDate: '2022-12-31',
      highlights: ['Python services'],
    },
  ],
  education: [
    { institution: 'NTNU', area: 'Oceanography', studyType: 'Bachelor' },
    { institution: 'NTNU', area: 'Informatics', studyType: 'Master' },
  ],
  skills: [
    { name: 'Data', level: 'Master', keywords: ['Python', 'SQL', 'Tide Tables'] },
    { name: 'Go', keywords: [] },
    { name: 'Kafka (4 years)' },
  ],
  projects: [{ name: 'Buoy', description: 'Made for buoys in Kotlin' }],
  meta: { version: 'v1.0.0', lastModified: '2025-06-30T10:00:00' },
};
const read = (fields: object = {}) => readCandidate(JSON.stringify({ ...resume, ...fields }));

describe('A JSON Resume', () => {
  it('is read from its fields', () => {
    expect(read()).toMatchObject({
      kind: 'candidate',
      format: 'JSON_RESUME',
      externalId: null,
      name: 'Tuva Brightwell',
      email: 'tuva@example.org',
      headline: 'Senior Data Engineer',
      location: { city: 'Bergen', country: 'NO' },
      workplace: [],
      seniority: 'SENIOR',
      education: 'MASTER',
      salaryExpectation: null,
      summary: 'Moves data about tides. Likes dbt.',
      updatedAt: '2025-06-30T10:00:00.000Z',
    });
  });

  it('has the years of all jobs together, overlapping ones counted once', () => {
    expect(read().yearsOfExperience).toBe(5);
    expect(read({ work: [] }).yearsOfExperience).toBeNull();
    expect(read({ work: [{ position: 'Developer' }] }).yearsOfExperience).toBeNull();
  });

  it('knows each skill for as long as the jobs that name it, listed ones first', () => {
    expect(summariseSkills(read())).toEqual([
      ...['Python 5y', 'SQL', 'Tide Tables', 'Go', 'Kafka 4y', 'Data Engineering 3y'],
      ...['dbt', 'Airflow 3y', 'BigQuery 3y', 'Kotlin'],
    ]);
  });

  it('knows a listed skill wherever its name stands', () => {
    const work = [
      { position: 'Developer', startDate: '2024-01', endDate: '2024-12', summary: 'Rust everywhere' },
    ];
    const used = (skills: readonly object[]) =>
      summariseSkills(read({ work, skills, projects: [], basics: {} }));
    expect(used([])).toEqual([]);
    expect(used([{ name: 'Rust' }])).toEqual(['Rust 1y']);
  });

  it('gives the words that show a skill, of the latest job, and when that ended', () => {
    const skillOf = (name: string) => read().skills.find(({ skill }) => skill === taxonomy.find(name)?.id);
    expect(skillOf('Python')).toMatchObject({
      lastUsed: '2024-12-31',
      evidence: 'Pipelines in Python and Airflow.',
    });
    expect(skillOf('SQL')).toMatchObject({ lastUsed: null, evidence: null });
    expect(skillOf('Kafka')).toMatchObject({ lastUsed: null, evidence: 'Kafka (4 years)' });
    expect(skillOf('Kotlin')).toMatchObject({ years: null, evidence: 'Made for buoys in Kotlin' });
  });

  it('counts a job that goes on up to the day of its last change, else up to today', () => {
    const work = [{ position: 'Kafka engineer', startDate: '2024-01', endDate: '' }];
    expect(read({ work }).yearsOfExperience).toBe(1.5);
    expect(read({ work, meta: {} }).yearsOfExperience).toBe(2.2);
    expect(read({ work: [{ ...work[0], endDate: 'Present' }] }).yearsOfExperience).toBe(1.5);
  });

  it('counts no job whose dates are none', () => {
    const dated = (startDate: unknown, endDate: unknown) =>
      read({ work: [{ position: 'Kafka engineer', startDate, endDate }] }).yearsOfExperience;
    expect(dated('2020-13', '2021-01')).toBeNull();
    expect(dated('2020-02-30', '2021-01')).toBeNull();
    expect(dated('2021-01', '2020-01')).toBeNull();
    expect(dated('2020-01', 'soon')).toBeNull();
    expect(dated(2020, 2021)).toBeNull();
  });

  it('reads the older names of fields', () => {
    const { skills } = read({
      work: [{ company: 'Kafka Ltd', position: 'Kafka engineer', startDate: '2020' }],
    });
    expect(skills.map(({ skill }) => skill)).toContain(taxonomy.find('Kafka')?.id);
  });

  it.each([
    ['PhD', 'DOCTORATE'],
    ['Doctor of Philosophy', 'DOCTORATE'],
    ['MSc', 'MASTER'],
    ['M.A.', 'MASTER'],
    ['MBA', 'MASTER'],
    ['BSc', 'BACHELOR'],
    ['BA', 'BACHELOR'],
    ['Bachelor of Arts', 'BACHELOR'],
    ['Associate', 'ASSOCIATE'],
    ['High School', 'HIGH_SCHOOL'],
    ['Course', null],
  ])('tells the education: %s', (studyType, education) => {
    expect(read({ education: [{ studyType }] }).education).toBe(education);
  });

  it('counts fields of other types as absent', () => {
    const wrong = {
      basics: { name: ['Tuva'], email: 7 },
      work: 'much',
      skills: { name: 'Go' },
      education: [7],
      projects: 7,
      meta: [],
    };
    expect(read(wrong)).toMatchObject({
      ...{ name: null, email: null, education: null, updatedAt: null },
      skills: [{ skill: taxonomy.find('Go')?.id, years: null }],
    });
  });
});
