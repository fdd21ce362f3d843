import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

describe('pay that depends on targets, and its limits', () => {
  it.each([
    ['Boise, ID', 'OTE: $150,000', null],
    ['Boise, ID', 'OTE $180,000 - $200,000', null],
    ['Boise, ID', 'Salary: OTE $150,000', null],
    ['Boise, ID', 'The OTE range for this role is $150,000 - $180,000.', null],
    ['Boise, ID', 'On-target earnings of $150,000 - $180,000', null],
    ['Boise, ID', 'Uncapped commission, OTE $150k+', null],
    ['Boise, ID', 'Up to $140,000 OTE', null],
    ['Boise, ID', 'Salary: $150k (OTE)', null],
    ['Boise, ID', 'Earnings potential of $120,000 per year', null],
    ['Boise, ID', 'Salary: $120,000 (OTE $150,000)', '120000..120000 USD YEAR'],
    ['Boise, ID', '$130,000 base salary plus commission (OTE $180,000)', '130000..130000 USD YEAR'],
    ['Boise, ID', '$120,000 - $150,000 OTE (base $80,000 - $100,000)', '80000..100000 USD YEAR'],
    ['Boise, ID', 'The total compensation is $150,000 - $180,000.', '150000..180000 USD YEAR'],
    ['London, UK', '£40,000 basic with £60,000 OTE', '40000..40000 GBP YEAR'],
    ['London, UK', 'Up to £600 p/d inside IR35', 'null..600 GBP DAY'],
    ['London, UK', 'c£50k + benefits', '50000..50000 GBP YEAR'],
    ['Toronto, ON', 'CAN$80,000–$95,000', '80000..95000 CAD YEAR'],
    ['Boise, ID', 'Max rate $70/hr', 'null..70 USD HOUR'],
    ['Boise, ID', '$70/hr max', 'null..70 USD HOUR'],
    ['Boise, ID', 'Pay range: $95,000.00 Annual - $140,000.00 Annual', '95000..140000 USD YEAR'],
    ['Boise, ID', 'Hiring range: $95,000.00 USD Annual - $140,000.00 USD Annual', '95000..140000 USD YEAR'],
  ])('in %s, where the text says "%s", are %s', (place, text, pay) => {
    const { salary } = readPosting(`Data Analyst\nAcme\n${place}\n\n${text}`);
    const told = salary && `${salary.min}..${salary.max} ${salary.currency} ${salary.period}`;
    expect(told).toBe(pay);
  });
});
