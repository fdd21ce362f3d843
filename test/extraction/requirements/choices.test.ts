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
});

describe('names of fields of work', () => {
  it('are no skills where they are titles of jobs and teams', () => {
    expect(under('Musts', 'Work with our data science team and frontend developers')).toEqual([
      'REQUIRED OTHER',
    ]);
    expect(under('Musts', 'Frontend development')).toEqual(['REQUIRED Frontend Development']);
  });
});
