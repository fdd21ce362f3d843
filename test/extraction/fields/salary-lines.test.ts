import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

const payOf = (header: string) => {
  const { salary } = readPosting(`Data Analyst\nAcme\n${header}\n\nRequirements\n- SQL`);
  return salary && `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency} ${salary.period}`;
};

describe('pay over several lines', () => {
  it.each([
    ['Pay Range:\nMinimum: $90,000\nMaximum: $120,000', '90000-120000 USD YEAR'],
    ['Salary\nMinimum:\n$90,000\nMaximum:\n$120,000', '90000-120000 USD YEAR'],
    ['Salary Range\nMin: $90,000.00\nMax: $120,000.00', '90000-120000 USD YEAR'],
    ['Salary range\n$90,000\n-\n$120,000', '90000-120000 USD YEAR'],
    ['The base pay range for this role is\n$90,000\nto\n$120,000\nper year', '90000-120000 USD YEAR'],
    ['Compensation\nUSD 90,000\nUSD 120,000', '90000-120000 USD YEAR'],
    ['Minimum Annual Salary: $50,000\nMaximum Annual Salary: $70,000', '50000-70000 USD YEAR'],
    ['Hourly Rate Min: $25.00\nHourly Rate Max: $35.00', '25-35 USD HOUR'],
    ['Minimum Salary : $90,000\nMaximum Salary : $120,000', '90000-120000 USD YEAR'],
    ['Minimum: $50,000 | Midpoint: $60,000 | Maximum: $70,000', '50000-70000 USD YEAR'],
    [
      'Minimum Salary: US Dollar (USD) 90,000   Midpoint Salary: US Dollar (USD) 105,000   Maximum Salary : US Dollar (USD) 120,000   FLSA: exempt and not eligible for overtime pay   Fund Type: Hard',
      '90000-120000 USD YEAR',
    ],
    ['Salary: $50,000\nBonus: $60,000', '50000-50000 USD YEAR'],
    ['Grants\n$5,000\n$7,000', null],
  ])('"%s" is %j', (header, pay) => {
    expect(payOf(header)).toBe(pay);
  });
});

describe('a number with a letter before it', () => {
  it.each([
    ['Reference R324271', null],
    ['Data Analyst (R324271)', null],
    ['Job Ref: R100234 | Competitive salary', null],
    ['Salary: competitive, reference R240000', null],
    ['Requisition R240000 - R260000', null],
    ['Position ID Kr12345', null],
    ['Reference: $AB10000', null],
    ['R324271 per annum', '324271-324271 ZAR YEAR'],
    ['Salary: R324271', '324271-324271 ZAR YEAR'],
    ['Salary: R600k - R750k p.a.', '600000-750000 ZAR YEAR'],
    ['Salary: R1.2m per annum', '1200000-1200000 ZAR YEAR'],
    ['Ksh 150,000 - 200,000 per month', '150000-200000 KES MONTH'],
    ['Kshs. 120,000 gross per month', '120000-120000 KES MONTH'],
    ['₹8,00,000.00 - ₹12,00,000.00 per year', '800000-1200000 INR YEAR'],
    ['Band 6 £37,338 - £44,962 a year', '37338-44962 GBP YEAR'],
    ['$59,966 to - $94,317 per year', '59966-94317 USD YEAR'],
    ['CTC upto 18 LPA', '-1800000 INR YEAR'],
    ['Nairobi, Kenya\nSalary: 150,000 - 200,000 gross', '150000-200000 KES MONTH'],
    ['Security deposit of R5 000 - R10 000', null],
    ['Application fee: $50 per hour of review', null],
    ['Invoices of $20,000 - $40,000', null],
    ['Project value: £200,000 - £400,000', null],
    ['Electricity at R2 500 - R3 000 per month', null],
    ['Households with income of $50,000 - $75,000', null],
    ['Cloud bill of $20,000 per month', null],
    ['A pay gap of $10,000 - $12,000 per year', null],
    ['Payments of $20,000 - $30,000', null],
    ['Ability to lift 50 pounds per hour', null],
    ['A scholarship of $20,000 per year', null],
    ['Bonus: $10,000 - $15,000 per year', null],
    ['Handle 50K - 80K requests per second', null],
    ['20L - 30L vehicles', null],
  ])('"%s" is %j', (header, pay) => {
    expect(payOf(header)).toBe(pay);
  });
});
