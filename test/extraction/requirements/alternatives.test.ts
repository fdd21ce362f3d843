import { describe, expect, it } from '@jest/globals';
import { summariseLine } from '../build-reader.js';

describe('skills of one line', () => {
  it.each([
    ['Python or Java', ['REQUIRED Python|Java']],
    ['Python, Java, or Go', ['REQUIRED Python|Java|Go']],
    ['Python, Java or Go and Docker', ['REQUIRED Python|Java|Go', 'REQUIRED Docker']],
    ['Python/Java', ['REQUIRED Python|Java']],
    ['Terraform and/or Pulumi', ['REQUIRED Terraform|Pulumi']],
    ['One of Python, Java, Kotlin', ['REQUIRED Python|Java|Kotlin']],
    ['Either Kafka or RabbitMQ', ['REQUIRED Kafka|RabbitMQ']],
  ])('are alternatives in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Docker and Kubernetes', ['REQUIRED Docker', 'REQUIRED Kubernetes']],
    ['Python, Docker, Kafka', ['REQUIRED Python', 'REQUIRED Docker', 'REQUIRED Kafka']],
    ['Python, Docker, and Kafka', ['REQUIRED Python', 'REQUIRED Docker', 'REQUIRED Kafka']],
    ['CI/CD and Git', ['REQUIRED CI/CD', 'REQUIRED Git']],
    ['Python and Java or Kotlin', ['REQUIRED Python', 'REQUIRED Java|Kotlin']],
    ['Kotlin (required), Ruby or PHP', ['REQUIRED Kotlin', 'REQUIRED Ruby|PHP']],
    [
      'Supervised and unsupervised learning',
      ['REQUIRED Supervised Learning', 'REQUIRED Unsupervised Learning'],
    ],
  ])('are several requirements in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Python, Java, Go, or similar languages', ['REQUIRED Python|Java|Go*']],
    ['Databases such as PostgreSQL and MySQL', ['REQUIRED PostgreSQL|MySQL*']],
    ['Observability, for example with Prometheus or Datadog', ['REQUIRED Observability|Prometheus|Datadog*']],
    ['ETL tools , e.g. Talend , Pentaho or Informatica .', ['REQUIRED Talend|Pentaho|Informatica*']],
    ['A message broker (e.g. Kafka, RabbitMQ)', ['REQUIRED Kafka|RabbitMQ*']],
    ['Terraform, Ansible, etc.', ['REQUIRED Terraform|Ansible*']],
    ['Languages like Python or Ruby', ['REQUIRED Python|Ruby*']],
    ['Spark, Hadoop, or other big data technologies', ['REQUIRED Spark|Hadoop*']],
    ['Jenkins or similar', ['REQUIRED Jenkins*']],
    ['Java, Scala and/or Kotlin, Groovy, etc.', ['REQUIRED Java|Scala|Kotlin|Groovy*']],
  ])('are open to others in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it('are alternatives where they are listed in brackets', () => {
    expect(summariseLine('Message queuing systems (Kafka, RabbitMQ, SQS)')).toEqual([
      'REQUIRED Kafka|RabbitMQ|SQS',
    ]);
  });

  it('are alternatives in brackets, also of different kinds and among words that are no skills', () => {
    expect(summariseLine('Cloud infrastructure (Kubernetes, managed cloud services, CI/CD)')).toEqual([
      'REQUIRED Kubernetes|CI/CD',
    ]);
  });

  it('stay apart from the brackets of what comes after an "and"', () => {
    expect(summariseLine('Java and cloud infrastructure (Kubernetes, Terraform)')).toEqual([
      'REQUIRED Java',
      'REQUIRED Kubernetes|Terraform',
    ]);
  });

  it('are told once where a line says them twice', () => {
    expect(summariseLine('Amazon Web Services (AWS)')).toEqual(['REQUIRED AWS']);
  });
});
