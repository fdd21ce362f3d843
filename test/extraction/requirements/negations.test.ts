import { describe, expect, it } from '@jest/globals';
import { summariseLine } from '../build-reader.js';

describe('what a line denies', () => {
  it.each([
    ['No experience with Salesforce needed', ['REQUIRED OTHER']],
    ['Without any prior knowledge of Kubernetes', ['REQUIRED OTHER']],
    ['This is not a Java role; Kotlin', ['REQUIRED Kotlin']],
    ['Kotlin instead of Java', ['REQUIRED Kotlin']],
    ["You don't need Java either; Kotlin", ['REQUIRED Kotlin']],
    ['Kotlin and an eagerness to learn about data engineering', ['REQUIRED Kotlin']],
    ["We don't require any experience with Kafka or Spark; Azure", ['REQUIRED Azure']],
    ['Not AWS, sorry; Azure', ['REQUIRED Azure']],
  ])('is not asked for: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Kafka is not required', ['PREFERRED Kafka']],
    ['Python is no surprise here', ['REQUIRED Python']],
  ])('is told from what is only welcome: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });
});
