import { describe, expect, it } from '@jest/globals';
import { readDegrees } from '../../../src/extraction/fields/read-education.js';
import { readPosting } from '../build-reader.js';

describe('degrees', () => {
  it.each([
    ["Bachelor's degree", ['BACHELOR']],
    ['Bachelors in Statistics', ['BACHELOR']],
    ['Bachelor of Science', ['BACHELOR']],
    ['BS/MS in Engineering', ['BACHELOR', 'MASTER']],
    ['BS, MS or PhD in Mathematics', ['BACHELOR', 'MASTER', 'DOCTORATE']],
    ['BA or BS required', ['BACHELOR', 'BACHELOR']],
    ['B.S. in Physics', ['BACHELOR']],
    ['BSc', ['BACHELOR']],
    ['B.Tech/B.E.', ['BACHELOR', 'BACHELOR']],
    ['4-year degree', ['BACHELOR']],
    ['Degree in Economics', ['BACHELOR']],
    ['A university degree', ['BACHELOR']],
    ['Educated to degree level', ['BACHELOR']],
    ['An economics degree', ['BACHELOR']],
    ["Completed degree (Master's or PhD)", ['MASTER', 'DOCTORATE']],
    ['MSc', ['MASTER']],
    ['MSc degree in Statistics', ['MASTER']],
    ['MS or PhD degree in Statistics', ['MASTER', 'DOCTORATE']],
    ['MS with 6 years of practice', ['MASTER']],
    ['Associate and 7+ years of practice', ['ASSOCIATE']],
    ['Quincy, MA', []],
    ['Master in Computer Science', ['MASTER']],
    ['MBA', ['MASTER']],
    ['MS preferred', ['MASTER']],
    ['An advanced degree', ['MASTER']],
    ['PhD', ['DOCTORATE']],
    ['Ph.D.', ['DOCTORATE']],
    ["Associate's degree", ['ASSOCIATE']],
    ['HND', ['ASSOCIATE']],
    ['Diploma in Computing', ['ASSOCIATE']],
    ['High school diploma', ['HIGH_SCHOOL']],
    ['Abitur', ['HIGH_SCHOOL']],
    ['Scrum Master', []],
    ['Master data', []],
    ['MS Office and MS SQL', []],
    ['A high degree of autonomy', []],
    ['You do not need a degree', []],
    ['A degree is not required', []],
    ['Do I need a degree?', []],
    ['An associate degree may replace two of these years', []],
  ])('in "%s" are %j', (text, levels) => {
    expect(readDegrees(text).map(({ level }) => level)).toEqual(levels);
  });
});

describe('the education that a posting requires', () => {
  it.each([
    ["Requirements\n- Bachelor's or Master's degree", 'BACHELOR'],
    ['Requirements\n- BS or equivalent experience', 'BACHELOR'],
    ['Requirements\n- Degree preferred', null],
    ['Requirements\n- MS preferred\n- SQL', null],
    ['Requirements\n- PhD a plus', null],
    ['Requirements\n- BS required, MS preferred', 'BACHELOR'],
    ['About the role\nYou have a degree in Economics.\n\nRequirements\n- SQL', 'BACHELOR'],
    ['About the role\nA degree is a plus.\n\nRequirements\n- SQL', null],
    ['Requirements\n- SQL', null],
  ])('of %j is %j', (text, level) => {
    expect(readPosting(`Engineer\n\n${text}`).education).toBe(level);
  });
});
