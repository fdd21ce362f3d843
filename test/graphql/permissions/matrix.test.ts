import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isIntrospectionType, isObjectType } from 'graphql';
import { buildGatewaySchema } from '../../../src/graphql/build-schema.js';
import type { RequestContext } from '../../../src/graphql/request-context.js';
import { roles, type Role, type Viewer } from '../../../src/graphql/viewer.js';
import { createTestGateway, type TestGateway } from '../support/create-test-gateway.js';
import { candidateItem, postingItem } from '../support/documents.js';

/** Candidates with all that is personal, and the feeds that tell of them. */
const personal = [
  ...['Query.candidate', 'Query.candidateBySource', 'Query.match', 'Query.watch', 'Query.watches'],
  ...['Candidate', 'CandidateSkill', 'CandidateEdge', 'Match', 'MatchEdge', 'RequirementMatch'],
  ...['CandidateConnection.edges', 'CandidateConnection.nodes', 'CandidateConnection.pageInfo'],
  ...['MatchConnection.edges', 'MatchConnection.nodes', 'MatchConnection.pageInfo'],
  ...['Watch', 'WatchConnection', 'WatchEdge', 'Subscription'],
  ...['FeedConnection', 'FeedEdge', 'FeedItem', 'FeedFound', 'FeedCaughtUp', 'FeedResync'],
];

/** What each role can't get at, said apart from the table: fields, or whole types. */
const beyond: Readonly<Record<Role | 'none', readonly string[]>> = {
  none: ['*'],
  analyst: [...personal, 'Mutation', 'ImportPayload', 'ImportResult', 'DeletePayload'],
  recruiter: [
    ...['Mutation.importPostings', 'Mutation.importCandidates', 'ImportPayload', 'ImportResult'],
    ...['Mutation.deletePosting', 'Mutation.deleteCandidate'],
  ],
  service: [],
  admin: [...personal, 'Mutation.createWatch', 'Mutation.updateWatch', 'Mutation.deleteWatch'],
};

type Field = GraphQLField<unknown, RequestContext>;

const schema = buildGatewaySchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
);
const names = types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
const viewers = [...roles, 'none'] as const;
const viewerWith = (role: Role | 'none'): Viewer => ({
  id: role,
  roles: new Set(role === 'none' ? [] : [role]),
});

/** Whether the field itself lets the viewer pass; what it resolves to fails for want of services, which is fine. */
function lets(viewer: Viewer, field: Field): boolean {
  const context = { viewer } as RequestContext;
  try {
    void Promise.resolve(field.resolve?.({}, {}, context, {} as GraphQLResolveInfo)).catch(() => undefined);
  } catch (error) {
    return (error as { code?: string }).code !== 'FORBIDDEN';
  }
  return true;
}

/** Every field that an operation of the viewer can get at, from the roots down. */
function reached(viewer: Viewer): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (type: GraphQLObjectType) => {
    for (const field of Object.values<Field>(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      if (seen.has(name) || !lets(viewer, field)) continue;
      seen.add(name);
      const result = getNamedType(field.type);
      if ('getFields' in result || 'getTypes' in result)
        for (const next of types) if (next === result || schema.isSubType(result as never, next)) visit(next);
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    if (root) visit(root);
  return seen;
}

const isBeyond = (role: Role | 'none', name: string): boolean =>
  beyond[role].some((each) => each === '*' || each === name || name.startsWith(`${each}.`));

describe.each(viewers)('a viewer with the role %s', (role) => {
  const gotAt = [...reached(viewerWith(role))].toSorted();

  // Nodes of every type stand behind `node`; those of candidates refuse their fields, so the types are all visited.
  it(`gets at the ${names.filter((name) => !isBeyond(role, name)).length} fields meant for it and no others`, () => {
    expect(gotAt).toEqual(names.filter((name) => !isBeyond(role, name)).toSorted());
  });
});

const ids = { posting: '', candidate: '', watch: '' };
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await createTestGateway();
  const { importer, watches } = gateway.services;
  const plain = (item: object) => ({ source: 'test', externalId: null, format: null, content: '', ...item });
  const [posting] = await importer.importPostings([plain(postingItem(1))]);
  const [candidate] = await importer.importCandidates([plain(candidateItem(1))]);
  if (posting?.kind !== 'imported' || candidate?.kind !== 'imported') throw new Error('nothing imported');
  const target = { kind: 'POSTING', posting: posting.id, minScore: 0.5 } as const;
  const watch = await watches.create('recruiter', { name: null, target, backfill: false });
  Object.assign(ids, { posting: posting.id, candidate: candidate.id, watch: watch.id });
});
afterAll(() => gateway.close());

