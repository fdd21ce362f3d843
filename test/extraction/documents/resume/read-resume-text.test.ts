import { describe, expect, it } from '@jest/globals';
import { expectRejection, readCandidate, reader, summariseSkills, taxonomy } from '../../build-reader.js';

const plain = `Mira Thornbury
Senior Backend Engineer
Oslo, Norway | mira.thornbury@example.org | +47 555 01 234

Summary
Backend engineer with 9 years of experience in payments and ferries.

Skills
Python (7 years), Go: 3 years, Kafka, R
5+ years of Docker and Kubernetes

Work Experience

Staff Engineer, Ferrywell AS — Jan 2021 – Present
- Booking services in Go and Java
- Kafka, and PostgreSQL on Kubernetes

Developer
Quillbrook Ltd, London
Jan 2017 - Dec 2020
- A Django monolith
- Java for the till

Education
MSc Computer Science, University of Oslo, 2014 – 2016
BSc Statistics, 2011 - 2014
`;
const markdown = `# José de la Cruz

**Data Scientist** · Madrid, Spain
jose@example.com · https://code.example/jose

## Profile

I turn questions into models.

## Experience

### Data Scientist — Solano Retail (2020–2024)

* Forecasts with **Python** and scikit-learn

### Analyst — Vega Energy (2018–2020)

* SQL and Excel

## Education

PhD in Statistics, Universidad Complutense
`;
const labelled = `CURRICULUM VITAE

Name: Anneke van Dijk
Email: anneke@example.nl
Location: Utrecht, Netherlands
Title: DevOps Engineer

TECHNICAL SKILLS
Languages: Python, Bash

EMPLOYMENT HISTORY
03/2019 - 02/2022  Windmill BV
Terraform and AWS.
03/2022 - 02/2024  Dike & Co
Kubernetes and Terraform.

EDUCATION
Bachelor of Engineering
`;

