import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

const salaryOf = (line: string) => {
  const { salary } = readPosting(`Engineer\n\n${line}`);
  return salary && `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency} ${salary.period}`;
};

describe('salary', () => {
  it.each([
    ['Salary: $160,000 - $240,000 + equity', '160000-240000 USD YEAR'],
    ['Compensation: $160-240k', '160000-240000 USD YEAR'],
    ['Salary: 90k–110k EUR', '90000-110000 EUR YEAR'],
    ['Gehalt: 60.000 € bis 75.000 €', '60000-75000 EUR YEAR'],
    ['Salary: CHF 100’000 to CHF 120’000', '100000-120000 CHF YEAR'],
    ['Salary: £55,000', '55000-55000 GBP YEAR'],
    ['Salary: up to £70k', '-70000 GBP YEAR'],
    ['Salary: from €50,000', '50000- EUR YEAR'],
    ['Pay: $75.50/hr', '75.5-75.5 USD HOUR'],
    ['Day rate: £550', '550-550 GBP DAY'],
    ['We pay €1,200 per month', '1200-1200 EUR MONTH'],
    ['Pay: 18 000 – 24 000 PLN monthly', '18000-24000 PLN MONTH'],
    ['Pay: $1,500 a week', '1500-1500 USD WEEK'],
    ['The base pay range is C$105,000 to C$125,000', '105000-125000 CAD YEAR'],
    ['Base salary of $120k plus bonus', '120000-120000 USD YEAR'],
    [
      'Competitive compensation ($160,000 - $240,000) and a learning budget ($5,000/year)',
      '160000-240000 USD YEAR',
    ],
  ])('is read from "%s"', (line, expected) => {
    expect(salaryOf(line)).toBe(expected);
  });

  it.each([
    'Learning and development budget ($5,000/year)',
    'We have a $2B valuation and raised $50M',
    'A sign-on bonus of $10,000',
    'We process $500,000 in transactions per day',
    '+ equity',
    'Serving 10,000 - 20,000 customers',
    'A 401k and PTO',
  ])('is not read from "%s"', (line) => {
    expect(salaryOf(line)).toBeNull();
  });
});
