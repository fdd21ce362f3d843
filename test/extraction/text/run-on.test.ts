import { describe, expect, it } from '@jest/globals';
import { restoreBreaks } from '../../../src/extraction/text/restore-breaks.js';
import { splitRunOn } from '../../../src/extraction/text/split-run-on.js';
import { readPosting, summarise, summariseLine } from '../build-reader.js';

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
      'Runs the queues of a small bank and keeps them tidy all year round Person Specifications For this job: a clear head',
      [
        'Runs the queues of a small bank and keeps them tidy all year round',
        'required: Person Specifications',
        'For this job: a clear head',
      ],
    ],
    [
      'Keeps the books of a bakery with three shops in one town Skills, Competencies and Experience The right person knows Excel',
      [
        'Keeps the books of a bakery with three shops in one town',
        'required: Skills, Competencies and Experience',
        'The right person knows Excel',
      ],
    ],
    [
      'Our office is in the old harbour of a small town on the coast Please Requirements Bachelor’s degree in physics',
      [
        'Our office is in the old harbour of a small town on the coast Please',
        'required: Requirements',
        'Bachelor’s degree in physics',
      ],
    ],
    [
      'We build software for hospitals in Europe What you’ll own Queues and their tests Required Knowledge/Skills Python',
      [
        'We build software for hospitals in Europe',
        'responsibilities: What you’ll own',
        'Queues and their tests',
        'required: Required Knowledge/Skills',
        'Python',
      ],
    ],
    [
      'Join the team that runs our platform Preferred Technical Skills & Abilities Kafka in production, Ways to stand out: Go',
      [
        'Join the team that runs our platform',
        'preferred: Preferred Technical Skills & Abilities',
        'Kafka in production,',
        'preferred: Ways to stand out:',
        'Go',
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

const isName = (word: string): boolean => ['Python', 'JavaScript', 'Java', 'devOps'].includes(word);

describe('words that are glued together', () => {
  it.each([
    [
      'We run queues.Employ sound tests in all of them',
      ['We run queues.', 'Employ sound tests in all of them'],
    ],
    ['Queues with KafkaStrong knowledge of SQL', ['Queues with Kafka', 'Strong knowledge of SQL']],
    ['Caches (Redis, Memcached)Experience with Go', ['Caches (Redis, Memcached)', 'Experience with Go']],
    ['Small services in a team5+ years of Go', ['Small services in a team', '5+ years of Go']],
    ['Queues of all kinds.4+ years of Go', ['Queues of all kinds.', '4+ years of Go']],
    ['Small services in a team5 to 7 years of Go', ['Small services in a team', '5 to 7 years of Go']],
    ['ResponsibilitiesLeading the queues', ['Responsibilities', 'Leading the queues']],
    ['Knows Go well.Bachelor’s degree', ['Knows Go well.', 'Bachelor’s degree']],
    ['We test it all.RequirementsSome Go', ['We test it all.', 'Requirements', 'Some Go']],
    ['Nice to HaveTaste in queues', ['Nice to Have', 'Taste in queues']],
    ['Bonus PointsTaste in queues', ['Bonus Points', 'Taste in queues']],
    ['A team of AcmePerks and more', ['A team of Acme', 'Perks and more']],
    ['As our engineer you will:Maintain the queues', ['As our engineer you will:', 'Maintain the queues']],
  ])('are parted: "%s"', (text, expected) => {
    expect(restoreBreaks(text, isName).text.split('\n')).toEqual(expected);
  });

  it.each([
    'Node.Js and ASP.Net Core with Node.JS',
    'JavaScript or PowerBuilder',
    'U.S.Citizens only, e.g. here',
  ])('are none in names: "%s"', (text) => {
    expect(restoreBreaks(text, isName).text).toBe(text);
  });

  const lost = 'Queues with KafkaStrong SQLExperience with GoBenefits of all kinds ';

  it.each([
    ['tidy data pipelinesTaste in queues', ['tidy data pipelines', 'Taste in queues']],
    ['queues (Kafka, NATS)Taste in colours', ['queues (Kafka, NATS)', 'Taste in colours']],
    ['scripts in PythonTaste in queues', ['scripts in Python', 'Taste in queues']],
    ['Skills / ExperienceTaste in queues', ['Skills / Experience', 'Taste in queues']],
  ])('are parted, whatever they are, where the text has lost more breaks: "%s"', (text, expected) => {
    expect(
      restoreBreaks(lost + text, isName)
        .text.slice(lost.length + 3)
        .split('\n'),
    ).toEqual(expected);
    expect(restoreBreaks(text, isName).text).toBe(text);
  });

  it.each([
    'some JavaScript and typeScript',
    'for YouTube on iPhones',
    'the GitHub of macOS',
    'some devOps too',
  ])('are none in names there either: "%s"', (text) => {
    expect(restoreBreaks(lost + text, isName).text.slice(lost.length + 3)).toBe(text);
  });

  it('are read apart, and requirements stand where the text has them', () => {
    const text = 'Engineer\n\nRequirements:Queues with KafkaStrong knowledge of SQL.Proficient in Scala';
    expect(summarise(text)).toEqual(['REQUIRED Kafka', 'REQUIRED SQL', 'REQUIRED Scala']);
    for (const { text: words, span } of readPosting(text).requirements)
      expect(text.slice(span?.start, span?.end)).toBe(words);
  });
});

describe('a heading at the end of an item', () => {
  it('starts the section of the items below', () => {
    const text =
      'Engineer\n\nDuties\n- Slides about Kafka Required Qualifications\n- SQL, Go and Java\n- Likes people Desired Experience\n- Scala';
    expect(summarise(text).filter((line) => !line.includes('OTHER'))).toEqual([
      'REQUIRED SQL',
      'REQUIRED Go',
      'REQUIRED Java',
      'PREFERRED Scala',
    ]);
  });

  it('is none in the middle of a sentence', () => {
    expect(summariseLine('Write down the Technical Requirements of Kafka')).toEqual(['REQUIRED Kafka']);
  });
});
