import { expect } from '@jest/globals';
import { createTestGateway, type TestGateway } from './create-test-gateway.js';
import type { Item } from './documents.js';
import { ids } from './match-documents.js';

/** A connection of matches, as far as tests look at it. */
export interface Matches {
  readonly reason: string | null;
  readonly totalCount: { readonly value: number; readonly relation: string };
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly score: number;
    readonly candidate: { readonly id: string };
    readonly posting: { readonly id: string };
  }[];
}

const selection = `
  reason totalCount { value relation } pageInfo { hasNextPage endCursor }
  nodes { id score candidate { id } posting { id } }`;

type Arguments = Readonly<Record<string, unknown>>;

/** A gateway that can be asked for matches by the external ids of documents. */
export interface MatchGateway extends TestGateway {
  importAll(postings: readonly Item[], candidates: readonly Item[]): Promise<void>;
  candidatesOf(posting: string, args?: Arguments): Promise<Matches>;
  postingsOf(candidate: string, args?: Arguments): Promise<Matches>;
}

export async function createMatchGateway(): Promise<MatchGateway> {
  const gateway = await createTestGateway();
  return {
    ...gateway,
    async importAll(postings, candidates) {
      const result = await gateway.query(
        `mutation ($postings: ImportPostingsInput!, $candidates: ImportCandidatesInput!) {
          importPostings(input: $postings) { rejected }
          importCandidates(input: $candidates) { rejected }
        }`,
        { postings: { items: postings }, candidates: { items: candidates } },
      );
      expect(result).toEqual({ importPostings: { rejected: 0 }, importCandidates: { rejected: 0 } });
    },
    async candidatesOf(name, args = {}) {
      const found = await gateway.query(
        `query ($id: ID!, $first: Int, $after: String, $minScore: Float, $filter: CandidateFilter) {
          posting(id: $id) { matches(first: $first, after: $after, minScore: $minScore, filter: $filter) { ${selection} } }
        }`,
        { id: ids.posting(name), ...args },
      );
      return (found as { posting: { matches: Matches } }).posting.matches;
    },
    async postingsOf(name, args = {}) {
      const found = await gateway.query(
        `query ($id: ID!, $first: Int, $after: String, $minScore: Float, $filter: PostingFilter) {
          candidate(id: $id) { matches(first: $first, after: $after, minScore: $minScore, filter: $filter) { ${selection} } }
        }`,
        { id: ids.candidate(name), ...args },
      );
      return (found as { candidate: { matches: Matches } }).candidate.matches;
    },
  };
}

/** Who was found, with the score. */
export const scoresByCandidate = ({ nodes }: Matches) =>
  nodes.map(({ score, candidate }) => [candidate.id, score]);

/** What was found, with the score. */
export const scoresByPosting = ({ nodes }: Matches) => nodes.map(({ score, posting }) => [posting.id, score]);
