import { describe, expect, it } from '@jest/globals';
import { readYears } from '../../../src/extraction/fields/read-years.js';
import { readPosting } from '../build-reader.js';

const yearsOf = (text: string) => readYears(text).map(({ min }) => min);

describe('years', () => {
  it.each([
    ['5+ years', 5],
    ['5 + years', 5],
    ['+ 5 years', 5],
    ['> 5 years', 5],
    ['5 years+ of SQL', 5],
    ['5 plus years', 5],
    ['5-plus years', 5],
    ['5 or more years', 5],
    ['5 years or more', 5],
    ['3-5 yrs', 3],
    ['3 – 5 years', 3],
    ['3 to 5 years', 3],
    ['between 3 and 5 years', 3],
    ['3-5+ years', 3],
    ['0-2 years', 0],
    ['at least three years', 3],
    ['three to five years', 3],
    ['a minimum of 2 years', 2],
    ['Min. 2 yrs exp', 2],
    ['two (2) years', 2],
    ['two (2+) years', 2],
    ['2 (two) years', 2],
    ['five (5) to seven (7) years', 5],
    ["5 years' experience", 5],
    ['5 years’ experience', 5],
    ['over 4 yrs', 4],
    ['1.5 years', 1.5],
    ['2.5+ years', 2.5],
    ['18 months of experience', 1.5],
    ["6 months' relevant work experience", 0.5],
    ['12+ months experience', 1],
    ['a couple of years', 2],
    ['at least a year with dashboards', 1],
    ['a year of professional experience', 1],
    ['a year or two of practice', 1],
    ['a decade of experience', 10],
    ['at least 18 months as an administrator', 1.5],
    ['Several years of experience (at least 4)', 4],
    ['8+ YOE', 8],
    ['Years of experience: 3+', 3],
    ['Total years experience required: 4', 4],
  ])('are read from "%s"', (text, years) => {
    expect(yearsOf(text)).toEqual([years]);
  });

  it.each([
    'Founded 20 years ago',
    'For over 30 years we have built ships',
    'We have 25 years of history',
    'Over the past 10 years',
    'our 15 years in business',
    'a 2-year contract',
    'a 12 month contract',
    'over the next 12-18 months',
    'a two-year programme',
    'a 4-year degree',
    'a 4-year vesting schedule',
    '18 years of age or older',
    'over 18 years old',
    'within 2 years',
    'in your first 2 years',
    'every 3 years',
    'a 401k after one year',
    'several years of experience',
    'a few years of experience',
    'or 9 years of experience in lieu of a degree',
    'up to 2 years of experience',
    'less than 1 year of experience',
    'other combinations: a master with 2 years of practice or 9 years of practice',
    'at a 4-year accredited university',
    '18 years or older',
    '3 years of residency',
    'Commit to at least 2 years',
    '$120,000 a year',
  ])('are not read from "%s"', (text) => {
    expect(yearsOf(text)).toEqual([]);
  });
});

describe('the least years of experience', () => {
  it.each([
    ['Requirements\n- 5+ years of experience\n- 2+ years of Python', 5],
    ['Requirements\n- 2+ years of Python\n- 4 years with Kafka', 4],
    ["Requirements\n- Bachelor's with 5 years of experience or Master's with 3 years", 5],
    ["Requirements\n- PhD and 1 year, Master's and 3 years, or Bachelor's and 6 years of experience", 6],
    ['Requirements\n- 3+ years of experience\nPreferred\n- 8+ years of experience', 3],
    ['Requirements\n- Graduate, 0-2 years of experience', 0],
    ['Years of experience: 3+\n\nRequirements\n- SQL', 3],
    ['Experience level: Senior (6+ years)\n\nRequirements\n- SQL', 6],
    ['You bring around 3 - 4 years of industry experience.\n\nRequirements\n- SQL', 3],
    ['For over 30 years we have built ships.\n\nRequirements\n- SQL', null],
    ['Requirements\n- 10 years of experience would be a plus', null],
    ['Requirements\n- Up to 2 years of experience with SQL', null],
  ])('of %j are %j', (text, years) => {
    expect(readPosting(`Engineer\n\n${text}`).minYearsExperience).toBe(years);
  });
});
