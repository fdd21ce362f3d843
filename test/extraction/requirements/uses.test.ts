import { describe, expect, it } from '@jest/globals';
import { summarise, summariseLine } from '../build-reader.js';

describe('what a tool is used for', () => {
  it.each([
    ['You use Python for data wrangling and data validation', ['REQUIRED Python']],
    ['Majors in economics or applied statistics; Python', ['REQUIRED Python']],
    ['Knowledge of Python  for data wrangling', ['REQUIRED Python']],
    ['SQL for ad hoc analysis, Python', ['REQUIRED SQL', 'REQUIRED Python']],
    ['Experience with Postman for manual regression testing', ['REQUIRED Postman']],
    ['Experience with Bitbucket for version control and scripting', ['REQUIRED Bitbucket']],
    ['Fluent in a language used for statistical analysis: R or Julia', ['REQUIRED R|Julia']],
  ])('is not asked for in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    [
      'Deep understanding of data modeling for data warehousing',
      ['REQUIRED Data Modeling', 'REQUIRED Data Warehousing'],
    ],
    ['Python, data wrangling', ['REQUIRED Python', 'REQUIRED Data Wrangling']],
  ])('is asked for where no tool stands before it: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });
});

describe('the class of a thing', () => {
  it.each([
    ['Building Looker dashboards', ['REQUIRED Looker']],
    ['Tuning of Oracle databases', ['REQUIRED Oracle Database']],
    ['Fluent Ruby scripting', ['REQUIRED Ruby']],
    ['Solid programming skills in Ruby', ['REQUIRED Ruby']],
    ['Practice of software development in Ruby', ['REQUIRED Ruby']],
    ['Solid programming skills (Ruby, Scala)', ['REQUIRED Ruby|Scala']],
    ['Solid programming skills and SQL', ['REQUIRED Programming', 'REQUIRED SQL']],
  ])('is not asked for right behind its name in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Scripting in Bash', ['REQUIRED Bash']],
    ['Scripting skills in at least one of these: Perl, Bash', ['REQUIRED Perl|Bash']],
    ['Revision control using Subversion', ['REQUIRED SVN']],
    ['Containerized environments using Podman', ['REQUIRED Podman']],
    ['Deep learning concepts and algorithms', ['REQUIRED Deep Learning']],
    ['Creating useful dashboards in Looker', ['REQUIRED Looker']],
    ['Programming skills in one or more languages, such as Ruby or Perl', ['REQUIRED Ruby|Perl*']],
    ['Work with cloud environments Azure, AWS', ['REQUIRED Azure', 'REQUIRED AWS']],
    ['Looker, with a careful approach to debugging and unit testing', ['REQUIRED Looker']],
    ['At ease in a fast-paced, agile place; Looker', ['REQUIRED Looker']],
    ['You are agile and innovative, with Looker', ['REQUIRED Looker']],
    ['Strong analytical and quantitative skills, Looker', ['REQUIRED Looker']],
    ['One of the deep learning frameworks PyTorch or JAX', ['REQUIRED PyTorch|JAX']],
    ['NoSQL (MongoDB, Redis) databases', ['REQUIRED NoSQL|MongoDB|Redis']],
    ['Dashboard tools (we use Looker)', ['REQUIRED Looker']],
    ['Tools like Looker or Tableau (we currently use Metabase)', ['REQUIRED Looker|Tableau*']],
  ])('is not asked for where "%s" says what it is done with or made of', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Algorithms and data structures', ['REQUIRED Algorithms', 'REQUIRED Data Structures']],
    ['Scripting and Bash', ['REQUIRED Scripting', 'REQUIRED Bash']],
    ['Containers in AWS', ['REQUIRED Containers', 'REQUIRED AWS']],
    ['Version control, work with Jira', ['REQUIRED Version Control', 'REQUIRED Jira']],
  ])('is asked for beside another in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it('is asked for on its own', () => {
    expect(summariseLine('Looker, dashboards and scripting')).toEqual([
      'REQUIRED Looker',
      'REQUIRED Dashboards',
      'REQUIRED Scripting',
    ]);
  });
});

describe('an industry', () => {
  it.each([
    ['Python, preferably from an e-commerce or fintech background', ['REQUIRED Python']],
    ['Python in a fast SaaS company', ['REQUIRED Python']],
    ['Python and open source', ['REQUIRED Python']],
    ['Design of SaaS platforms', ['REQUIRED SaaS']],
    ['Python, to shape the future of cloud computing with us', ['REQUIRED Python']],
  ])('is nothing to know, but what is made for it may be: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });
});

describe('a field of work', () => {
  it('is asked for where years in a role of it are', () => {
    expect(summariseLine('4 years in a data engineering role')).toEqual(['REQUIRED Data Engineering 4y']);
    expect(summariseLine('Proven experience in a DevOps role')).toEqual(['REQUIRED DevOps']);
    expect(summariseLine('3+ years of data engineering')).toEqual(['REQUIRED Data Engineering 3y']);
  });

  it.each([
    ['Monitoring and troubleshooting Kafka', ['REQUIRED Kafka']],
    ['Deploying, monitoring or updating Kafka', ['REQUIRED Kafka']],
    ['Monitoring and logging', ['REQUIRED Monitoring', 'REQUIRED Logging']],
  ])('is none where it is what is done to another: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it('is none where it is the title of a job', () => {
    expect(summariseLine('Work with analytics engineers on dbt')).toEqual(['REQUIRED dbt']);
    expect(summariseLine('As an SRE you know dbt')).toEqual(['REQUIRED dbt']);
    expect(summariseLine('Work in an SRE environment')).toEqual(['REQUIRED Site Reliability Engineering']);
  });

  it('is none where it only names the role', () => {
    expect(summariseLine('Fit for a data engineering role')).toEqual(['REQUIRED OTHER']);
  });
});

describe('what all who work with data have around them or aim at', () => {
  it.each([
    ['Scala within our modern data stack', ['REQUIRED Scala']],
    ['Scala, and you care about data quality', ['REQUIRED Scala']],
    ['Scala with a focus on high data quality', ['REQUIRED Scala']],
  ])('is nothing to know: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Building large data platforms', ['REQUIRED Data Platforms']],
    ['Experience in data quality', ['REQUIRED Data Quality']],
  ])('is a skill where it is the work itself: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });
});

describe('a name right below the title', () => {
  it('is that of the company', () => {
    expect(
      summarise('Backend developer\nSnowflake\n\nWe are looking for someone with Rust experience.'),
    ).toEqual(['REQUIRED Rust']);
  });
});
