import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFilledGateway } from './support/create-filled-gateway.js';
import type { TestGateway } from './support/create-test-gateway.js';
import { postingItem } from './support/documents.js';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await createFilledGateway();
});

afterAll(() => gateway.close());

describe('extract', () => {
  it('reads a text and stores nothing', async () => {
    const text = 'Senior Go Developer\n\nRequirements:\n- 5+ years of Go\n- Kafka or RabbitMQ';
    const found = await gateway.query(
      `query ($text: String!) { extract(text: $text) { title seniority
         requirements { importance anyOf { name } minYears text span { start end } } } }`,
      { text },
    );
    expect(found).toMatchObject({ extract: { title: 'Senior Go Developer', seniority: ['SENIOR'] } });
    const { requirements } = (
      found as { extract: { requirements: { text: string; span: { start: number; end: number } }[] } }
    ).extract;
    expect(requirements.length).toBeGreaterThan(1);
    for (const { text: words, span } of requirements) expect(text.slice(span.start, span.end)).toBe(words);
    expect(await gateway.query('{ postings { totalCount { value } } }')).toEqual({
      postings: { totalCount: { value: 30 } },
    });
  });

  it('gives requirements that are fields of a document an empty span', async () => {
    const found = await gateway.query(
      'query ($text: String!) { extract(text: $text) { requirements { text span { start end } } } }',
      { text: postingItem(1).content },
    );
    expect(found).toMatchObject({
      extract: {
        requirements: [{ text: 'Kafka or RabbitMQ', span: { start: 0, end: 0 } }, expect.anything()],
      },
    });
  });
});
