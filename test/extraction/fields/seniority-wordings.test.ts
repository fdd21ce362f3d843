import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

describe('a level in other words', () => {
  it.each([
    ['Data Analyst', 'This will be a senior hire.', ['SENIOR']],
    ['Data Analyst', 'As a senior member of the team, you will guide others.', ['SENIOR']],
    ['Data Analyst', 'You will be a senior member of our analytics group.', ['SENIOR']],
    ['Data Analyst', 'You will report to a senior member of the board.', []],
    ['Data Analyst', 'Our next senior data analyst will love maps.', ['SENIOR']],
    ['Data Analyst', 'Mid-level: £40,000 - £50,000\nSenior: £55,000 - £65,000', ['MID', 'SENIOR']],
    ['Data Analyst', 'Pay bands\nMidweight: £32,000 - £43,000', ['MID']],
    ['Data Analyst', 'We hire at all levels: junior, mid and senior.', ['JUNIOR', 'MID', 'SENIOR']],
    ['Data Analyst', 'We have openings at many levels, from junior to senior.', ['JUNIOR', 'SENIOR']],
    ['Data Analyst', 'New grads welcome', ['JUNIOR']],
    ['Data Analyst', 'With the assistance of senior analysts this role builds reports.', []],
    ['Data Analyst', 'Career level: Experienced (non-manager)', []],
    ['Principal Associate, Data Science', '', ['PRINCIPAL']],
  ])('of "%s" with "%s" is %j', (title, text, levels) => {
    expect(readPosting(`${title}\nAcme\nBoise, ID\n\n${text}`).seniority).toEqual(levels);
  });
});
