import type { SalaryRange } from '../../../domain/salary.js';
import { buildPay, readPeriod } from '../read-pay.js';
import type { JobPostingNode } from './job-posting.js';

/** What a JobPosting's baseSalary pays: the first that tells amount and currency; null where none does. */
export function readSchemaOrgSalary({ baseSalary, salaryCurrency }: JobPostingNode): SalaryRange | null {
  for (const given of baseSalary) {
    const pay =
      typeof given === 'number'
        ? { min: given, max: given, currency: salaryCurrency, period: null }
        : readMoney(given, salaryCurrency);
    const salary = buildPay(pay);
    if (salary !== null) return salary;
  }
  return null;
}

function readMoney(given: Exclude<JobPostingNode['baseSalary'][number], number>, usual: string | null) {
  const { value } = given;
  const single = value?.value ?? given.price;
  const unit = value?.unitText ?? value?.unitCode ?? given.unitText ?? given.unitCode;
  return {
    min: value?.minValue ?? given.minValue ?? single,
    max: value?.maxValue ?? given.maxValue ?? single,
    currency: given.currency ?? given.priceCurrency ?? usual,
    period: readPeriod(unit),
  };
}
