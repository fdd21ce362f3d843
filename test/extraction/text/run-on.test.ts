import { describe, expect, it } from '@jest/globals';
import { splitRunOn } from '../../../src/extraction/text/split-run-on.js';
import { summarise } from '../build-reader.js';

const piecesOf = (text: string) =>
  splitRunOn(text, { start: 0, end: text.length }).map(({ start, end, heading }) =>
    heading === null ? text.slice(start, end) : `${heading.section}: ${text.slice(start, end)}`,
  );

describe('a line that lost its breaks', () => {
  it.each([
    [
      'Requirements Strong knowledge of Python Experience with Docker and Kubernetes Nice to have Kafka',
      [
        'required: Requirements',
        'Strong knowledge of Python',
        'Experience with Docker and Kubernetes',
        'preferred: Nice to have',
        'Kafka',
      ],
    ],
    [
      'We build software for hospitals in Europe What you will do Design and build new services with us',
      [
        'We build software for hospitals in Europe',
        'responsibilities: What you will do',
        'Design and build new services with us',
      ],
    ],
    [
      'You know Python very well and like to share 5+ years of experience with Kafka in production',
      ['You know Python very well and like to share', '5+ years of experience with Kafka in production'],
    ],
    [
      'Join the team that runs our platform Job type: Full-time Experience level: Senior Industry: Banking',
      [
        'Join the team that runs our platform',
        'Job type: Full-time',
        'Experience level: Senior',
        'Industry: Banking',
      ],
    ],
  ])('is parted again: "%s"', (text, expected) => {
    expect(piecesOf(text)).toEqual(expected);
  });

  it.each([
    'Proven Experience with Python and a Strong Understanding of how large databases work together',
    'You will discuss the requirements of our customers and the benefits that they see in our product',
    'We are looking for somebody with at least 5 years of experience in building distributed systems',
  ])('is none where words only look alike: "%s"', (text) => {
    expect(piecesOf(text)).toEqual([text]);
  });

  it('is read as if it had them', () => {
    const text =
      'Data Engineer Job Description We run a marketplace for bicycles. Requirements Strong knowledge of Python and SQL ' +
      'Experience with Airflow or Dagster Preferred Qualifications Experience with Kafka Benefits Java training';
    expect(summarise(text)).toEqual([
      'REQUIRED Python',
      'REQUIRED SQL',
      'REQUIRED Airflow|Dagster',
      'PREFERRED Kafka',
    ]);
  });
});