describe('A résumé in text', () => {
  it('says who it is about', () => {
    expect(readCandidate(plain)).toMatchObject({
      format: 'TEXT',
      externalId: null,
      name: 'Mira Thornbury',
      email: 'mira.thornbury@example.org',
      headline: 'Senior Backend Engineer',
      location: { city: 'Oslo', country: 'NO' },
      seniority: 'SENIOR',
      yearsOfExperience: 9,
      education: 'MASTER',
      summary: 'Backend engineer with 9 years of experience in payments and ferries.',
      updatedAt: null,
    });
    expect(readCandidate(markdown)).toMatchObject({
      format: 'MARKDOWN',
      name: 'José de la Cruz',
      headline: 'Data Scientist',
      location: { city: 'Madrid', country: 'ES' },
      yearsOfExperience: 6,
      education: 'DOCTORATE',
      summary: 'I turn questions into models.',
    });
    expect(readCandidate(labelled)).toMatchObject({
      name: 'Anneke van Dijk',
      email: 'anneke@example.nl',
      headline: 'DevOps Engineer',
      location: { city: 'Utrecht', country: 'NL' },
      yearsOfExperience: 5,
      education: 'BACHELOR',
      summary: null,
    });
  });

  it('knows skills for as long as it says, else as the jobs that name them', () => {
    expect(summariseSkills(readCandidate(plain))).toEqual([
      ...['Python 7y', 'Go 3y', 'Docker 5y', 'Kubernetes 5y', 'Backend Development', 'Kafka 5.2y', 'R'],
      ...['Java 9.2y', 'PostgreSQL 5.2y', 'Django 4y'],
    ]);
    expect(summariseSkills(readCandidate(labelled))).toEqual([
      ...['DevOps', 'Python', 'Bash', 'Terraform 5y', 'AWS 3y', 'Kubernetes 2y'],
    ]);
    expect(summariseSkills(readCandidate(markdown))).toContain('SQL 2y');
  });

  it('gives the words that show a skill and when it was last used', () => {
    const skills = new Map(readCandidate(plain).skills.map((each) => [each.skill, each]));
    const skillOf = (name: string) => skills.get(taxonomy.find(name)?.id ?? 'skill:');
    expect(skillOf('Java')).toMatchObject({
      lastUsed: '2026-03-15',
      evidence: 'Booking services in Go and Java',
    });
    expect(skillOf('Django')).toMatchObject({ lastUsed: '2020-12-31', evidence: 'A Django monolith' });
    expect(skillOf('Docker')).toMatchObject({
      lastUsed: null,
      evidence: '5+ years of Docker and Kubernetes',
    });
  });

  it('quotes nothing of the lines that say who it is, nor lines with an address', () => {
    const text = `Jo Doe\nPython developer jo@example.org\n\nSkills\nGo, ask me at jo@example.org\n`;
    const candidate = readCandidate(text);
    expect(summariseSkills(candidate)).toEqual(['Python', 'Go']);
    expect(candidate.skills.map(({ evidence }) => evidence)).toEqual([null, null]);
  });

  it('names fields of study among what it mentions, not among what it knows', () => {
    const statistics = taxonomy.find('Statistics')?.id;
    const { skills, mentions } = readCandidate(plain);
    expect(skills.map(({ skill }) => skill)).not.toContain(statistics);
    expect(mentions).toContain(statistics);
  });

  it.each([
    ['Rust (2 yrs)', 'Rust 2y'],
    ['Rust – 2 years', 'Rust 2y'],
    ['Rust: two years', 'Rust 2y'],
    ["2 years' experience with Rust", 'Rust 2y'],
    ['Rust for about 2 years', 'Rust 2y'],
    ['Rust for over 5 years', 'Rust 5y'],
    ['2 years of Rust, Elixir and Haskell', 'Rust 2y, Elixir 2y, Haskell 2y'],
    ['Rust (2 years), Elixir (1.5 years), Haskell', 'Rust 2y, Elixir 1.5y, Haskell'],
    ['Rust, since 10 years a sailor', 'Rust'],
  ])('reads the years of skills: %s', (line, skills) => {
    expect(summariseSkills(readCandidate(`Jo Doe\n\nSkills\n- ${line}`)).toSorted()).toEqual(
      skills.split(', ').toSorted(),
    );
  });

  it.each([
    ['Jo Doe\njo@example.org', 'Jo Doe'],
    ['Dr. Jo van der Doe, PhD', 'Dr. Jo van der Doe'],
    ['Jo Doe | Rust Developer | Oslo', 'Jo Doe'],
    ['RÉSUMÉ\nJO DOE', 'JO DOE'],
    ['Rust Developer\nNew York', null],
    ['jo@example.org', null],
  ])('finds the name: %j', (header, name) => {
    expect(readCandidate(`${header}\n\nSkills\nRust`).name).toBe(name);
  });

  it('may be HTML', () => {
    const html = '<h1>Jo Doe</h1><p>jo@example.org</p><h2>Skills</h2><ul><li>Rust (3 years)</li></ul>';
    const candidate = readCandidate(html);
    expect(candidate).toMatchObject({ format: 'HTML', name: 'Jo Doe', email: 'jo@example.org' });
    expect(summariseSkills(candidate)).toEqual(['Rust 3y']);
  });

  it('is rejected where it is none, with nothing of its text', () => {
    const rejection = expectRejection(reader.readCandidate('Buy milk and bread.', null, '2026-03-15'));
    expect(rejection).toMatchObject({ code: 'INVALID_DOCUMENT', message: expect.stringContaining('a name') });
    expect(rejection.message).not.toContain('milk');
  });

  it.each(['a', 'a@', 'Ab Cd | ', '2019 - ', 'Python (5 years), ', '- Go\n', 'jan 2019 – now\n', 'Oslo, '])(
    'is read to its end where it holds a million characters of %j',
    (unit) => {
      const text = `Jo Doe\nWork experience\n${unit.repeat(999_900 / unit.length)}`;
      expect(reader.readCandidate(text, 'TEXT', '2026-03-15').kind).toBe('candidate');
    },
  );
});
