import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFilledGateway } from './support/create-filled-gateway.js';
import type { TestGateway } from './support/create-test-gateway.js';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await createFilledGateway();
});

afterAll(() => gateway.close());

describe('skills', () => {
  it('are completed as a person types, with how often they are named', async () => {
    expect(await gateway.query('{ skills(query: "k8", first: 1) { id name } }')).toEqual({
      skills: [{ id: 'skill:kubernetes', name: 'Kubernetes' }],
    });
    expect(
      await gateway.query('{ skills(query: "FooBarD") { name category postingCount candidateCount } }'),
    ).toEqual({
      skills: [{ name: 'FooBarDB', category: 'Unlisted', postingCount: 29, candidateCount: 0 }],
    });
    expect(await gateway.query('{ skill(id: "skill:kafka") { postingCount candidateCount } }')).toEqual({
      skill: { postingCount: 30, candidateCount: 5 },
    });
  });

  it('know what they imply', async () => {
    const found = await gateway.query('{ skills(query: "Spring Boot", first: 1) { implies { name } } }');
    expect(found).toMatchObject({ skills: [{ implies: expect.arrayContaining([{ name: 'Spring' }]) }] });
  });
});
