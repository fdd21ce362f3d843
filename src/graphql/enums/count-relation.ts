import { describeEnum } from './describe-enum.js';

export const CountRelationEnum = describeEnum(
  'CountRelation',
  'How a counted number relates to the real one.',
  {
    EXACT: 'The number is exact.',
    AT_LEAST: 'There are at least this many.',
  },
);
