import { describe, expect, it } from '@jest/globals';
import { explainPosting } from '../../src/extraction/explain-posting.js';
import { readPosting, recogniser, taxonomy } from './build-reader.js';

const text = 'Engineer\n\nMust have\n- Python or Go\n- You go home at five\n\nIdeally\nKafka (a plus)';
const explained = explainPosting(text, null, taxonomy, recogniser);

describe('an explanation', () => {
  it('holds every word of the text once, in order', () => {
    expect(explained.map((part) => part.text)).toEqual(
      expect.arrayContaining(['Engineer', 'Python or Go', 'You go home at five', 'Kafka (a plus)']),
    );
    const starts = explained.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    for (const part of explained) expect(part.text).toBe(text.slice(part.start, part.end));
  });

  it('tells of each part its section and why', () => {
    const part = explained.find((each) => each.text === 'Python or Go');
    expect(part).toMatchObject({ section: 'required', reason: { by: 'heading', words: 'Must have' } });
  });

  it('tells of each name the rule that decided it, or that none did', () => {
    const rules = explained
      .flatMap(({ names }) => names)
      .map(({ skill, rule }) => [taxonomy.skill(skill).name, rule]);
    expect(rules).toEqual(
      expect.arrayContaining([
        ['Python', 'unambiguous'],
        ['Go', 'list-neighbour'],
        ['Go', null],
      ]),
    );
  });

  it('has the requirements of the reading itself, with the rules that made them', () => {
    const requirements = explained.flatMap((part) => part.requirements);
    expect(requirements).toMatchObject(readPosting(text).requirements);
    expect(requirements.map(({ rules }) => rules)).toContainEqual(['or', 'required: Must have']);
  });
});
