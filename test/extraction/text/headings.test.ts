import { describe, expect, it } from '@jest/globals';
import { classifyHeading, classifyPlainHeading } from '../../../src/extraction/text/classify-heading.js';
import { summarise } from '../build-reader.js';

describe('headings', () => {
  it.each([
    ["What You'll Bring", 'required'],
    ['What you’ll need', 'required'],
    ['Requirements:', 'required'],
    ['Minimum qualifications', 'required'],
    ['Who you are', 'required'],
    ["What we're looking for", 'required'],
    ['Your profile', 'required'],
    ['Nice To Have:', 'preferred'],
    ['Bonus points if you', 'preferred'],
    ['Preferred Qualifications', 'preferred'],
    ['Education', 'education'],
    ['Key Responsibilities', 'responsibilities'],
    ["What you'll do", 'responsibilities'],
    ['How You’ll Make an Impact', 'responsibilities'],
    ['Technical Stack', 'stack'],
    ['Our tech stack includes', 'stack'],
    ['A little bit about you', 'required'],
    ['Experience in the following areas preferred', 'preferred'],
    ['Keywords for Matching', 'keywords'],
    ['About us', 'company'],
    ['Company Overview', 'company'],
    ['Role Overview', 'role'],
    ['What We Offer', 'offer'],
    ['Benefits & Perks', 'offer'],
    ['Equal Opportunity Employer', 'legal'],
    ['How to apply', 'process'],
    ['Required Technical Qualifications and Experience', 'required'],
    ['Person Specification', 'required'],
    ['Education and Experience', 'required'],
    ["The skills you'll need", 'required'],
    ['Responsibilities;', 'responsibilities'],
    ['Roles and Responsibilities', 'responsibilities'],
    ['Desired skills & experience', 'preferred'],
    ['Strong good to have', 'preferred'],
    ['What will make you stand out', 'preferred'],
    ['Job benefits', 'offer'],
    ['Required Experience/Skills', 'required'],
    ['Necessary technical knowledge, skills & abilities', 'required'],
    ['Requirements (must have)', 'required'],
    ['Requirements must have...', 'required'],
    ['We’d be glad to welcome you aboard if you:', 'required'],
    ['What does our perfect candidate look like?', 'required'],
    ['So, what will you be doing?', 'responsibilities'],
    ['Your next adventure', 'responsibilities'],
    ['Academic credentials', 'education'],
    ["What this job isn't", 'company'],
    ['nice to have …', 'preferred'],
    ['nice to have...', 'preferred'],
    ['Requires', 'required'],
    ["Here's what you'll need", 'required'],
    ['Could this be you?', 'required'],
    ['Preferred Qualifications/Skills', 'preferred'],
    ['Nice to have (bonus)', 'preferred'],
    ['Skills - preferred', 'preferred'],
    ['Desired skill sets', 'preferred'],
    ['Any of the following would be a plus', 'preferred'],
    ['You may also have', 'preferred'],
    ['Other qualifications', 'required'],
    ['Principal Job Functions and Duties', 'responsibilities'],
    ['What does the role involve?', 'responsibilities'],
    ['Base salary range', 'offer'],
    ['A little about us', 'company'],
    ['What youll need', 'required'],
    ['What we would like', 'required'],
    ['Critical competencies for success', 'required'],
    ['Top 5 skills', 'required'],
    ['You will thrive if you', 'required'],
    ['Typical duties', 'responsibilities'],
    ["As a data engineer, you'll", 'responsibilities'],
    ['Responsibilities include, but are not limited to', 'responsibilities'],
    ["Projects you'll work on", 'responsibilities'],
    ['Desired Candidate Profile', 'required'],
    ['Why you are the right one', 'required'],
    ["Why you'll love it here", 'offer'],
    ['What skills and experience do we need?', 'required'],
    ["Some of the things we're looking for", 'required'],
    ['What this role requires', 'required'],
    ["What's expected of you", 'required'],
    ["We're seeking", 'required'],
    ['The expertise you bring', 'required'],
    ['You could be a great fit if', 'required'],
    ["Signs you'd be a great fit", 'required'],
    ['Who this role is for', 'required'],
    ["Let's talk about your experience", 'required'],
    ['Non-negotiables', 'required'],
    ['Proven technical experience', 'required'],
    ['What success looks like', 'responsibilities'],
    ['Within your first 90 days', 'responsibilities'],
    ['Learning and development', 'offer'],
  ])('"%s" starts a section: %s', (heading, section) => {
    expect(classifyPlainHeading(heading)?.section).toBe(section);
  });

  it.each([
    'Experience with Kafka',
    'Requirements change often.',
    'Python',
    'Strong SQL skills',
    'Relevant Python experience',
  ])('a line like "%s" is none', (line) => {
    expect(classifyPlainHeading(line)).toBeNull();
  });

  it('may go on after the known words where they are marked', () => {
    expect(classifyHeading('Requirements that we take seriously')?.section).toBe('required');
  });
});

describe('headings right below another that look like it', () => {
  it.each([
    [
      'Preferred qualifications\n\nExperience\n- Kafka\n\nSkills\n- Scala',
      ['PREFERRED Kafka', 'PREFERRED Scala'],
    ],
    ['Preferred:\n\nExperience\n- Kafka, Go and SQL', ['REQUIRED Kafka', 'REQUIRED Go', 'REQUIRED SQL']],
    ['Nice to have\n- Kafka\n\nTechnical skills\n- Scala', ['PREFERRED Kafka', 'REQUIRED Scala']],
    [
      'Preferred skills\n\nExperience\n- Kafka\n\nWhat you need\n- Scala',
      ['PREFERRED Kafka', 'REQUIRED Scala'],
    ],
    [
      'Main duties\n\nTechnical expertise\n- Runs Kafka\n\nRequired skills\n- Scala, Go, SQL',
      ['REQUIRED Scala', 'REQUIRED Go', 'REQUIRED SQL'],
    ],
  ])('are its parts: %j', (text, expected) => {
    expect(summarise(`Engineer\n\n${text}`)).toEqual(expected);
  });
});
