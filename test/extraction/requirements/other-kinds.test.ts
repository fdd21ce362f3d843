import { describe, expect, it } from '@jest/globals';
import { readPosting, summarise, summariseLine } from '../build-reader.js';

describe('requirements other than skills', () => {
  it.each([
    ["Bachelor's or Master's degree in Computer Science", ['REQUIRED EDUCATION BACHELOR']],
    ['MSc in Statistics or a related field', ['REQUIRED EDUCATION MASTER']],
    ['PhD in a relevant field is a plus', ['PREFERRED EDUCATION DOCTORATE']],
    [
      "Bachelor's degree required, Master's preferred",
      ['REQUIRED EDUCATION BACHELOR', 'PREFERRED EDUCATION MASTER'],
    ],
    ['BS/MS in Engineering', ['REQUIRED EDUCATION BACHELOR']],
    ['Degree in computer science', ['REQUIRED EDUCATION BACHELOR']],
    ['High school diploma', ['REQUIRED EDUCATION HIGH_SCHOOL']],
    ["Associate's degree or higher", ['REQUIRED EDUCATION ASSOCIATE']],
  ])('are degrees: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each(['Scrum Master', 'Master data of our customers', 'A high degree of autonomy'])(
    'are no degrees: "%s"',
    (line) => {
      expect(readPosting(`Engineer\n\nRequirements\n- ${line}`).education).toBeNull();
    },
  );

  it('are spoken languages and certificates', () => {
    expect(summariseLine('Fluent English; German is a plus')).toEqual([
      'REQUIRED LANGUAGE',
      'PREFERRED LANGUAGE',
    ]);
    expect(summariseLine('AWS certification')).toEqual(['REQUIRED CERTIFICATION AWS']);
  });

  it('are other things in a requirements section', () => {
    expect(summariseLine('Kindness')).toEqual(['REQUIRED OTHER']);
  });

  it('take the lowest degree that is required for the posting', () => {
    const text = "Engineer\n\nEducation\n- Bachelor's or Master's degree\n- PhD is a plus";
    expect(readPosting(text).education).toBe('BACHELOR');
  });

  it('let a degree and years stand in one line', () => {
    expect(summarise("Engineer\n\nRequirements\n- Bachelor's degree and 4+ years of experience")).toEqual([
      'REQUIRED EXPERIENCE 4y',
      'REQUIRED EDUCATION BACHELOR',
    ]);
  });
});
