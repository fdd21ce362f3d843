import { describe, expect, it } from '@jest/globals';
import { compareFacts, wrongFields } from '../../eval/compare-facts.js';
import { labelledFacts } from '../../eval/facts.js';
import type { Labels } from '../../eval/labels.js';
import { taxonomy } from '../extraction/build-reader.js';
import { buildLabels } from './build-labels.js';

const compare = (labelled: Partial<Labels>, read: Partial<Labels>) =>
  compareFacts(labelledFacts(buildLabels(labelled), taxonomy), labelledFacts(buildLabels(read), taxonomy));

const required = (...anyOf: string[]) => ({ importance: 'REQUIRED', anyOf }) as const;
const preferred = (...anyOf: string[]) => ({ importance: 'PREFERRED', anyOf }) as const;

describe('groups', () => {
  it('are the same in any order and by any name of their skills', () => {
    const { items } = compare(
      { requirements: [required('k8s', 'golang')] },
      { requirements: [required('Go', 'Kubernetes')] },
    );
    expect(items.requiredGroups).toEqual({ found: ['Go | Kubernetes'], missed: [], invented: [] });
  });

  it('are the same as a whole only, while each of their skills counts for itself', () => {
    const { items } = compare(
      { requirements: [required('Java', 'Python')] },
      { requirements: [required('Java'), required('Python')] },
    );
    expect(items.requiredGroups).toEqual({
      found: [],
      missed: ['Java | Python'],
      invented: ['Java', 'Python'],
    });
    expect(items.requiredSkills).toEqual({ found: ['Java', 'Python'], missed: [], invented: [] });
  });

  it('count a skill once, however many of them name it', () => {
    const { items } = compare(
      { requirements: [required('Java'), required('Java', 'Kotlin')] },
      { requirements: [required('Java')] },
    );
    expect(items.requiredSkills).toEqual({ found: ['Java'], missed: ['Kotlin'], invented: [] });
  });

  it('that are preferred are told apart from required ones', () => {
    const { items } = compare({ requirements: [preferred('Kafka')] }, { requirements: [required('Kafka')] });
    expect(items.preferredSkills).toEqual({ found: [], missed: ['Kafka'], invented: [] });
    expect(items.requiredGroups).toEqual({ found: [], missed: [], invented: ['Kafka'] });
  });

  it('have years of their own', () => {
    const { items } = compare(
      { requirements: [{ ...required('Java'), minYears: 5 }, required('Go')] },
      { requirements: [{ ...required('Java'), minYears: 3 }, required('Go')] },
    );
    expect(items.groupYears).toEqual({ found: [], missed: ['Java: 5'], invented: ['Java: 3'] });
    expect(items.requiredGroups.found).toEqual(['Java', 'Go']);
  });

  it('that are one skill to the taxonomy need to be found once', () => {
    const { items } = compare(
      { requirements: [required('Kubernetes'), required('k8s')] },
      { requirements: [required('Kubernetes')] },
    );
    expect(items.requiredGroups).toEqual({ found: ['Kubernetes'], missed: [], invented: [] });
  });

  it('with a name that the taxonomy lacks are missed', () => {
    const { items } = compare({ requirements: [required('Fluxcapacitor 9')] }, {});
    expect(items.requiredGroups.missed).toEqual(['Fluxcapacitor 9']);
  });
});

describe('fields', () => {
  it('that name several values are right in any order', () => {
    const comparison = compare({ seniority: ['SENIOR', 'MID'] }, { seniority: ['MID', 'SENIOR'] });
    expect(wrongFields(comparison)).toEqual([]);
  });

  it.each<[string, Partial<Labels>, Partial<Labels>]>([
    ['workplace', { workplace: ['HYBRID', 'REMOTE'] }, { workplace: ['REMOTE'] }],
    ['minYearsExperience', { minYearsExperience: 0 }, {}],
    ['education', { education: 'BACHELOR' }, { education: 'MASTER' }],
    ['employmentType', {}, { employmentType: 'CONTRACT' }],
  ])('%s is wrong where it differs', (field, labelled, read) => {
    expect(wrongFields(compare(labelled, read))).toEqual([field]);
  });

  const salary = { min: 50, max: 60, currency: 'USD', period: 'HOUR' } as const;

  it.each([{ min: 51 }, { max: null }, { currency: 'EUR' }, { period: 'DAY' as const }])(
    'salary is wrong with %j',
    (other) => {
      expect(wrongFields(compare({ salary }, { salary: { ...salary, ...other } }))).toEqual(['salary']);
    },
  );

  it('salary is right where all four values are', () => {
    expect(wrongFields(compare({ salary }, { salary: { ...salary } }))).toEqual([]);
  });
});
