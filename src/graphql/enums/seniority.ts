import type { Seniority } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const SeniorityEnum = describeEnum<Seniority>(
  'Seniority',
  'The level of a position, or the level that a candidate has reached.',
  {
    INTERN: 'Still learning: interns and working students.',
    JUNIOR: 'Entry level.',
    MID: 'Works on their own on tasks of usual size.',
    SENIOR: 'Owns larger pieces of work and guides others.',
    STAFF: 'Senior beyond one team.',
    PRINCIPAL: 'Sets the technical direction of an organisation.',
    LEAD: 'Leads a team in its work.',
    MANAGER: 'Manages people.',
    DIRECTOR: 'Manages managers.',
  },
);
