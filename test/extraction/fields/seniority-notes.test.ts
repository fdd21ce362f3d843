import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

describe('a note on the level', () => {
  it.each([
    ['Experience: Junior to Mid Level', ['JUNIOR', 'MID']],
    ['Experience: Entry level', ['JUNIOR']],
    ['Experience: Senior', ['SENIOR']],
    ['Experience: Intermediate', ['MID']],
    ['Level: Novice', ['JUNIOR']],
    ['Role level: Senior', ['SENIOR']],
    ['Position level: Senior', ['SENIOR']],
    ['Career stage: Senior', ['SENIOR']],
    ['Job seniority: Senior', ['SENIOR']],
    ['Required level: Senior', ['SENIOR']],
    ['Level of experience: Senior', ['SENIOR']],
    ['Level of experience: Mid', ['MID']],
    ['This role is ideal for early-career analysts.', ['JUNIOR']],
    ['This is a great role for recent graduates.', ['JUNIOR']],
    ['Perfect for new graduates.', ['JUNIOR']],
    ['The position is at senior level.', ['SENIOR']],
    ['This role is at the senior level.', ['SENIOR']],
    ['You will join us at senior level.', ['SENIOR']],
    ['We are hiring at mid level.', ['MID']],
    ['We are hiring at mid and senior level.', ['MID', 'SENIOR']],
    ['We are looking for mid-level and senior analysts.', ['MID', 'SENIOR']],
    ['Open to mid-level and senior candidates.', ['MID', 'SENIOR']],
    ['We have openings for mid-level to senior data analysts.', ['MID', 'SENIOR']],
    ['We are hiring Senior and Staff Data Analysts.', ['SENIOR', 'STAFF']],
    ['This is not an entry-level position.', []],
    ['This position is suited to recent graduates.', ['JUNIOR']],
    ["We're hiring mid-level to senior engineers.", ['MID', 'SENIOR']],
    ['Mid-level/Senior role', ['MID', 'SENIOR']],
    ['Looking for junior and mid-level developers', ['JUNIOR', 'MID']],
    ['Experience: Senior level stakeholder management', []],
    ['A great place for senior citizens', []],
    ['This entry-level bilingual English/Swahili role gives you a start.', ['JUNIOR']],
    ['This entry-level bilingual English/French offers you a start.', ['JUNIOR']],
    ['This is not an entry-level role.', []],
    ['This mid-senior position sits in our team.', ['MID', 'SENIOR']],
    ['This senior role reports to the CTO.', ['SENIOR']],
    ['This senior leadership team wants you.', []],
    ['We are hiring at multiple levels: junior, mid and senior.', ['JUNIOR', 'MID', 'SENIOR']],
    ['Positions are available at all levels (junior, mid, senior).', ['JUNIOR', 'MID', 'SENIOR']],
    ['You present to all levels: junior staff, senior staff.', []],
    ['Open to graduates and early-career applicants', ['JUNIOR']],
    ['Suitable for graduates.', ['JUNIOR']],
    ['Open to graduates from any discipline.', []],
    ['Great opportunity for fresh graduates', ['JUNIOR']],
    ['No experience needed; freshers welcome', ['JUNIOR']],
    ['Freshers can apply', ['JUNIOR']],
    ['Freshers will not be considered.', []],
    ['Not open to freshers.', []],
    ['Management level: Non-Manager', []],
    ['Management Level: Senior Associate', ['SENIOR']],
    ['Career Level: Experienced (Non-Manager)', []],
    ['We are seeking people who mentor junior engineers.', []],
    ['Regular reports to the engineers', []],
    ["We are looking for senior stakeholders' trust.", []],
  ])('"%s" names %j', (text, levels) => {
    const { seniority } = readPosting(`Data Analyst\nAcme\n\nAbout the role\n${text}\nYou build reports.`);
    expect(seniority).toEqual(levels);
  });

  it.each([
    ['Early Careers Data Analyst', ['JUNIOR']],
    ['Novice Data Analyst', ['JUNIOR']],
    ['Midweight Developer', ['MID']],
    ['Regular Java Developer', ['MID']],
    ['Data Analyst, Sr.', ['SENIOR']],
    ['Sen. Data Analyst', ['SENIOR']],
    ['Data Analyst - Staff', ['STAFF']],
    ['Starszy Analityk Danych', ['SENIOR']],
    ['Data Analyst Learnership', ['INTERN']],
    ['Senior Executive - MIS', ['SENIOR']],
  ])('in the title "%s" names %j', (title, levels) => {
    expect(readPosting(`${title}\nAcme\n\nText.`).seniority).toEqual(levels);
  });

  it('says nothing of a role whose title states its level', () => {
    const text =
      'Senior Data Analyst\nAcme\n\nA great place for junior people.\nOpen to mid-level and lead candidates.';
    expect(readPosting(text).seniority).toEqual(['SENIOR']);
  });
});
