import type { Labels } from '../../eval/labels.js';

/** Labels that tell nothing but what is given. */
export function buildLabels(given: Partial<Labels> = {}): Labels {
  return {
    seniority: [],
    workplace: [],
    employmentType: null,
    minYearsExperience: null,
    education: null,
    salary: null,
    requirements: [],
    ...given,
  };
}
