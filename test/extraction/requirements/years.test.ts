import { describe, expect, it } from '@jest/globals';
import { readPosting, summariseLine } from '../build-reader.js';

describe('years of a line', () => {
  it.each([
    ['3+ years working on distributed systems', ['REQUIRED Distributed Systems 3y']],
    ['3-5 yrs of Python', ['REQUIRED Python 3y']],
    ['At least three years with Kafka or RabbitMQ', ['REQUIRED Kafka|RabbitMQ 3y']],
    ['Minimum of 2 years of Python experience', ['REQUIRED Python 2y']],
    ['Python (5+ years), Kafka (2 years)', ['REQUIRED Python 5y', 'REQUIRED Kafka 2y']],
    ['3 years of SQL development', ['REQUIRED SQL 3y']],
    ['Python: 5+ years', ['REQUIRED Python 5y']],
    ['Python and Docker – min. 3 years', ['REQUIRED Python 3y', 'REQUIRED Docker 3y']],
    ['4 years of Python, strong knowledge of SQL', ['REQUIRED Python 4y', 'REQUIRED SQL']],
    ['4 years of Python and have seen Docker in production code', ['REQUIRED Python 4y', 'REQUIRED Docker']],
    ['Two (2) years of Python and 3 years of Docker', ['REQUIRED Python 2y', 'REQUIRED Docker 3y']],
  ])('go to their skill in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    '6+ years of professional software engineering experience',
    '6 or more years in a similar role',
    'Six years of software development',
  ])('are overall years in "%s"', (line) => {
    expect(summariseLine(line)).toEqual(['REQUIRED EXPERIENCE 6y']);
  });

  it('are told apart where a line has both', () => {
    expect(summariseLine('5+ years of experience, including 2 years with Kafka')).toEqual([
      'REQUIRED EXPERIENCE 5y',
      'REQUIRED Kafka 2y',
    ]);
  });

  it('give the overall years of the posting', () => {
    const read = (line: string) => readPosting(`Engineer\n\nRequirements\n- ${line}`).minYearsExperience;
    expect(read('5+ years of experience building distributed systems')).toBe(5);
    expect(read('7 years of industry experience')).toBe(7);
    expect(read('3 years of Python')).toBe(3);
    expect(read('10 years of experience would be a plus')).toBeNull();
  });

  it('are not read from ages and histories', () => {
    expect(summariseLine('You are over 18 years old')).toEqual(['REQUIRED OTHER']);
    expect(summariseLine('Interest in what we did 5 years ago')).toEqual(['REQUIRED OTHER']);
  });
});
