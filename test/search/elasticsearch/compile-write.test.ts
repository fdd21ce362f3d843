import { describe, expect, it } from '@jest/globals';
import { compileWrite } from '../../../src/search/elasticsearch/compile-write.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';

const taxonomy = loadTaxonomy();
const posting = buildPosting('a', {
  title: 'Data engineer',
  company: 'Acme',
  requirements: [buildRequirement(['skill:kafka'], { minYears: 3, text: '3 years of Kafka' })],
});
const replaced = buildPosting('a', {
  requirements: [
    buildRequirement(['skill:kafka'], { text: '3 years of Kafka' }),
    buildRequirement(['skill:java'], { text: 'Java' }),
  ],
});
const [kafka, java] = replaced.requirements.map(({ id }) => id);
const stored = { kind: 'posting', document: replaced, version: '41:2' } as const;
const put = { kind: 'put', document: { kind: 'posting', posting } } as const;

describe('a write to Elasticsearch', () => {
  it('creates what was not there', () => {
    const { requirements, document } = compileWrite({ ...put, replaces: null }, taxonomy, 'jobs');

    expect(document.action).toEqual({
      create: { _index: 'jobs-postings', require_alias: true, _id: posting.id },
    });
    expect(requirements.map(({ action }) => action)).toEqual([
      { index: { _index: 'jobs-requirements', require_alias: true, _id: kafka } },
    ]);
  });

  it('replaces what was read, and that alone', () => {
    const { requirements, document } = compileWrite({ ...put, replaces: stored }, taxonomy, 'jobs');

    expect(document.action).toMatchObject({ index: { _id: posting.id, if_seq_no: 41, if_primary_term: 2 } });
    expect(requirements.map(({ action }) => action)).toMatchObject([
      { index: { _id: kafka } },
      { delete: { _id: java } },
    ]);
  });

  it('deletes the requirements with their posting', () => {
    const { requirements, document } = compileWrite({ kind: 'delete', stored }, taxonomy, 'jobs');

    expect(document).toMatchObject({
      action: { delete: { if_seq_no: 41, if_primary_term: 2 } },
      document: null,
    });
    expect(requirements).toMatchObject([
      { action: { delete: { _id: kafka } } },
      { action: { delete: { _id: java } } },
    ]);
  });

  it('sends the document whole, beside what it is found by', () => {
    const { requirements, document } = compileWrite({ ...put, replaces: null }, taxonomy, 'jobs');

    expect(document.document).toMatchObject({
      document: posting,
      fields: { id: [posting.id], company: ['Acme'], requiredSkills: ['skill:kafka'] },
      texts: { title: ['Data engineer'] },
      matchWeight: 4,
      requirements: [
        {
          fields: { skills: ['skill:kafka'], minYears: 3 },
          texts: { text: ['3 years of Kafka'] },
          match: { full2: ['skill:kafka>=3'], partial2: ['skill:kafka>=0'] },
        },
      ],
    });
    expect(requirements[0]?.document).toMatchObject({
      document: posting.requirements[0],
      postingId: posting.id,
      fields: { postingId: posting.id, minYears: 3 },
      posting: { fields: { company: ['Acme'] } },
    });
  });

  it('sends nothing but the candidate for a candidate', () => {
    const candidate = buildCandidate('b', { headline: 'Rust developer', yearsOfExperience: 1.5 });
    const operation = { kind: 'put', document: { kind: 'candidate', candidate }, replaces: null } as const;

    expect(compileWrite(operation, taxonomy, 'jobs')).toMatchObject({
      requirements: [],
      document: {
        action: { create: { _index: 'jobs-candidates' } },
        document: { document: candidate, matchTokens: ['experience>=0', 'experience>=1'] },
      },
    });
  });
});
