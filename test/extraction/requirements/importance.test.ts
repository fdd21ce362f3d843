import { describe, expect, it } from '@jest/globals';
import { summarise, summariseLine } from '../build-reader.js';

describe('importance', () => {
  it.each([
    ['Kafka is a plus', ['PREFERRED Kafka']],
    ['Kafka (preferred)', ['PREFERRED Kafka']],
    ['Ideally Kafka', ['PREFERRED Kafka']],
    ['Nice to have: Kafka', ['PREFERRED Kafka']],
    ['Kafka is not required', ['PREFERRED Kafka']],
    ['Cloud platforms (AWS preferred)', ['REQUIRED Cloud Computing', 'PREFERRED AWS']],
    ['Python, Kafka is a plus', ['REQUIRED Python', 'PREFERRED Kafka']],
    ['Python, ideally with Django', ['REQUIRED Python', 'PREFERRED Django']],
    ['Python; knowledge of Kafka would be a bonus', ['REQUIRED Python', 'PREFERRED Kafka']],
    ['Python is required, Kafka is nice to have', ['REQUIRED Python', 'PREFERRED Kafka']],
    ['Kafka or RabbitMQ is a plus', ['PREFERRED Kafka|RabbitMQ']],
    ['Brokers such as Kafka, RabbitMQ etc. are a plus', ['PREFERRED Kafka|RabbitMQ*']],
    ['Brokers, e.g. Kafka, RabbitMQ, would be a plus', ['PREFERRED Kafka|RabbitMQ*']],
    [
      'Relational databases (preferably PostgreSQL)',
      ['REQUIRED Relational Databases', 'PREFERRED PostgreSQL'],
    ],
    ['Spring Boot or NestJS (preferably both)', ['REQUIRED Spring Boot|NestJS']],
    ['Frontend work in JavaScript preferably React', ['REQUIRED JavaScript', 'PREFERRED React']],
    ['A JVM language ideally Clojure', ['REQUIRED JVM', 'PREFERRED Clojure']],
    ['Bonus points for Kafka', ['PREFERRED Kafka']],
    ['Java, with a preference for Kotlin', ['REQUIRED Java', 'PREFERRED Kotlin']],
    ['Kafka would be a benefit', ['PREFERRED Kafka']],
    ['Terraform or clicks – Kafka preferred', ['REQUIRED Terraform', 'PREFERRED Kafka']],
    [
      'You know Python well from your work Nice if you also know: Kafka',
      ['REQUIRED Python', 'PREFERRED Kafka'],
    ],
    ['Work with Ansible and Puppet - advantage.', ['PREFERRED Ansible', 'PREFERRED Puppet']],
    ['Knowledge of Ansible – a must', ['REQUIRED Ansible']],
    ['Ruby, Elixir or similar is an advantage', ['PREFERRED Ruby|Elixir*']],
    ['Scala required, R preferred', ['REQUIRED Scala', 'PREFERRED R']],
    ['Docker, plus Kubernetes', ['REQUIRED Docker', 'REQUIRED Kubernetes']],
    ['Kafka, preferred', ['PREFERRED Kafka']],
    ['Solid Python skills, Kafka a plus', ['REQUIRED Python', 'PREFERRED Kafka']],
    ['If you have Kafka experience, that is a plus', ['PREFERRED Kafka']],
    ['Kafka (desired but not required)', ['PREFERRED Kafka']],
    ['Nice to have - Kafka', ['PREFERRED Kafka']],
    ['Queues are a plus (Kafka, RabbitMQ)', ['PREFERRED Kafka|RabbitMQ']],
    ['Kafka is our preferred queue', ['REQUIRED Kafka']],
    ['Preferred skills: Kafka, Scala', ['PREFERRED Kafka', 'PREFERRED Scala']],
    ['What makes you stand out: Kafka and Scala', ['PREFERRED Kafka', 'PREFERRED Scala']],
  ])('of a required line follows its own words: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Kafka would be a plus', ['REQUIRED Python', 'REQUIRED Scala', 'REQUIRED Ruby', 'PREFERRED Kafka']],
    ['Kafka is required', ['REQUIRED Python', 'REQUIRED Scala', 'REQUIRED Ruby', 'REQUIRED Kafka']],
    ['Kafka is what the team of Erlang runs', ['REQUIRED Python', 'REQUIRED Scala', 'REQUIRED Ruby']],
    ['Kafka is our preferred queue', ['REQUIRED Python', 'REQUIRED Scala', 'REQUIRED Ruby']],
  ])('is told by a sentence outside the sections that asks by its own words: "%s"', (sentence, expected) => {
    const text = `Engineer\n\nRequirements\n- Python\n- Scala\n- Ruby\n\nYour tasks\n${sentence}`;
    expect(summarise(text).toSorted()).toEqual(expected.toSorted());
  });

  it('follows the section', () => {
    expect(summarise('Engineer\n\nMust have\n- Python\n\nNice to have\n- Kafka')).toEqual([
      'REQUIRED Python',
      'PREFERRED Kafka',
    ]);
  });

  it('of a preferred line rises where the line insists', () => {
    expect(summarise('Engineer\n\nMust have\n- Python\n\nNice to have\n- Kafka is a must')).toEqual([
      'REQUIRED Python',
      'REQUIRED Kafka',
    ]);
  });

  it('is told once: what is required alone is not preferred too', () => {
    const text = 'Engineer\n\nRequirements\n- Python\n\nNice to have\n- Python\n- Python or Ruby';
    expect(summarise(text)).toEqual(['REQUIRED Python', 'PREFERRED Ruby']);
  });

  it('is told once of alternatives: what is required is not preferred with more years too', () => {
    const text =
      'Engineer\n\nRequirements\n- 2 years of Go or Rust\n\nPreferred\n- 5 years of Rust or Go\n- Go or C';
    expect(summarise(text)).toEqual(['REQUIRED Go|Rust 2y', 'PREFERRED Go|C']);
  });

  it('is told once of what is asked for twice, with the larger years', () => {
    const text = 'Engineer\n\nRequirements\n- Python\n- Go or Rust\n- 3 years of Python\n- Rust or Go';
    expect(summarise(text)).toEqual(['REQUIRED Go|Rust', 'REQUIRED Python 3y']);
  });
});
