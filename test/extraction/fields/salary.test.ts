import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

const salaryOf = (text: string) => {
  const { salary } = readPosting(`Engineer\n\n${text}`);
  return salary && `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency} ${salary.period}`;
};

describe('salary', () => {
  it.each([
    ['Salary: $160,000 - $240,000 + equity', '160000-240000 USD YEAR'],
    ['Compensation: $160-240k', '160000-240000 USD YEAR'],
    ['Compensation: $160K–$240K + 0.1% equity', '160000-240000 USD YEAR'],
    ['Salary: 90k–110k EUR', '90000-110000 EUR YEAR'],
    ['Gehalt: 60.000 € bis 75.000 €', '60000-75000 EUR YEAR'],
    ['Salary: €70.000', '70000-70000 EUR YEAR'],
    ['Salary: £45k–£55k', '45000-55000 GBP YEAR'],
    ['Salary: CHF 100’000 to CHF 120’000', '100000-120000 CHF YEAR'],
    ['💰 Up to $180,000 USD', '-180000 USD YEAR'],
    ['£52,000 + benefits', '52000-52000 GBP YEAR'],
    ['Salary: $120-140,000', '120000-140000 USD YEAR'],
    ['Minimum salary: $95,000 Maximum salary: $140,000', '95000-140000 USD YEAR'],
    ['Minimum salary: $95,000\nMaximum salary: $140,000', '95000-140000 USD YEAR'],
    [
      'Base pay ranges from $147,000/year in our lowest market up to $254,000/year in our highest.',
      '147000-254000 USD YEAR',
    ],
    ['Salary: £55,000', '55000-55000 GBP YEAR'],
    ['Salary: up to £70k', '-70000 GBP YEAR'],
    ['Salary: from €50,000', '50000- EUR YEAR'],
    ['Salary: $130k+', '130000- USD YEAR'],
    ['Salary: kr480k - 720k', '480000-720000 SEK YEAR'],
    ['Pay: $75.50/hr', '75.5-75.5 USD HOUR'],
    ['Pay: $45/hr - $55/hr', '45-55 USD HOUR'],
    ['We pay $65–$75 an hour', '65-75 USD HOUR'],
    ['Pay: $40 - $50 hourly, 40 hours per week', '40-50 USD HOUR'],
    ['Day rate: £550', '550-550 GBP DAY'],
    ['The rate is £450-£550 p.d. outside IR35', '450-550 GBP DAY'],
    ['We pay €1,200 per month', '1200-1200 EUR MONTH'],
    ['Pay: 18 000 – 24 000 PLN monthly', '18000-24000 PLN MONTH'],
    ['Salary: 18 000 – 24 000 PLN', '18000-24000 PLN MONTH'],
    ['Salary: SEK 55 000/month', '55000-55000 SEK MONTH'],
    ['Pay: $1,500 a week', '1500-1500 USD WEEK'],
    ['Salary: 1,20,000 INR per month', '120000-120000 INR MONTH'],
    ['Salary: ₹12,00,000 - ₹18,00,000', '1200000-1800000 INR YEAR'],
    ['CTC: 12-18 LPA', '1200000-1800000 INR YEAR'],
    ['We pay 15 lakhs per annum', '1500000-1500000 INR YEAR'],
    ['The base pay range is C$105,000 to C$125,000', '105000-125000 CAD YEAR'],
    ['Salary range: $105,000 - $125,000 CAD', '105000-125000 CAD YEAR'],
    ['Salary: USD 105,000 - 125,000', '105000-125000 USD YEAR'],
    ['Location: Toronto, Canada\nSalary: $105,000 - $125,000', '105000-125000 CAD YEAR'],
    ['Location: Leeds, UK\nSalary: 40-50K', '40000-50000 GBP YEAR'],
    ['Base salary of $120k plus bonus', '120000-120000 USD YEAR'],
    ['$120,000.00/yr - $150,000.00/yr', '120000-150000 USD YEAR'],
    ['$120,000 per year to $150,000 per year', '120000-150000 USD YEAR'],
    ['Salary: between $120,000 and $150,000', '120000-150000 USD YEAR'],
    ['Salary: €60,000 (40 hours per week)', '60000-60000 EUR YEAR'],
    ['Gross pay is EUR 3,501.00 with a yearly raise', '3501-3501 EUR MONTH'],
    ['Monthly salary: $7,208.00 - $10,874.00', '7208-10874 USD MONTH'],
    ['Minimum $58,400.00 – Maximum $83,200.00', '58400-83200 USD YEAR'],
    ['Starting salary £28,500 rising to £32,000', '28500-32000 GBP YEAR'],
    ['Salary range\n$120,000 - $150,000', '120000-150000 USD YEAR'],
    ['Pay:\n$45 - $55', '45-55 USD HOUR'],
    [
      'Pursuant to local law, the base salary range for this position is $110,000.00 - $150,000.00 annually. Acme is an equal opportunity employer.',
      '110000-150000 USD YEAR',
    ],
    [
      'Competitive compensation ($160,000 - $240,000) and a learning budget ($5,000/year)',
      '160000-240000 USD YEAR',
    ],
    ['Salary: $150,000. Learning budget: $5,000 - $8,000 a year', '150000-150000 USD YEAR'],
    ['With $100M in revenue behind us, we pay $120k-$150k', '120000-150000 USD YEAR'],
    ['Total compensation: $200k-$300k. Base salary: $150k-$180k', '150000-180000 USD YEAR'],
    ['Base salary $90,000 - $110,000, OTE $150,000 - $170,000', '90000-110000 USD YEAR'],
    // By place: from the lowest to the highest.
    [
      'The salary range in Boston is $120,000 - $140,000. The salary range in Austin is $110,000 - $130,000.',
      '110000-140000 USD YEAR',
    ],
  ])('is read from %j', (line, expected) => {
    expect(salaryOf(line)).toBe(expected);
  });

  it.each([
    'Learning and development budget ($5,000/year)',
    'A $5,000 learning budget',
    '$1,500 - $2,000 annual training budget',
    'We have a $2B valuation and raised $50M',
    'We grew to $50M ARR',
    'We raised $10M - $20M',
    'Revenue of $500,000 - $900,000 per year',
    'A sign-on bonus of $10,000',
    'A $10,000 sign-on bonus',
    'We pay a referral bonus of $2,000 - $4,000',
    'An annual bonus of $10,000 - $15,000',
    'A bonus of up to 20%',
    'You manage a budget of $250,000 - $400,000',
    'We process $500,000 in transactions per day',
    'You close deals of $50,000 to $90,000',
    'A home office stipend of $1,000 per year',
    '$100 per month for your phone',
    'Tuition reimbursement of up to $5,250 per year',
    '+ equity',
    'Serving 10,000 - 20,000 customers',
    'A 401k and PTO',
    'Salary: competitive, 401(k)',
    'Company size: 1k–5k people',
    'Posted in 2024 - 2025',
  ])('is not read from "%s"', (line) => {
    expect(salaryOf(line)).toBeNull();
  });
});

describe('a number without a currency', () => {
  const salaryIn = (place: string, text: string) => {
    const { salary } = readPosting(`Engineer\n${place}\n\n${text}`);
    return salary && `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency} ${salary.period}`;
  };

  it.each([
    ['95,000 - 120,000 per year', '95000-120000 USD YEAR'],
    ['The salary lies between 95,000 and 120,000.', '95000-120000 USD YEAR'],
    ['Salary up to 130K', '-130000 USD YEAR'],
    ['Pay: 60-65/hr', '60-65 USD HOUR'],
  ])("is in the country's own, where it is surely pay: %j", (text, expected) => {
    expect(salaryIn('Denver, CO', text)).toBe(expected);
  });

  it.each([
    ['Denver, CO', 'Our last study of pay is from 2015.'],
    ['Denver, CO', 'We ship 95,000 - 120,000 boxes'],
    ['', '95,000 - 120,000 per year'],
  ])('is no salary in %j: %j', (place, text) => {
    expect(salaryIn(place, text)).toBeNull();
  });
});
