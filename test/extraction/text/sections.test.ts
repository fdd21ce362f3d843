import { describe, expect, it } from '@jest/globals';
import { readPosting, summarise, taxonomy } from '../build-reader.js';

describe('sections', () => {
  it('without requirements of their own give none: company, offer, law', () => {
    const text =
      '# Engineer\n\n## About us\nWe love Kafka.\n\n## Requirements\n- Python\n\n## What we offer\n- Java courses\n\n' +
      '## Equal opportunity\nWe welcome people who know COBOL.';
    expect(summarise(text)).toEqual(['REQUIRED Python']);
    const { mentions } = readPosting(text);
    expect(mentions.map((id) => taxonomy.skill(id).name)).toEqual(
      expect.arrayContaining(['Kafka', 'Python', 'Java']),
    );
  });

  it('have what stands behind their heading in its line', () => {
    const text = 'Engineer\n\nYour tasks\n- Run Go\n\nAbout you: Python, Kafka and Scala';
    expect(summarise(text)).toEqual(['REQUIRED Python', 'REQUIRED Kafka', 'REQUIRED Scala']);
  });

  it('of duties leave those sentences that ask for experience to the requirements', () => {
    const text =
      'Engineer\n\nRequirements\n- Python\n- Scala\n- Ruby\n\nYour tasks\n- Run Erlang\n- Experience with Kafka';
    expect(summarise(text)).not.toContain('REQUIRED Erlang');
    expect(summarise(text)).toContain('REQUIRED Kafka');
  });

  it('of duties go on below a line that introduces them, whatever it calls for', () => {
    const text =
      'Engineer\n\nDuties\nApplies knowledge of methods to simple assignments:\n- Run Erlang\n\nRequirements\n- Go, Kafka, SQL';
    expect(summarise(text)).toEqual(['REQUIRED Go', 'REQUIRED Kafka', 'REQUIRED SQL']);
  });

  it('of the role say what is helpful, too', () => {
    const text =
      'Engineer\n\nThe role\nKnowing Erlang is helpful. Here we run Redis.\n\nRequirements\n- Go, Kafka, SQL';
    expect(summarise(text)).toContain('PREFERRED Erlang');
    expect(summarise(text).join(' ')).not.toContain('Redis');
  });

  it('of requirements end where a sentence tells the stack', () => {
    const text =
      'Engineer\n\nRequirements\n- Go, Kafka, SQL\n\nWe keep things small. Tech stack includes: Erlang, Redis.';
    expect(summarise(text)).not.toContain('REQUIRED Erlang');
  });

  it('of duties, the stack and keywords give requirements only where there are none else', () => {
    const duties = 'Engineer\n\nResponsibilities\n- Run Kafka\n\nTech stack\nDocker';
    expect(summarise(duties)).toEqual(['REQUIRED Kafka', 'REQUIRED Docker']);
    expect(summarise(`${duties}\n\nRequirements\n- Python`)).toEqual(['REQUIRED Python']);
  });

  it('are told by their own words where no heading tells', () => {
    const text =
      'Engineer\n\nRequirements\n- Python\n\nAcme is an equal opportunity employer.\nWe also like Kafka.';
    expect(summarise(text)).toEqual(['REQUIRED Python']);
  });

  it('under a heading inherit from it, unless they are named otherwise', () => {
    const text = '## Preferred Qualifications\n### Experience\n- Kafka\n### Must have\n- Python';
    expect(summarise(`# Engineer\n${text}`)).toEqual(['PREFERRED Kafka', 'REQUIRED Python']);
  });

  it.each([
    "We'd be thrilled if you had worked with:",
    'We are impressed if you know:',
    'You may also have:',
  ])('below requirements may be of what is preferred: "%s"', (lead) => {
    const text = `Engineer\n\nRequirements\n- Python\n- SQL\n\n${lead}\n- Kafka`;
    expect(summarise(text)).toEqual(['REQUIRED Python', 'REQUIRED SQL', 'PREFERRED Kafka']);
  });

  it('of what is preferred hold their own labels, but for education', () => {
    const text =
      'Preferred Qualifications\nEducation: Bachelor of Science\nExperience: two projects with Kafka\nTests in Java';
    expect(summarise(`Engineer\n\n${text}`)).toEqual([
      'REQUIRED EDUCATION BACHELOR',
      'PREFERRED Kafka',
      'PREFERRED Java',
    ]);
  });

  it.each(['A degree in physics', 'Eight years in a bank'])(
    'of requirements that ask for a career and no skills leave out the duties: "%s"',
    (line) => {
      const text = `Analyst\n\nDuties\n- Run Kafka, Go and Rust\n\nRequirements\n- ${line}\n- Calm\n- Good French`;
      expect(summarise(text).join(' ')).not.toMatch(/Kafka|Go|Rust/);
    },
  );

  it('of requirements that only name a degree leave out the duties where a preferred one names skills', () => {
    const text =
      'Engineer\n\nResponsibilities\n- Run Kafka, Go and Rust\n\nMinimum Qualifications\n- A degree\n\n' +
      'Desired Qualifications\n- Python, Docker, SQL';
    expect(summarise(text).filter((line) => line.startsWith('REQUIRED'))).toEqual([
      'REQUIRED EDUCATION BACHELOR',
    ]);
  });

  it('are found in flat text', () => {
    const text =
      'Engineer at Acme. Requirements: Python and SQL. Nice to have: Kafka. Benefits: Java courses.';
    expect(summarise(text)).toEqual(['REQUIRED Python', 'REQUIRED SQL', 'PREFERRED Kafka']);
  });

  it.each([
    ['This role asks for skills such as these:', ['REQUIRED Python']],
    ['You should be comfortable with:', ['REQUIRED Python']],
    ['Any of these increases your chances, as a plus:', ['PREFERRED Python']],
    ['You will work on:', ['REQUIRED Python']],
    ['You can look forward to these benefits:', []],
  ])('are told by a line that introduces others: "%s"', (lead, expected) => {
    expect(summarise(`Engineer\n\n${lead}\n- Python`)).toEqual(expected);
  });

  it('of a company end where a sentence asks for something', () => {
    const text =
      'Engineer\n\nAbout us\nWe sell Kafka courses.\nYou have strong experience with Python.\nExperience with Docker';
    expect(summarise(text)).toEqual(['REQUIRED Python', 'REQUIRED Docker']);
  });

  it.each(['Knowledge and experience of Kafka.', 'Demonstrated ability in Kafka.'])(
    'of a role leave a sentence that asks to the requirements: "%s"',
    (line) => {
      const text = `Engineer\n\nJob description\n${line}\n\nRequirements\nPython, SQL and Go`;
      expect(summarise(text)).toContain('REQUIRED Kafka');
    },
  );

  it('of requirements leave out who is invited to apply', () => {
    const text = 'Engineer\n\nRequirements\n- Python\n\nIf you know Kafka, we encourage you to apply.';
    expect(summarise(text)).toEqual(['REQUIRED Python']);
  });

  it.each([
    'In this role you will tune our Kafka brokers.',
    'The role will look after the Kafka brokers.',
    'Maintain our Kafka brokers and their many clients.',
  ])('of requirements leave out duties between them: "%s"', (line) => {
    expect(summarise(`Engineer\n\nRequirements\n- Python, Go, SQL\n\n${line}`)).toEqual([
      'REQUIRED Python',
      'REQUIRED Go',
      'REQUIRED SQL',
    ]);
  });

  it('of requirements leave out how applications are read', () => {
    const text =
      'Engineer\n\nRequirements\n- Python\n\nAcme may use Artificial Intelligence to shortlist candidates.';
    expect(summarise(text)).toEqual(['REQUIRED Python']);
  });

  it('of requirements end where a sentence presents the company', () => {
    const text =
      'Engineer\n\nRequirements\n- Python\n\nAcme is a leading provider of software.\nOur tools use Kafka.';
    expect(summarise(text)).toEqual(['REQUIRED Python']);
  });

  it('that only speak of character leave the asking to duties and the stack', () => {
    const text = 'Engineer\n\nYour profile\n- You are agile\n\nTech stack\nPython, Docker, Kafka, Go';
    expect(summarise(text)).toEqual(expect.arrayContaining(['REQUIRED Python', 'REQUIRED Docker']));
  });

  it('are found in lines that end with carriage returns', () => {
    expect(summarise('Engineer\r\n\r\nRequirements\r\n- Python\r\n\r\nNice to have\r\n- Kafka')).toEqual([
      'REQUIRED Python',
      'PREFERRED Kafka',
    ]);
  });
});

