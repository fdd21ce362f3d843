import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

describe('seniority', () => {
  it.each([
    ['Senior/Staff Engineer', ['SENIOR', 'STAFF']],
    ['Sr. Data Analyst', ['SENIOR']],
    ['Jr. Developer', ['JUNIOR']],
    ['Entry Level Data Analyst', ['JUNIOR']],
    ['Graduate Software Engineer', ['JUNIOR']],
    ['Associate Data Scientist', ['JUNIOR']],
    ['Senior Associate, Analytics', ['SENIOR']],
    ['Data Analyst I', []],
    ['College Hire, Analytics', ['JUNIOR']],
    ['Analyst (medium level)', ['MID']],
    ['Data Analyst II', []],
    ['Senior Data Analyst I', ['SENIOR']],
    ['Data Analyst II / Senior Data Analyst', ['SENIOR']],
    ['Data Engineer II/III', []],
    ['Mid-Senior Data Engineer', ['MID', 'SENIOR']],
    ['Lead Data Engineer', ['LEAD']],
    ['Tech Lead', ['LEAD']],
    ['Principal Engineer', ['PRINCIPAL']],
    ['Werkstudent Data Analytics', ['INTERN']],
    ['Data Science Intern', ['INTERN']],
    ['Engineering Manager', ['MANAGER']],
    ['Manager, Data Science', ['MANAGER']],
    ['Senior Manager, Analytics', ['SENIOR', 'MANAGER']],
    ['Associate Director, Data', ['DIRECTOR']],
    ['Associate Lead, Data Quality', ['LEAD']],
    ['Head of Data', ['DIRECTOR']],
    ['VP of Engineering', ['DIRECTOR']],
    ['Chief of Staff Engineer', []],
    ['Lead Generation Analyst', []],
    ['Data Entry Specialist', []],
    ['Middle Office Analyst', []],
    ['Product Manager', []],
    ['Data Engineer', []],
  ])('of the title "%s" is %j', (title, expected) => {
    expect(readPosting(`${title}\n\nText.`).seniority).toEqual(expected);
  });

  it.each([
    ['Experience level: Senior (6+ years)', ['SENIOR']],
    ['Experience level:\nMid-Level Senior', ['MID', 'SENIOR']],
    ['Seniority level\nAssociate\nEmployment type\nFull-time', ['JUNIOR']],
    ['We are looking for a mid-level engineer who mentors junior people.', ['MID']],
    ['This is a senior-level role.', ['SENIOR']],
    ['This is an entry-level position.', ['JUNIOR']],
    ['We have Mid-Level or Senior Go Developer positions available.', ['MID', 'SENIOR']],
    ['You mentor junior engineers.', []],
    ['You report to the Director of Analytics.', []],
    ['You work with senior stakeholders.', []],
    ['We need somebody who presents to senior leadership.', []],
    ['5+ years of experience.', []],
  ])('of a text that says %j is %j', (text, expected) => {
    expect(readPosting(`Engineer\n\n${text}`).seniority).toEqual(expected);
  });

  it('is that of the title and of the label together', () => {
    expect(readPosting('Principal Engineer\nExperience level: Lead').seniority).toEqual([
      'PRINCIPAL',
      'LEAD',
    ]);
  });

  it('is read from a header without line breaks', () => {
    const header =
      'Data Analyst Date posted: 2021-04-12 Job type: Full-time Experience level: Mid-Level Senior Role: Analyst';
    expect(readPosting(`${header}\nText.`)).toMatchObject({
      title: 'Data Analyst',
      seniority: ['MID', 'SENIOR'],
      employmentType: 'FULL_TIME',
    });
  });
});
