import { describe, expect, it } from '@jest/globals';
import { compareFacts } from '../../eval/compare-facts.js';
import { labelledFacts } from '../../eval/facts.js';
import { sumUp } from '../../eval/figures.js';
import type { Labels } from '../../eval/labels.js';
import { taxonomy } from '../extraction/build-reader.js';
import { buildLabels } from './build-labels.js';

const compare = (labelled: Partial<Labels>, read: Partial<Labels>) =>
  compareFacts(labelledFacts(buildLabels(labelled), taxonomy), labelledFacts(buildLabels(read), taxonomy));
const requirements = (...names: string[]) =>
  names.map((name) => ({ importance: 'REQUIRED' as const, anyOf: [name] }));

describe('figures', () => {
  it('count the items of all postings together', () => {
    const { items } = sumUp([
      compare({ requirements: requirements('Java', 'Go', 'Kafka') }, { requirements: requirements('Java') }),
      compare({ requirements: requirements('SQL') }, { requirements: requirements('SQL', 'Python') }),
    ]);
    expect(items.requiredGroups).toEqual({
      found: 2,
      missed: 2,
      invented: 1,
      precision: 2 / 3,
      recall: 1 / 2,
      f1: 4 / 7,
    });
  });

  it('are perfect where there is nothing to find and nothing was read', () => {
    expect(sumUp([compare({}, {})]).items.preferredSkills).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  it('tell the accuracy of a field over all postings, and over those that tell it', () => {
    const { fields } = sumUp([
      compare({ education: 'MASTER' }, { education: 'MASTER' }),
      compare({ education: 'BACHELOR' }, {}),
      compare({}, {}),
      compare({}, { education: 'DOCTORATE' }),
    ]);
    expect(fields.education).toEqual({
      right: 2,
      postings: 4,
      accuracy: 1 / 2,
      accuracyWhereTold: 1 / 2,
    });
  });
});
