import { describe, expect, it } from '@jest/globals';
import { expectRead, reader, taxonomy } from '../build-reader.js';

const description =
  'You work in Oslo, Norway, for $90,000 a year. Requirements: Python. Nice to have: Kafka.';
const read = (fields: object) =>
  expectRead(
    reader.readPosting(
      JSON.stringify({ externalId: 'p-1', title: 'Engineer', description, ...fields }),
      null,
    ),
  );
const readCandidate = (fields: object) =>
  expectRead(reader.readCandidate(JSON.stringify({ externalId: 'c-1', ...fields }), null, '2026-03-01'));
const idOf = (name: string) => taxonomy.find(name)?.id;

describe('POSTING_JSON', () => {
  it('is completed from its description', () => {
    expect(read({ company: null, unknownField: 1 })).toMatchObject({
      format: 'POSTING_JSON',
      externalId: 'p-1',
      title: 'Engineer',
      company: null,
      description,
      locations: [{ city: 'Oslo', country: 'NO' }],
      salary: { min: 90000, currency: 'USD', period: 'YEAR' },
      requirements: [{ anyOf: [idOf('Python')] }, { anyOf: [idOf('Kafka')], importance: 'PREFERRED' }],
      status: null,
      postedAt: null,
    });
  });

  it('is read in the light of its title', () => {
    expect(read({ title: 'Senior Engineer (part-time)' })).toMatchObject({
      title: 'Senior Engineer (part-time)',
      seniority: ['SENIOR'],
      employmentType: 'PART_TIME',
    });
  });

  it('stands where it gives fields, empty lists included', () => {
    const given = read({
      company: 'Acme',
      locations: [{ city: 'Bergen', country: 'Norway' }, { name: 'Anywhere' }],
      workplace: ['REMOTE'],
      seniority: [],
      salary: { max: 5, currency: 'nok', period: 'HOUR' },
      requirements: [],
      postedAt: '2026-03-01T10:00:00+02:00',
      status: 'CLOSED',
      url: 'https://jobs.example/1',
    });
    expect(given).toMatchObject({
      company: 'Acme',
      locations: [
        { name: 'Bergen, Norway', city: 'Bergen', region: null, country: 'NO' },
        { name: 'Anywhere', city: null, region: null, country: null },
      ],
      workplace: ['REMOTE'],
      seniority: [],
      salary: { min: null, max: 5, currency: 'NOK', period: 'HOUR' },
      requirements: [],
      postedAt: '2026-03-01T08:00:00.000Z',
      status: 'CLOSED',
      url: 'https://jobs.example/1',
    });
  });

  it('has what a list repeats once', () => {
    const oslo = { city: 'Oslo', country: 'Norway' };
    const given = read({
      workplace: ['REMOTE', 'HYBRID', 'REMOTE'],
      seniority: ['MID', 'MID'],
      locations: [oslo, { country: 'NOR', city: 'Oslo', name: 'Oslo, Norway' }],
      requirements: [{ anyOf: ['Kafka', 'apache kafka', 'Kafka'] }],
    });
    expect(given).toMatchObject({
      workplace: ['REMOTE', 'HYBRID'],
      seniority: ['MID'],
      locations: [{ name: 'Oslo, Norway', city: 'Oslo', region: null, country: 'NO' }],
      requirements: [{ anyOf: [idOf('Kafka')] }],
    });
  });

  it('gives requirements without spans, its skills by name, alias or id, unknown ones kept', () => {
    const { requirements, mentions } = read({
      requirements: [
        { anyOf: ['k8s', 'skill:docker', 'Foo  Bar'], openEnded: true, minYears: 3 },
        { importance: 'PREFERRED', education: 'MASTER' },
        { minYears: 5 },
        { text: 'Kindness' },
      ],
    });
    expect(requirements).toEqual([
      {
        kind: 'SKILL',
        importance: 'REQUIRED',
        anyOf: ['skill:kubernetes', 'skill:docker', 'skill:unlisted:Foo Bar'],
        openEnded: true,
        minYears: 3,
        education: null,
        text: 'Kubernetes or Docker or Foo Bar or similar, 3+ years',
        span: null,
      },
      expect.objectContaining({ kind: 'EDUCATION', importance: 'PREFERRED', text: "Master's degree" }),
      expect.objectContaining({ kind: 'EXPERIENCE', text: '5+ years of experience' }),
      expect.objectContaining({ kind: 'OTHER', text: 'Kindness' }),
    ]);
    expect(mentions).toEqual(
      expect.arrayContaining(['skill:kubernetes', 'skill:python', 'skill:unlisted:Foo Bar']),
    );
  });

  it('takes a time without an offset, and a date, for UTC', () => {
    expect(read({ postedAt: '2026-03-01T10:00' }).postedAt).toBe('2026-03-01T10:00:00.000Z');
    expect(read({ postedAt: '2026-03-01' }).postedAt).toBe('2026-03-01T00:00:00.000Z');
  });
});

describe('CANDIDATE_JSON', () => {
  it('is read as it is given', () => {
    const candidate = readCandidate({
      name: 'Robin Example',
      email: 'robin@example.org',
      headline: 'Python developer',
      location: { city: 'Ghent', country: 'BEL' },
      skills: [{ name: 'Kubernetes', years: 2, lastUsed: '2025-06', evidence: 'Ran Terraform' }],
      summary: 'Knows Kafka.',
      updatedAt: '2026-01-01',
    });
    expect(candidate).toEqual({
      kind: 'candidate',
      format: 'CANDIDATE_JSON',
      externalId: 'c-1',
      name: 'Robin Example',
      email: 'robin@example.org',
      headline: 'Python developer',
      location: { name: 'Ghent, BEL', city: 'Ghent', region: null, country: 'BE' },
      workplace: [],
      seniority: null,
      yearsOfExperience: null,
      education: null,
      skills: [{ skill: 'skill:kubernetes', years: 2, lastUsed: '2025-06-01', evidence: 'Ran Terraform' }],
      salaryExpectation: null,
      summary: 'Knows Kafka.',
      updatedAt: '2026-01-01T00:00:00.000Z',
      mentions: ['skill:kubernetes', 'skill:python', 'skill:kafka', 'skill:terraform'],
    });
  });

  it('has a workplace that is repeated once', () => {
    expect(readCandidate({ workplace: ['REMOTE', 'ONSITE', 'REMOTE'] })).toMatchObject({
      workplace: ['REMOTE', 'ONSITE'],
    });
  });

  it('has each skill once: the most years win', () => {
    const { skills } = readCandidate({
      skills: [{ name: 'k8s', years: 2 }, { name: 'Kubernetes', years: 5 }, { name: 'kubernetes' }],
    });
    expect(skills).toEqual([{ skill: 'skill:kubernetes', years: 5, lastUsed: null, evidence: null }]);
  });
});
