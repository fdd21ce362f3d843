import type { EducationLevel } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const EducationLevelEnum = describeEnum<EducationLevel>(
  'EducationLevel',
  'A level of formal education, from the lowest to the highest.',
  {
    HIGH_SCHOOL: 'A high-school diploma or its equivalent.',
    ASSOCIATE: 'An associate degree or a vocational qualification.',
    BACHELOR: "A bachelor's degree.",
    MASTER: "A master's degree or a diploma of the same level.",
    DOCTORATE: 'A doctorate.',
  },
);
