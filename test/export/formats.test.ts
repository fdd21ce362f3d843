import { describe, expect, it } from '@jest/globals';
import { csv } from '../../src/export/csv.js';
import { ndjson } from '../../src/export/ndjson.js';
import type { StoredDocument } from '../../src/search/result.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildPosting, type PostingValues } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';
import { readCsv } from './read-csv.js';

const taxonomy = loadTaxonomy();

function stored(values: PostingValues): StoredDocument {
  return { kind: 'posting', document: buildPosting('one', values), version: '1' };
}

/** The cells of a single document by column. */
function cells(document: StoredDocument): Readonly<Record<string, string | undefined>> {
  const text = csv.begin(document.kind) + csv.print([document], taxonomy);
  const [header = [], record = [], ...others] = readCsv(text.replace(/^\uFEFF/, ''));
  expect(others).toEqual([]);
  expect(record).toHaveLength(header.length);
  return Object.fromEntries(header.map((name, place) => [name, record[place]]));
}

describe('CSV', () => {
  it('begins with a byte order mark and a header, also without documents', () => {
    expect(csv.begin('requirement')).toBe(
      '\uFEFFid,postingId,kind,importance,anyOf,openEnded,minYears,education,text,spanStart,spanEnd\r\n',
    );
    expect(csv.print([], taxonomy)).toBe('');
  });

  it('joins lists, names skills, and leaves empty what is not known', () => {
    const found = cells(
      stored({
        title: 'Engineer',
        company: null,
        workplace: ['REMOTE', 'HYBRID'],
        locations: [
          { name: 'Berlin', city: 'Berlin', region: null, country: 'DE' },
          { name: 'Remote (US)', city: null, region: null, country: 'US' },
        ],
        salary: { min: 90_000, max: null, currency: 'EUR', period: 'YEAR' },
        requirements: [
          buildRequirement(['skill:docker'], { text: 'Docker', importance: 'PREFERRED' }),
          buildRequirement(['skill:python', 'skill:java'], { text: 'Python or Java' }),
        ],
      }),
    );
    expect(found).toMatchObject({
      title: 'Engineer',
      company: '',
      workplace: 'REMOTE; HYBRID',
      locations: 'Berlin; Remote (US)',
      countries: 'DE; US',
      salaryMin: '90000',
      salaryMax: '',
      salaryCurrency: 'EUR',
      requiredSkills: 'Python; Java',
      skills: 'Python; Java; Docker',
      requirements: 'Docker; Python or Java',
      externalId: 'one',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t1', '\r1', '＝1', '=cmd|"/c calc"!A1'])(
    'makes text of what a spreadsheet would run: %j',
    (title) => {
      expect(cells(stored({ title })).title).toBe(`'${title}`);
    },
  );

  it.each([
    ';=1+1 GmbH',
    'a;=1+1',
    'a;"=1+1"',
    'a;+1',
    'a;-1',
    'a;@SUM(A1)',
    'a\t=1',
    'a;＝1',
    'a\r=1+1',
    'a\n-1',
    'a\r\n=1+1',
  ])(
    'makes text of what would begin another cell where lists are separated by semicolons or tabs: %j',
    (title) => {
      expect(cells(stored({ title })).title).toBe(title.replace(/[=+\-@＝]/, "'$&"));
    },
  );

  it.each(['a;b', 'a\tb', 'REMOTE; HYBRID'])('quotes what holds a separator of any kind: %j', (title) => {
    expect(csv.print([stored({ title })], taxonomy)).toContain(`,"${title}",`);
  });

  it.each(['a,=1+1', 'a"=1+1', '"', "'=1", ' =1', 'a; =1', 'C;D', 'x-y\n* z', 'Zoë 🙂'])(
    'keeps a cell one cell: %j',
    (title) => {
      expect(cells(stored({ title })).title).toBe(title);
    },
  );

  it('makes text of the first of a list too', () => {
    const requirements = ['=1+1', '=2'].map((text) => buildRequirement([], { kind: 'OTHER', text }));
    expect(cells(stored({ requirements })).requirements).toBe("'=1+1; =2");
  });

  it('cuts what a spreadsheet would go on with in another cell', () => {
    const { description } = cells(stored({ description: `=${'x'.repeat(40_000)}` }));
    expect(description).toHaveLength(32_767);
    expect(description?.endsWith('x…')).toBe(true);
  });

  it('cuts no character in half', () => {
    const { description } = cells(stored({ description: `a${'🙂'.repeat(20_000)}` }));
    expect(description?.length).toBe(32_766);
    expect(description?.isWellFormed()).toBe(true);
    expect(description?.endsWith('🙂…')).toBe(true);
  });

  it('tells years of skills in their order', () => {
    const skills = (['skill:kafka', 'skill:go'] as const).map((skill, nth) => ({
      skill,
      years: nth === 0 ? 3 : null,
      lastUsed: null,
      evidence: null,
    }));
    const document = buildCandidate('c', { skills, name: 'Grace' });
    expect(cells({ kind: 'candidate', document, version: '1' })).toMatchObject({
      name: 'Grace',
      skills: 'Kafka; Go',
      skillYears: '3; ?',
    });
  });
});

describe('NDJSON', () => {
  const requirement = buildRequirement(['skill:kafka'], { text: 'Kafka', minYears: 3 });
  const posting = buildPosting('one', { title: 'Line\nbreak', requirements: [requirement] });

  it('has a line a document', () => {
    const document: StoredDocument = { kind: 'posting', document: posting, version: '1' };
    const text = ndjson.begin('posting') + ndjson.print([document, document], taxonomy);
    expect(text.split('\n')).toHaveLength(3);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('gives postings as the API does, and keeps to itself what the API keeps', () => {
    const row = parsed({ kind: 'posting', document: posting, version: '1' });
    expect(Object.keys(row)).toEqual([
      ...['id', 'title', 'company', 'locations', 'workplace', 'employmentType', 'seniority'],
      ...['minYearsExperience', 'education', 'salary', 'description', 'requirements', 'skills'],
      ...['postedAt', 'status', 'source'],
    ]);
    expect(row['skills']).toEqual([{ id: 'skill:kafka', name: 'Kafka' }]);
    expect(row['requirements']).toMatchObject([
      { text: 'Kafka', minYears: 3, anyOf: [{ id: 'skill:kafka', name: 'Kafka' }] },
    ]);
  });

  it('gives requirements with the id of their posting', () => {
    const [document] = posting.requirements;
    if (document === undefined) throw new Error('there is no requirement');
    expect(parsed({ kind: 'requirement', document, posting: posting.id })).toMatchObject({
      id: document.id,
      postingId: posting.id,
      kind: 'SKILL',
    });
  });

  it('gives candidates with their skills', () => {
    const row = parsed({ kind: 'candidate', document: buildCandidate('c'), version: '1' });
    expect(row).not.toHaveProperty('provenance');
    expect(row).not.toHaveProperty('mentions');
    expect(row).toMatchObject({ source: { externalId: 'c' } });
  });

  function parsed(document: StoredDocument): Readonly<Record<string, unknown>> {
    return JSON.parse(ndjson.print([document], taxonomy)) as Readonly<Record<string, unknown>>;
  }
});
