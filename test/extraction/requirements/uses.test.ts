import { describe, expect, it } from '@jest/globals';
import { summariseLine } from '../build-reader.js';

describe('what a tool is used for', () => {
  it.each([
    ['You use Python for data wrangling and data validation', ['REQUIRED Python']],
    ['SQL for ad hoc analysis, Python', ['REQUIRED SQL', 'REQUIRED Python']],
    ['Experience with Postman for manual regression testing', ['REQUIRED Postman']],
  ])('is not asked for in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    [
      'Deep understanding of data modeling for data warehousing',
      ['REQUIRED Data Modeling', 'REQUIRED Data Warehousing'],
    ],
    ['Python, data wrangling', ['REQUIRED Python', 'REQUIRED Data Wrangling']],
  ])('is asked for where no tool stands before it: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });
});

describe('the class of a thing', () => {
  it.each([
    ['Building Looker dashboards', ['REQUIRED Looker']],
    ['Tuning of Oracle databases', ['REQUIRED Oracle Database']],
    ['Fluent Ruby scripting', ['REQUIRED Ruby']],
  ])('is not asked for right behind its name in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it('is asked for on its own', () => {
    expect(summariseLine('Looker, dashboards and scripting')).toEqual([
      'REQUIRED Looker',
      'REQUIRED Dashboards',
      'REQUIRED Scripting',
    ]);
  });
});

describe('a field of work', () => {
  it('is asked for where years in a role of it are', () => {
    expect(summariseLine('4 years in a data engineering role')).toEqual(['REQUIRED Data Engineering 4y']);
    expect(summariseLine('3+ years of data engineering')).toEqual(['REQUIRED Data Engineering 3y']);
  });

  it('is none where it only names the role', () => {
    expect(summariseLine('Fit for a data engineering role')).toEqual(['REQUIRED OTHER']);
  });
});
