import type { Importance } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const ImportanceEnum = describeEnum<Importance>(
  'Importance',
  'How much a posting insists on a requirement.',
  {
    REQUIRED: 'Who lacks it need not apply.',
    PREFERRED: 'Nice to have.',
  },
);
