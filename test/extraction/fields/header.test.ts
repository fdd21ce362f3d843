import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

describe('the title', () => {
  it.each([
    ['# Senior Engineer\n\nText', 'Senior Engineer'],
    ['Job Title: Data Analyst\nCompany: Acme', 'Data Analyst'],
    ['Developer (m/w/d)\n\nText', 'Developer'],
    ['Developer ( m/f/d )\n\nText', 'Developer'],
    ['Engineer at Acme (Remote)\n\nText', 'Engineer'],
    ['Engineer - Remote\n\nText', 'Engineer'],
    ['We are hiring: Backend Engineer\n\nText', 'Backend Engineer'],
    ['Hello! We are looking for a data engineer to join us.', 'Data Engineer'],
    [
      'Senior/Staff Backend Engineer | Platform\nJob Overview\nText',
      'Senior/Staff Backend Engineer | Platform',
    ],
  ])('of %j is "%s"', (text, title) => {
    expect(readPosting(text).title).toBe(title);
  });
});

describe('the company', () => {
  it.each([
    ['Engineer\nCompany: Acme Ltd', 'Acme Ltd'],
    ['Engineer at Acme Labs\n\nText', 'Acme Labs'],
    ['Engineer\n\nAbout Acme\nText', 'Acme'],
    ['Engineer\n\nAcme, Inc. is an equal opportunity employer.', 'Acme, Inc'],
    ['Engineer\n\nAt Acme, we build rockets.', 'Acme'],
    ['Engineer\n\nAcme is hiring an engineer.', 'Acme'],
    ['Engineer\n\nAbout us\nWe are great.', null],
    ['Engineer\n\nAbout the role\nOur team is hiring.', null],
  ])('of %j is %j', (text, company) => {
    expect(readPosting(text).company).toBe(company);
  });
});

describe('the employment type', () => {
  it.each([
    ['Engineer\nEmployment type: Full-time', 'FULL_TIME'],
    ['Part-time Engineer', 'PART_TIME'],
    ['Engineer (6 month contract)', 'CONTRACT'],
    ['Engineer (Temporary, 9 months)', 'TEMPORARY'],
    ['Engineer\nDuration: 9 months', 'CONTRACT'],
    ['Engineer\nVollzeit, unbefristet', 'FULL_TIME'],
    ['# Engineer\n**Acme | Oslo | Full-time**\n\nText.', 'FULL_TIME'],
    ['Part-time Engineer\nContract: Permanent', 'PART_TIME'],
    ['Engineering Intern\n\nThis is a full-time internship.', 'INTERNSHIP'],
    ['Engineer\n\nThis is a fixed-term role.', 'TEMPORARY'],
    ['Engineer\n\n**Contract type: Permanent**', 'FULL_TIME'],
    ['Engineer\n\nYou are enrolled full time at a university.', null],
    ['Engineer\n\nYou write smart contracts and mentor interns.', null],
  ])('of %j is %j', (text, expected) => {
    expect(readPosting(text).employmentType).toBe(expected);
  });
});
