import { z } from 'zod';

/** What `rolecall watch` asks a gateway, and what it reads of the answers. */

const posting = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string().nullable(),
  locations: z.array(z.object({ name: z.string() })),
});
const candidate = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  skills: z.array(z.object({ skill: z.object({ name: z.string() }), years: z.number().nullable() })),
});
const documents = { posting: posting.nullable(), candidate: candidate.nullable() };
const documentFields = /* GraphQL */ `
  posting { id title company locations { name } }
  candidate { id headline skills { skill { name } years } }
`;

const watch = z.object({
  id: z.string(),
  name: z.string().nullable(),
  kind: z.enum(['POSTING', 'CANDIDATE', 'POSTING_SEARCH', 'CANDIDATE_SEARCH']),
  ...documents,
  filter: z.unknown(),
  minScore: z.number().nullable(),
  createdAt: z.string(),
});
const watchFields = `id name kind ${documentFields} filter minScore createdAt`;

const item = z.object({
  id: z.string(),
  watchId: z.string(),
  foundAt: z.string(),
  score: z.number().nullable(),
  ...documents,
});
const itemFields = `id watchId foundAt score ${documentFields}`;

const edge = z.object({ cursor: z.string(), node: item });

export type WatchedPosting = z.infer<typeof posting>;
export type WatchedCandidate = z.infer<typeof candidate>;
export type WatchDescription = z.infer<typeof watch>;
export type FoundItem = z.infer<typeof item>;
/** A finding with the cursor that goes on behind it. */
export type FoundEdge = z.infer<typeof edge>;
export type FeedMessage = z.infer<typeof feedMessage>;

/** An operation with what its data looks like. */
export interface Operation<T> {
  readonly text: string;
  readonly data: z.ZodType<T>;
}

const page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

export const listWatches = operation(
  `query ($after: String) {
    watches(first: 100, after: $after) { nodes { ${watchFields} } pageInfo { hasNextPage endCursor } }
  }`,
  z.object({ watches: z.object({ nodes: z.array(watch), pageInfo: page }) }),
);

export const findWatch = operation(
  `query ($id: ID!) { watch(id: $id) { ${watchFields} } }`,
  z.object({ watch: watch.nullable() }),
);

export const createWatch = operation(
  `mutation ($input: CreateWatchInput!) { createWatch(input: $input) { ${watchFields} } }`,
  z.object({ createWatch: watch }),
);

export const readEvents = operation(
  `query ($id: ID!, $first: Int, $after: String, $last: Int) {
    watch(id: $id) {
      events(first: $first, after: $after, last: $last) {
        edges { cursor node { ${itemFields} } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`,
  z.object({
    watch: z.object({ events: z.object({ edges: z.array(edge), pageInfo: page }) }).nullable(),
  }),
);

const feedMessage = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('FeedFound'), cursor: z.string(), item }),
  z.object({ __typename: z.literal('FeedCaughtUp'), cursor: z.string() }),
  z.object({ __typename: z.literal('FeedResync'), cursor: z.string(), reason: z.string() }),
]);

export const watchFeed = operation(
  `subscription ($watchId: ID!, $after: String) {
    watchFeed(watchId: $watchId, after: $after) {
      __typename
      ... on FeedFound { cursor item { ${itemFields} } }
      ... on FeedCaughtUp { cursor }
      ... on FeedResync { cursor reason }
    }
  }`,
  z.object({ watchFeed: feedMessage }),
);

function operation<T>(text: string, data: z.ZodType<T>): Operation<T> {
  return { text, data };
}
