import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { itemNames } from '../../eval/compare-facts.js';
import { evaluate } from '../../eval/evaluate.js';
import { fieldNames } from '../../eval/facts.js';
import { sumUp } from '../../eval/figures.js';
import { readLabelledFolder, splitFolder } from '../../eval/read-labelled.js';
import { reader, taxonomy } from './build-reader.js';

/** Just under what was measured last, as shares: F1 of what is listed, accuracy of fields. Raise them with every gain. */
const floors = {
  dev: {
    requiredGroups: 0.8,
    groupYears: 1,
    requiredSkills: 0.92,
    preferredSkills: 1,
    minYearsExperience: 1,
    seniority: 1,
    workplace: 1,
    salary: 1,
    education: 1,
    employmentType: 1,
  },
  test: {
    requiredGroups: 0.8,
    groupYears: 1,
    requiredSkills: 0.92,
    preferredSkills: 1,
    minYearsExperience: 1,
    seniority: 1,
    workplace: 1,
    salary: 1,
    education: 1,
    employmentType: 1,
  },
} as const;

describe.each(['dev', 'test'] as const)('the labelled postings of the split %s', (split) => {
  const postings = readLabelledFolder(splitFolder(split));
  const figures = sumUp(evaluate(postings, reader, taxonomy).map(({ comparison }) => comparison));

  it.each(itemNames)('are read with %s no worse than before', (name) => {
    expect(figures.items[name].f1).toBeGreaterThanOrEqual(floors[split][name]);
  });

  it.each(fieldNames)('are read with %s no worse than before', (name) => {
    expect(figures.fields[name].accuracy).toBeGreaterThanOrEqual(floors[split][name]);
  });

  it('are each a text with its labels', () => {
    expect(readdirSync(splitFolder(split))).toHaveLength(2 * postings.length);
  });
});