/** An operation for each root field, by which it is really executed. */
const operations: Readonly<Record<string, string>> = {
  'Query.node': 'query ($posting: ID!) { node(id: $posting) { id } }',
  'Query.nodes': 'query ($posting: ID!) { nodes(ids: [$posting]) { id } }',
  'Query.posting': 'query ($posting: ID!) { posting(id: $posting) { title } }',
  'Query.postingBySource': '{ postingBySource(system: "test", externalId: "posting-1") { title } }',
  'Query.postings':
    '{ postings { nodes { title requirements { text } } facets(fields: [SKILL]) { exact } } }',
  'Query.requirements': '{ requirements { nodes { text posting { id } } } }',
  'Query.candidate': 'query ($candidate: ID!) { candidate(id: $candidate) { headline } }',
  'Query.candidateBySource': '{ candidateBySource(system: "test", externalId: "candidate-1") { headline } }',
  'Query.candidates': '{ candidates { totalCount { value } facets(fields: [SKILL]) { exact } } }',
  'Query.skill': '{ skill(id: "skill:kafka") { name candidateCount supply { candidates } } }',
  'Query.skills': '{ skills(query: "kaf") { name } }',
  'Query.match':
    'query ($posting: ID!, $candidate: ID!) { match(postingId: $posting, candidateId: $candidate) { score } }',
  'Query.extract': '{ extract(text: "Backend engineer. Three years of Kafka required.") { title } }',
  'Query.watch': 'query ($watch: ID!) { watch(id: $watch) { kind } }',
  'Query.watches': '{ watches { nodes { id } } }',
  'Mutation.closePosting': 'mutation ($posting: ID!) { closePosting(id: $posting) { status } }',
  'Mutation.reopenPosting': 'mutation ($posting: ID!) { reopenPosting(id: $posting) { status } }',
  'Mutation.importPostings': 'mutation { importPostings(input: { items: [] }) { imported } }',
  'Mutation.importCandidates': 'mutation { importCandidates(input: { items: [] }) { imported } }',
  'Mutation.deletePosting': 'mutation { deletePosting(id: "posting:none") { deletedId } }',
  'Mutation.deleteCandidate': 'mutation { deleteCandidate(id: "candidate:none") { deletedId } }',
  'Mutation.createWatch':
    'mutation { createWatch(input: { postings: { status: [OPEN] }, backfill: false }) { id } }',
  'Mutation.updateWatch': 'mutation { updateWatch(input: { id: "watch:none" }) { id } }',
  'Mutation.deleteWatch': 'mutation { deleteWatch(id: "watch:none") { deletedId } }',
};

describe('every root field', () => {
  const roots = names.filter((name) => /^(Query|Mutation)\./.test(name));

  it('has an operation here', () => {
    expect(Object.keys(operations).toSorted()).toEqual(roots.toSorted());
  });

  it.each(roots.flatMap((name) => viewers.map((role) => [name, role] as const)))(
    '%s answers a viewer with the role %s as the matrix says',
    async (name, role) => {
      const { errors = [] } = await gateway.run(operations[name] ?? '', ids, viewerWith(role));
      const codes = errors.map(({ originalError }) => (originalError as { code?: string }).code);
      if (isBeyond(role, name)) expect(codes).toEqual(['FORBIDDEN']);
      // Nothing bears the ids of what is to be deleted.
      else expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
    },
  );
});
