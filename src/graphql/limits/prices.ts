/**
 * What an operation is charged, in points. A point is about the work of reading one small object; everything else is
 * priced beside that. docs/limits.md explains the table, and a test holds it to this one.
 */

/** What a field is charged, and how many objects it gives. */
export interface Price {
  /** For each time the field is resolved. */
  readonly points?: number;
  /** The path of an argument whose values the points are charged for each. */
  readonly times?: string;
  /** For each object that the field gives; 1 unless told. */
  readonly each?: number;
  /** How many objects it gives: as many as we expect, `page` for as many as the connection around it was asked for. */
  readonly gives?: number | 'page' | 'rows';
  /** The arguments that say how many to expect, here or below; the first that is given counts, else `unlessTold`. */
  readonly sizedBy?: { readonly arguments: readonly string[]; readonly unlessTold: number };
}

const page = { arguments: ['first', 'last'], unlessTold: 20 } as const;
const search: Price = { points: 10, each: 0, sizedBy: page };
const matches: Price = { points: 50, each: 0, sizedBy: page };
const onPage: Price = { gives: 'page' };
const free: Price = { each: 0 };
const facets: Price = {
  points: 10,
  times: 'fields',
  sizedBy: { arguments: ['size'], unlessTold: 20 },
  each: 0,
};
const insight: Price = { points: 20, each: 0 };
const change: Price = { points: 10 };

/** Introspection is charged as a whole. */
export const introspectionPoints = 50;

/** An export is charged as a whole, whatever it finds. */
export const exportPoints = 2000;

/** A subscription is charged this besides what each of its events is. */
export const subscriptionPoints = 10;

/** By type and field; `*` stands for every type. What isn't here costs 1 for each object and nothing for a leaf. */
export const prices: Readonly<Record<string, Price>> = {
  'Query.postings': search,
  'Query.candidates': search,
  'Query.requirements': search,
  'Query.watches': search,
  'Query.nodes': { gives: 'page', sizedBy: { arguments: ['ids'], unlessTold: 0 } },
  'Query.skills': { points: 5, gives: 'page', sizedBy: page },
  'Query.match': { points: 10 },
  'Query.extract': { points: 20 },
  'JobPosting.matches': matches,
  'Candidate.matches': matches,
  'Watch.events': search,
  '*.nodes': onPage,
  '*.edges': onPage,
  '*.node': free,
  '*.pageInfo': free,
  '*.totalCount': { points: 2, each: 0 },
  'PostingConnection.facets': facets,
  'CandidateConnection.facets': facets,
  'RequirementConnection.facets': facets,
  'Facet.buckets': { gives: 'page', each: 0.1 },
  'Facet.stats': free,
  'PostingConnection.statistics': {
    points: 20,
    times: 'groupBy',
    gives: 'rows',
    each: 0.1,
    sizedBy: { arguments: ['size'], unlessTold: 20 },
  },
  'PostingEdge.highlights': { gives: 2 },
  'CandidateEdge.highlights': { gives: 2 },
  'RequirementEdge.highlights': { gives: 1 },
  'JobPosting.requirements': { gives: 15 },
  'JobPosting.skills': { gives: 15 },
  'JobPosting.locations': { gives: 1 },
  'Candidate.skills': { gives: 15 },
  'Requirement.anyOf': { gives: 2 },
  'Match.explanation': { gives: 10 },
  'Skill.implies': { gives: 2 },
  'Skill.postingCount': { points: 2 },
  'Skill.candidateCount': { points: 2 },
  'Skill.coOccurring': { points: 20, gives: 'page', sizedBy: page },
  'Skill.demand': { ...insight, gives: 24 },
  'Skill.supply': insight,
  'Skill.salary': insight,
  'CoOccurringSkill.lift': { points: 2 },
  'ExtractedPosting.requirements': { gives: 15 },
  'ExtractedPosting.locations': { gives: 1 },
  'ExtractedRequirement.anyOf': { gives: 2 },
  'Mutation.importPostings': { points: 5, times: 'input.items' },
  'Mutation.importCandidates': { points: 5, times: 'input.items' },
  'ImportPayload.results': { gives: 1, each: 0 },
  'Mutation.closePosting': change,
  'Mutation.reopenPosting': change,
  'Mutation.deletePosting': change,
  'Mutation.deleteCandidate': change,
  'Mutation.createWatch': { points: 100 },
  'Mutation.updateWatch': change,
  'Mutation.deleteWatch': change,
  'Subscription.watchFeed': { points: subscriptionPoints },
};
