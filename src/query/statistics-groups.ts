import type { StatisticsGroup } from '../search/statistics.js';
import type { PostingGroup } from './statistics-input.js';
import type { Vocabulary } from './value-labels.js';
import { countryNames, employmentTypeNames, seniorityNames, workplaceNames } from './value-labels.js';

interface GroupSource extends Omit<StatisticsGroup, 'size'> {
  readonly vocabulary: Vocabulary;
}

const frequent = (field: StatisticsGroup['field'], vocabulary: Vocabulary): GroupSource => ({
  field,
  keep: 'frequent',
  vocabulary,
});
const spelled: Vocabulary = { kind: 'spelled' };

/** Where a group takes its values from. */
export const statisticsGroups: Readonly<Record<PostingGroup, GroupSource>> = {
  SKILL: frequent('skills', { kind: 'skills' }),
  SKILL_CATEGORY: frequent('skillCategories', spelled),
  COMPANY: frequent('company', spelled),
  COUNTRY: frequent('country', countryNames),
  WORKPLACE: frequent('workplace', workplaceNames),
  SENIORITY: frequent('seniority', seniorityNames),
  EMPLOYMENT_TYPE: frequent('employmentType', employmentTypeNames),
  // A trend without its latest months would be none.
  POSTED_MONTH: { field: 'postedMonth', keep: 'last', vocabulary: { kind: 'months' } },
};
