import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPosting, taxonomy } from './build-reader.js';

const folder = new URL('../fixtures/postings/', import.meta.url);
const postings = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file));

/** As the *.expected.json beside a posting spells it: without what is empty or usual. */
function read(file: string) {
  const posting = readPosting(readFileSync(new URL(file, folder), 'utf8'));
  const { format, title, company, locations, workplace, employmentType, seniority } = posting;
  const { minYearsExperience, education, salary } = posting;
  const requirements = posting.requirements.map((requirement) => ({
    text: requirement.text,
    kind: requirement.kind,
    importance: requirement.importance,
    ...(requirement.anyOf.length > 0 && { anyOf: requirement.anyOf.map((id) => taxonomy.skill(id).name) }),
    ...(requirement.openEnded && { openEnded: true }),
    ...(requirement.minYears !== null && { minYears: requirement.minYears }),
    ...(requirement.education !== null && { education: requirement.education }),
  }));
  const facts = { format, title, company, locations, workplace, employmentType, seniority };
  return { ...facts, minYearsExperience, education, salary, requirements };
}

describe('a posting', () => {
  it.each(postings)('%s is read as expected', (file) => {
    const expected: unknown = JSON.parse(
      readFileSync(new URL(file.replace(/\.\w+$/, '.expected.json'), folder), 'utf8'),
    );
    expect(read(file)).toEqual(expected);
  });

  it.each(postings)('%s has requirements whose words stand at their spans', (file) => {
    const { description, requirements } = readPosting(readFileSync(new URL(file, folder), 'utf8'));
    const sliced = requirements.map(({ span }) => span && description.slice(span.start, span.end));
    expect(sliced).toEqual(requirements.map(({ text }) => text));
  });
});
