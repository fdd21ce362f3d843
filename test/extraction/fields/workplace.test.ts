import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

describe('the workplace', () => {
  it.each([
    ['Location: Remote (US) or San Francisco', ['REMOTE', 'ONSITE']],
    ['Location: Remote (US)', ['REMOTE']],
    ['Location: Berlin (hybrid)', ['HYBRID']],
    ['Location: Berlin', []],
    ['Location options: Remote', ['REMOTE']],
    ['Location options:\nRemote', ['REMOTE']],
    ['Workplace type: On-site', ['ONSITE']],
    ['Berlin | Remote | Full-time', ['REMOTE']],
    ['This is a fully remote position.', ['REMOTE']],
    ['We are a remote-first company.', ['REMOTE']],
    ['You can work from anywhere.', ['REMOTE']],
    ['WFH, forever.', ['REMOTE']],
    ['You may telecommute.', ['REMOTE']],
    ['The role can be performed remotely.', ['REMOTE']],
    ['This is a hybrid role.', ['HYBRID']],
    ['You are in the office three days a week: three days a week in the office.', ['HYBRID']],
    ['In the office 3 days a week.', ['HYBRID']],
    ['Work from home up to 2 days a week.', ['HYBRID']],
    ['Remote work possible 2 days a week.', ['HYBRID']],
    ['Up to 80% work from home.', ['HYBRID']],
    ['We offer home office.', ['HYBRID']],
    ['Option to work from home.', ['HYBRID']],
    ['Remote working opportunities.', ['HYBRID']],
    ['A mix of office and remote work.', ['HYBRID']],
    ['The role is partially remote.', ['HYBRID']],
    ['This is an office-based role.', ['ONSITE']],
    ['The position is onsite in Denver.', ['ONSITE']],
    ['This role is in the office five days a week.', ['ONSITE']],
    ['No remote.', ['ONSITE']],
    ['This is not a remote position.', ['ONSITE']],
    ['Remote work is not possible.', ['ONSITE']],
    ['The job is remote until our offices reopen.', ['ONSITE']],
    ['You lead remote teams on our hybrid cloud.', []],
    ['Remote monitoring and remote sensing.', []],
    ['On-site gym and in-person interviews.', []],
    ['A home office budget of $500.', []],
    ['Because of the pandemic we interview remotely.', []],
    ['Experience working remotely is a plus.', []],
    ['You work in a small team.', []],
  ])('of %j is %j', (line, expected) => {
    expect(readPosting(`Engineer\n\n${line}`).workplace).toEqual(expected);
  });
});
