import type { Workplace } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const WorkplaceEnum = describeEnum<Workplace>('Workplace', 'Where the work is done.', {
  REMOTE: 'From anywhere, or anywhere within the places named.',
  HYBRID: 'Partly from home, partly on site.',
  ONSITE: 'At the place named.',
});
