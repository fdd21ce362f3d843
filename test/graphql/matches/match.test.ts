import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMatchGateway, type MatchGateway } from '../support/create-match-gateway.js';
import { numbered } from '../support/documents.js';
import { ids, matched } from '../support/match-documents.js';

let gateway: MatchGateway;

beforeAll(async () => {
  gateway = await createMatchGateway();
  await gateway.importAll(matched.postings, matched.candidates);
});

afterAll(() => gateway.close());

describe('a match', () => {
  it('says why, with the words of both sides', async () => {
    const found = await gateway.query(
      `query ($p: ID!, $c: ID!) { match(postingId: $p, candidateId: $c) {
        score requiredCoverage preferredCoverage
        explanation { status via years weight evidence skill { name } requirement { text posting { title } } }
      } }`,
      { p: ids.posting('worked'), c: ids.candidate('worked') },
    );
    const by = (text: string) => ({ text, posting: { title: 'worked' } });
    // Earned: 4 (Java, implied by Spring Boot) + 2 (of Kafka's category) + 2 (too few years) + 0 + 2, of 16.
    expect(found).toEqual({
      match: {
        score: 10 / 16,
        requiredCoverage: 8 / 12,
        preferredCoverage: 2 / 4,
        explanation: [
          {
            ...{ status: 'MET', via: 'IMPLIED', years: 5, weight: 4 / 16, skill: { name: 'Spring Boot' } },
            ...{
              evidence: 'five years of Spring Boot services',
              requirement: by('3+ years of Python or Java'),
            },
          },
          {
            ...{
              status: 'PARTIAL',
              via: 'OPEN_ENDED',
              years: 1,
              weight: 4 / 16,
              skill: { name: 'RabbitMQ' },
            },
            ...{ evidence: null, requirement: by('Kafka or similar') },
          },
          {
            ...{ status: 'PARTIAL', via: 'EXACT', years: 1, weight: 4 / 16, skill: { name: 'Kubernetes' } },
            ...{ evidence: 'ran Kubernetes for a year', requirement: by('2 years of Kubernetes') },
          },
          {
            ...{ status: 'UNMET', via: null, years: null, weight: 2 / 16, skill: null },
            ...{ evidence: null, requirement: by('Terraform is a plus') },
          },
          {
            ...{ status: 'MET', via: null, years: null, weight: 2 / 16, skill: null },
            ...{ evidence: null, requirement: by("Bachelor's degree") },
          },
        ],
      },
    });
  });

  it('has the same score from both sides, and by itself', async () => {
    const id = `match:${ids.posting('steps').slice(8)}:${ids.candidate('steps-3').slice(10)}`;
    const found = await gateway.query(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Match { score } } nodes(ids: [$id]) { id } }`,
      { id },
    );
    expect(found).toEqual({ node: { __typename: 'Match', id, score: 3 / 5 }, nodes: [{ id }] });
    const same = expect.objectContaining({ id, score: 3 / 5 });
    expect((await gateway.candidatesOf('steps')).nodes).toContainEqual(same);
    expect((await gateway.postingsOf('steps-3')).nodes).toContainEqual(same);
  });

  it('is there with the score 0 where nothing is met, and null where one side is missing', async () => {
    const found = await gateway.query(
      `query ($p: ID!, $c: ID!, $closed: ID!) {
        unmet: match(postingId: $p, candidateId: $c) { score explanation { status } }
        closed: match(postingId: $closed, candidateId: $c) { score }
        without: match(postingId: $p, candidateId: "candidate:none") { id }
        swapped: match(postingId: $c, candidateId: $p) { id }
        gone: node(id: "match:none:none") { id }
        malformed: node(id: "match:none") { id }
      }`,
      { p: ids.posting('sixty'), c: ids.candidate('worked'), closed: ids.posting('closed') },
    );
    expect(found).toEqual({
      unmet: { score: 0, explanation: numbered(60, () => ({ status: 'UNMET' })) },
      closed: { score: 0 },
      ...{ without: null, swapped: null, gone: null, malformed: null },
    });
  });
});
