import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

const payOf = (text: string) => {
  const { salary } = readPosting(text);
  return salary && `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency} ${salary.period}`;
};

describe('a note on pay', () => {
  it.each([
    ['', 'Salary: c£45,000', '45000-45000 GBP YEAR'],
    ['', 'Salary: to £55k', '-55000 GBP YEAR'],
    ['', 'To £55k + benefits', '-55000 GBP YEAR'],
    ['', 'Gross salary from 3000 to 4000 Eur.', '3000-4000 EUR MONTH'],
    ['', 'Annual gross salary (EUR): 60,000-75,000', '60000-75000 EUR YEAR'],
    ['', 'Salary (EUR): 60,000 - 75,000', '60000-75000 EUR YEAR'],
    ['', 'Salary range in EUR: 60000 - 75000', '60000-75000 EUR YEAR'],
    ['', 'Base pay $120,000 with annual steps up to $150,000', '120000-150000 USD YEAR'],
    ['', 'Salary: $120,000 with annual progression to a maximum of $150,000.', '120000-150000 USD YEAR'],
    ['', 'Starting salary: $120,000', '120000- USD YEAR'],
    [
      'Calgary, AB',
      'Salary: $80,000.00 to $95,000.00 /year\nLocation: Calgary, AB (Required)',
      '80000-95000 CAD YEAR',
    ],
    ['Prague, Czech Republic', '80.000 - 120.000 Kč', '80000-120000 CZK MONTH'],
    ['Sydney NSW', '$130,000 - $150,000 + super', '130000-150000 AUD YEAR'],
    ['Toronto, Canada or anywhere in Europe', 'Salary: $47 per hour', '47-47 CAD HOUR'],
    ['', '₹20L - ₹30L', '2000000-3000000 INR YEAR'],
    ['', 'R30 000 - R40 000 per month', '30000-40000 ZAR MONTH'],
    ['', 'R30,000 - R40,000 pm CTC', '30000-40000 ZAR MONTH'],
    ['', '$900/month for rowing club membership and snacks', null],
    ['', '$500/month for co-working', null],
    ['', 'Home values of $300,000 to $500,000', null],
    ['Denver, CO', '70-90k base', '70000-90000 USD YEAR'],
    ['', 'Contract: £600-£650 a day', '600-650 GBP DAY'],
    ['', 'OTE $200,000 - $260,000 (base $100,000 - $130,000)', '100000-130000 USD YEAR'],
    ['', '$100k → $130k', '100000-130000 USD YEAR'],
    ['', 'Total compensation $150k - $190k, of which base $100k - $130k', '100000-130000 USD YEAR'],
    ['', 'Salary of $100,000 and up', '100000- USD YEAR'],
    ['', '$100,000 or more per year', '100000- USD YEAR'],
    ['', 'Salary: Competitive + £5k car allowance', null],
    ['', '$500/month learning and $100/month gym', null],
    ['', 'Up to $20,000 for family planning', null],
    ['', '$50k of life cover', null],
    ['', 'You own a book of business of $500,000 - $900,000.', null],
    ['', 'Our average customer pays $50,000 - $90,000 per year.', null],
    ['', 'Contracts of $50,000-$90,000', null],
    ['', 'Contract of employment: 9 000 - 12 000 PLN / month', '9000-12000 PLN MONTH'],
    ['', 'A $1,000,000 a year product line', null],
    ['', 'A typical family spends $20,000 - $30,000 a year on rent.', null],
    ['', 'Rent from $2,000 per month', null],
    ['', 'Earn up to $5,000 for each friend you refer.', null],
  ])('in "%s", "%s", tells %j', (place, text, pay) => {
    expect(payOf(`Data Analyst\nAcme\n${place}\n\nRequirements\n- SQL\n\nBenefits\n- ${text}`)).toBe(pay);
  });

  it.each([
    ['Lead Data Engineer - £85,000- Shipping - Leeds', '85000-85000 GBP YEAR'],
    ['Data Engineer - £90k - Leeds', '90000-90000 GBP YEAR'],
    ['Data Engineer - £70k-£90k - Leeds', '70000-90000 GBP YEAR'],
    ['Data Engineer | £70,000 - £90,000 | Remote', '70000-90000 GBP YEAR'],
    ['Data Engineer - up to £90k - Leeds', '-90000 GBP YEAR'],
    ['Data Engineer (up to £90k)', '-90000 GBP YEAR'],
    ['Data Engineer - £450-£500 per day - Outside IR35', '450-500 GBP DAY'],
    ['Data Engineer ($120k-$150k)', '120000-150000 USD YEAR'],
    ['Data Engineer, $120-150k, Boise', '120000-150000 USD YEAR'],
    ['Data Engineer - $60-70/hr - W2', '60-70 USD HOUR'],
    ['Data Engineer - $2B fund', null],
    ['Data Engineer at Acme ($50M Series B)', null],
    ['Data Engineer, $1M+ Accounts', null],
  ])('in the title "%s" tells %j', (title, pay) => {
    expect(payOf(`${title}\nAcme\n\nAbout the role\nYou build reports.`)).toBe(pay);
  });
});
