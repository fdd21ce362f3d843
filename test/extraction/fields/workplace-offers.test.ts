import { describe, expect, it } from '@jest/globals';
import { readPosting } from '../build-reader.js';

const workplaceOf = (header: string) =>
  readPosting(`Data Analyst\nAcme\n${header}\n\nAbout the role\nWe build things.\n\nRequirements\n- SQL`)
    .workplace;

describe('where an offer lets people work', () => {
  it.each([
    ['Telework eligible: Yes', ['HYBRID']],
    ['Telework eligible\nYes—as determined by the agency policy.', ['HYBRID']],
    ['Remote job\nNo\nTelework eligible\nYes', ['HYBRID']],
    ['Remote job\nYes\nTelework eligible\nNo', ['REMOTE']],
    ['Remote job: No, Telework eligible: Not eligible', ['ONSITE']],
    ['Telework: Eligible', ['HYBRID']],
    ['This position is eligible for situational telework.', ['HYBRID']],
    ['Telework may be permitted in accordance with agency policy.', ['HYBRID']],
    ['100% telework', ['REMOTE']],
    ['This position is not telework eligible.', ['ONSITE']],
    ['No telecommuting', ['ONSITE']],
    ['Work Setting - Office', ['ONSITE']],
    ['Mode of work: Work from office', ['ONSITE']],
    ['Work Mode: 5 Days Work from Office', ['ONSITE']],
    ['We are office-first.', ['ONSITE']],
    ['This role is campus-based.', ['ONSITE']],
    ['All work must be performed on the client site in Reston, VA.', ['ONSITE']],
    ['You will join the team at our Munich office.', ['ONSITE']],
    ['Location: Worldwide', ['REMOTE']],
    ['Worldwide · Engineering · Remote', ['REMOTE']],
    ['Worldwide · Engineering · Hybrid', ['REMOTE', 'HYBRID']],
    ['Acme Worldwide', []],
    ['With 200 offices worldwide we help clients.', []],
    ['The first partner\nWorldwide\nfor everyone', []],
    ['USA - Virtual', ['REMOTE']],
    ['This role is virtual.', ['REMOTE']],
    ['We are a virtual-first company.', ['REMOTE']],
    ['Distributed-first company', ['REMOTE']],
    ['Praca zdalna', ['REMOTE']],
    ['Tryb pracy: hybrydowy', ['HYBRID']],
    ['Praca stacjonarna', ['ONSITE']],
    ['New York (Hybrid) / Remote', ['REMOTE', 'HYBRID']],
    ['Work from our office or remotely, whichever you prefer.', ['REMOTE', 'ONSITE']],
    ['You can work from home or from the office.', ['HYBRID']],
    ['Work in-office, virtually or a combination of both', ['HYBRID']],
    ["In-office, virtual or a combination of both, based on the role's requirements", []],
    ['We work from our office but are flexible when it comes to remote work.', ['HYBRID']],
    ['We expect our staff to be in one of our offices at least 25% of the time.', ['HYBRID']],
    ['We work together in person Monday to Thursday.', ['HYBRID']],
    ['Home or remote working', ['REMOTE']],
    ['In the office Tue-Thu', ['HYBRID']],
    ['Must be able to commute to Leeds three days a week', ['HYBRID']],
    ['Remote work: occasional', ['HYBRID']],
    ['In-person onboarding in week one, then fully remote', ['REMOTE']],
    ['You will join a team based in our Spain office.', []],
    ['Provide remote support to users in our branch offices', []],
    ['Manages onsite and remote staff', []],
    ['Work on site reliability', []],
    ['Our product makes hybrid work better for everyone.', []],
    ['Flexible with home visits', []],
    ['Anywhere between 3 and 5 days', []],
    ['Work from anywhere for 4 weeks a year', []],
    ['Remote work from abroad up to 4 weeks a year', []],
    ['Workation: 30 days a year from anywhere in the EU', []],
  ])('"%s" is %j', (header, workplace) => {
    expect(workplaceOf(header)).toEqual(workplace);
  });
});
