import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inDocument, inQuery, recogniser, wordsInDocument } from './build-reader.js';

describe('names in a text', () => {
  it.each<[string, readonly string[]]>([
    ['C++, C#, .NET and Node.js', ['C++', 'C#', '.NET', 'Node.js']],
    ['CI/CD pipelines in Kafka.', ['CI/CD', 'Kafka']],
    ['We love Kafka. Kubernetes too!', ['Kafka', 'Kubernetes']],
    ['python,c,java', ['Python', 'C', 'Java']],
    ['(Kafka, RabbitMQ, SQS)', ['Kafka', 'RabbitMQ', 'SQS']],
    ['AWS/GCP', ['AWS', 'GCP']],
    ['C/C++', ['C', 'C++']],
    ['.NET/C#', ['.NET', 'C#']],
    ['ASP.NET Core', ['ASP.NET Core']],
    ['VB.NET', ['Visual Basic']],
    ['A/B testing', ['A/B Testing']],
    ['React.js and Vue.js', ['React', 'Vue']],
    ['python3, Python 3.11 and python2.7', ['Python', 'Python', 'Python']],
    ['HTML5/CSS3', ['HTML', 'CSS']],
    ['Java 17', ['Java']],
    ["PostgreSQL's planner", ['PostgreSQL']],
    ['PostgreSQL’s planner', ['PostgreSQL']],
    ['k8s', ['Kubernetes']],
    ['K8S-based', ['Kubernetes']],
    ['T-SQL and PL/SQL', ['T-SQL', 'PL/SQL']],
    ['pub/sub', ['Pub/Sub']],
    ['Amazon Web Services', ['AWS']],
    ['Kubernetes(EKS)', ['Kubernetes', 'EKS']],
    ['"Kafka"', ['Kafka']],
    ['**Kafka** and _Terraform_', ['Kafka', 'Terraform']],
    ['Kafka®, Docker™', ['Kafka', 'Docker']],
    ['Kafka🚀Docker', ['Kafka', 'Docker']],
    ['C++17 or C++20', ['C++', 'C++']],
    ['C\\+\\+, real\\-time analytics, CI\\-CD', ['C++', 'Real-Time Analytics', 'CI/CD']],
  ])('%j names %j', (text, names) => {
    expect(inDocument(text)).toEqual(names);
  });

  it.each([
    ['JavaScript', 'Java'],
    ['Javanese', 'Java'],
    ['C++ programming', 'C'],
    ['C# programming', 'C'],
    ['C+ grade', 'C'],
    ['GraphQLite', 'GraphQL'],
    ['MySQLx', 'MySQL'],
    ['Terraforming', 'Terraform'],
  ])('%j does not name %s', (text, name) => {
    expect(inDocument(text)).not.toContain(name);
    expect(inQuery(text)).not.toContain(name);
  });

  it('are the longest there are, never overlapping', () => {
    expect(inDocument('Spring Boot Developer, Kafka Streams')).toEqual(['Spring Boot', 'Kafka Streams']);
    expect(inDocument('Apache Spark SQL')).toEqual(['Spark SQL']);
    expect(inDocument('AWS Lambda')).toEqual(['Lambda']);
  });

  it('may be joined by hyphens, underscores, several spaces or a line break', () => {
    for (const gap of [' ', '-', '_', '  ', '\n', '\r\n', '\t', ' \n  ', '\u00a0', '‑'])
      expect(inDocument(`event${gap}driven`)).toEqual(['Event-Driven Architecture']);
    expect(inDocument('event-\ndriven')).toEqual(['Event-Driven Architecture']);
  });

  it('do not reach over an empty line or a new bullet', () => {
    expect(inDocument('machine\n\nlearning')).toEqual([]);
    expect(inDocument('- machine\n- learning')).toEqual([]);
    expect(inDocument('- event -\n- driven')).toEqual([]);
  });

  it('are not looked for in web and mail addresses', () => {
    expect(inDocument('https://kafka.apache.org/some-python-docs')).toEqual([]);
    expect(inDocument('www.docker-hub.example/kubernetes and Kafka')).toEqual(['Kafka']);
    expect(inDocument('java@kafka.io, kubernetes.io')).toEqual([]);
  });

  it('are found in a query in any case', () => {
    expect(inQuery('senior GO developer kubernetes REACT')).toEqual(['Go', 'Kubernetes', 'React']);
    expect(inQuery('c')).toEqual(['C']);
    expect(inQuery('c++')).toEqual(['C++']);
    expect(inQuery('golang')).toEqual(['Go']);
  });
});

describe('the place of a name', () => {
  it.each<[string, readonly string[]]>([
    ['We use Kafka, daily', ['Kafka']],
    ['𝐏𝐲𝐭𝐡𝐨𝐧 and Java', ['𝐏𝐲𝐭𝐡𝐨𝐧', 'Java']],
    ['Ｋａｆｋａ と ＡＷＳ', ['Ｋａｆｋａ', 'ＡＷＳ']],
    ['Cafe\u0301 résumé Kafka naïve Docker', ['Kafka', 'Docker']],
    ['Caf\u00e9 Kafka', ['Kafka']],
    ['ﬁﬂ Kafka', ['Kafka']],
    ['Kaf\u00adka, Docker', ['Kaf\u00adka', 'Docker']],
    ['👩‍💻 Kafka 👩‍💻', ['Kafka']],
    ['İstanbul Kafka', ['Kafka']],
    ['machine \n learning', ['machine \n learning']],
    ['python3.11!', ['python3.11']],
    ['\ud800 Kafka \udfff', ['Kafka']],
  ])('in %j is where %j stands', (text, words) => {
    expect(wordsInDocument(text)).toEqual(words);
  });

  it('is within the text, in order and without overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'Kafka',
      'C++',
      'Go',
      ' ',
      '\n',
      ', ',
      '-',
      '.',
      'ﬁ',
      'e\u0301',
      'Ｃ',
      '#',
      '/',
      '@',
      '3',
    );
    const anyText = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const mentions of [recogniser.inDocument(text), recogniser.inQuery(text)]) {
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('tells ambiguous names from others', () => {
    const ambiguous = recogniser.inDocument('Go, Kafka, Golang').map((mention) => mention.ambiguous);
    expect(ambiguous).toEqual([true, false, false]);
  });
});
