import type { EmploymentType } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const EmploymentTypeEnum = describeEnum<EmploymentType>(
  'EmploymentType',
  'The kind of employment that a posting offers.',
  {
    FULL_TIME: 'A full-time position.',
    PART_TIME: 'A part-time position.',
    CONTRACT: 'Work as a contractor or freelancer.',
    TEMPORARY: 'A position for a limited time.',
    INTERNSHIP: 'An internship or a working-student position.',
  },
);
