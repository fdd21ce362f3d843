import type { SalaryPeriod } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const SalaryPeriodEnum = describeEnum<SalaryPeriod>(
  'SalaryPeriod',
  'The time that an amount of money is paid for.',
  {
    HOUR: 'For each hour; a year has 2,080 of them.',
    DAY: 'For each working day; a year has 260 of them.',
    WEEK: 'For each week.',
    MONTH: 'For each month.',
    YEAR: 'For each year.',
  },
);
