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
    requiredGroups: 0.89,
    groupYears: 0.64,
    requiredSkills: 0.94,
    preferredSkills: 0.885,
    minYearsExperience: 0.97,
    seniority: 0.97,
    workplace: 0.97,
    salary: 0.97,
    education: 0.97,
    employmentType: 0.97,
  },
  test: {
    requiredGroups: 0.875,
    groupYears: 0.64,
    requiredSkills: 0.91,
    preferredSkills: 0.79,
    minYearsExperience: 0.94,
    seniority: 0.97,
    workplace: 0.82,
    salary: 0.88,
    education: 0.91,
    employmentType: 0.97,
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