describe('a posting without a section of requirements', () => {
  it('asks for its preferred qualifications alone, where they name skills enough', () => {
    const text =
      'Engineer\n\nDuties\n- Build services in Python\n\nPreferred qualifications\n- Go, Kafka and SQL';
    expect(summarise(text)).toEqual(['PREFERRED Go', 'PREFERRED Kafka', 'PREFERRED SQL']);
  });

  it('asks for the areas of experience that it prefers alone, where they name skills enough', () => {
    const text =
      'Engineer\n\nDuties\n- Build services in Python\n\nExperience In The Following Areas Preferred\n- Go, Kafka and SQL';
    expect(summarise(text)).toEqual(['PREFERRED Go', 'PREFERRED Kafka', 'PREFERRED SQL']);
  });

  it('asks for its duties beside what is nice to have', () => {
    const text = 'Engineer\n\nDuties\n- Build services in Python\n\nNice to have\n- Go, Kafka and SQL';
    expect(summarise(text)).toContain('REQUIRED Python');
  });

  it('asks by its orders', () => {
    const text =
      'Engineer\n\nAutomate and orchestrate pipelines with Airflow. Ensure order by means of Terraform.';
    expect(summarise(text)).toEqual(expect.arrayContaining(['REQUIRED Airflow', 'REQUIRED Terraform']));
  });
});
