import { describe, expect, it } from '@jest/globals';
import { summarise } from '../build-reader.js';

const under = (lead: string, ...lines: readonly string[]) =>
  summarise(['Engineer', '', 'Requirements', lead, ...lines.map((line) => `- ${line}`)].join('\n'));

describe('lines below one that lets choose', () => {
  it('are one requirement', () => {
    expect(under('One or more of the following:', 'Kafka', 'RabbitMQ')).toEqual(['REQUIRED Kafka|RabbitMQ']);
  });

  it('are one requirement each where they are categories', () => {
    expect(under('At least one of these:', 'Python, Java', 'Kafka, RabbitMQ')).toEqual([
      'REQUIRED Python|Java',
      'REQUIRED Kafka|RabbitMQ',
    ]);
  });

  it('are one requirement each where most of them are categories', () => {
    expect(under('Some of the following:', 'Kafka', 'Python/Java', 'Redis or Memcached')).toEqual([
      'REQUIRED Kafka',
      'REQUIRED Python|Java',
      'REQUIRED Redis|Memcached',
    ]);
  });

  it('stay what they say where they have alternatives of their own', () => {
    expect(under('Some of the following:', 'Python or Java', 'Queues (Kafka, RabbitMQ), also SQL')).toEqual([
      'REQUIRED Python|Java',
      'REQUIRED Kafka|RabbitMQ',
      'REQUIRED SQL',
    ]);
  });

  it('end where lines are no longer indented', () => {
    const text =
      'Engineer\n\nRequirements\n- One or more of the following:\n  - Kafka\n  - RabbitMQ\n- Docker';
    expect(summarise(text)).toEqual(['REQUIRED Kafka|RabbitMQ', 'REQUIRED Docker']);
  });

  it('end where a line asks for something of its own', () => {
    expect(under('Any of the following:', 'Kafka', 'RabbitMQ', 'Experience with Docker')).toEqual([
      'REQUIRED Kafka|RabbitMQ',
      'REQUIRED Docker',
    ]);
  });
});

describe('lines below one that says how important they are', () => {
  it('are welcome where it says so', () => {
    expect(under('Knowing these is a plus:', 'Kafka', 'Docker')).toEqual([
      'PREFERRED Kafka',
      'PREFERRED Docker',
    ]);
  });

  it('are welcome however each of them begins', () => {
    expect(under('A bonus would be:', 'Experience with Kafka', 'Experience with Docker')).toEqual([
      'PREFERRED Kafka',
      'PREFERRED Docker',
    ]);
  });

  it('are welcome below a line that ends without a colon', () => {
    expect(under('You get bonus points for the following', 'Kafka')).toEqual(['PREFERRED Kafka']);
  });
});

describe('names of fields of work', () => {
  it('are no skills where they are titles of jobs and teams', () => {
    expect(under('Musts', 'Work with our data science team and frontend developers')).toEqual([
      'REQUIRED OTHER',
    ]);
    expect(under('Musts', 'Collaborate with product management, data science and sales teams')).toEqual([
      'REQUIRED OTHER',
    ]);
    expect(under('Musts', 'Frontend development')).toEqual(['REQUIRED Frontend Development']);
  });
});
