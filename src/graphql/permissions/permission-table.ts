import { roles, type Role } from '../viewer.js';

/** Fields of one type, separated by spaces, and the roles that may read them. */
export type PermissionRow = readonly [type: string, fields: string, roles: readonly Role[]];

/** Everybody with a role: postings and all about them, and how many candidates there are. */
const anyone = roles;
/** Who may see candidates, with all that is personal; watches are theirs too. */
export const hiring: readonly Role[] = ['recruiter', 'service'];
/** Who may say that a posting is filled. */
const closing: readonly Role[] = ['recruiter', 'service', 'admin'];
/** Who may bring documents in and take them away. */
const keeping: readonly Role[] = ['service', 'admin'];

/**
 * Who may read what: every field of every object type is in one row, and the schema isn't built otherwise. What a viewer
 * may not read is FORBIDDEN.
 */
export const permissionTable: readonly PermissionRow[] = [
  ['Query', 'posting postingBySource postings requirements', anyone],
  ['Query', 'skill skills extract', anyone],
  // Candidates and watches have no node for those who may not see them.
  ['Query', 'node nodes', anyone],
  // Counts alone: see CandidateConnection.
  ['Query', 'candidates', anyone],
  ['Query', 'candidate candidateBySource match', hiring],
  ['Query', 'watch watches', hiring],

  ['Mutation', 'closePosting reopenPosting', closing],
  ['Mutation', 'importPostings importCandidates deletePosting deleteCandidate', keeping],
  ['Mutation', 'createWatch updateWatch deleteWatch', hiring],

  ['Subscription', 'watchFeed', hiring],

  ['JobPosting', 'id title company locations workplace employmentType seniority', anyone],
  ['JobPosting', 'minYearsExperience education salary description postedAt status source', anyone],
  ['JobPosting', 'requirements skills', anyone],
  // Counts alone: see MatchConnection.
  ['JobPosting', 'matches', anyone],
  ['Requirement', 'id kind importance openEnded minYears education text span posting anyOf', anyone],
  ['PostingConnection', 'edges nodes pageInfo totalCount facets statistics', anyone],
  ['PostingEdge', 'node cursor score highlights', anyone],
  ['RequirementConnection', 'edges nodes pageInfo totalCount facets', anyone],
  ['RequirementEdge', 'node cursor score highlights', anyone],
  ['StatisticsRow', 'keys labels count salaryMedian salaryCurrency minYearsAverage exact suppressed', anyone],

  ['Candidate', 'id name email headline location workplace seniority yearsOfExperience', hiring],
  ['Candidate', 'education skills salaryExpectation summary updatedAt source matches', hiring],
  ['CandidateSkill', 'skill years lastUsed evidence', hiring],
  ['CandidateConnection', 'totalCount facets', anyone],
  // Whether there is a next page tells exactly how many there are.
  ['CandidateConnection', 'edges nodes pageInfo', hiring],
  ['CandidateEdge', 'node cursor score highlights', hiring],

  ['Match', 'id posting candidate score requiredCoverage preferredCoverage explanation', hiring],
  ['RequirementMatch', 'requirement status skill via years weight evidence', hiring],
  ['MatchConnection', 'totalCount reason', anyone],
  ['MatchConnection', 'edges nodes pageInfo', hiring],
  ['MatchEdge', 'node cursor', hiring],

  ['Skill', 'id name category aliases implies postingCount candidateCount', anyone],
  ['Skill', 'coOccurring demand supply salary', anyone],
  ['CoOccurringSkill', 'skill count lift', anyone],
  ['SkillDemand', 'month postings', anyone],
  ['SkillSupply', 'candidates postings candidatesPerPosting', anyone],
  ['SalaryQuartiles', 'currency count q1 median q3', anyone],

  ['ExtractedPosting', 'title company locations workplace employmentType seniority', anyone],
  ['ExtractedPosting', 'minYearsExperience education salary requirements', anyone],
  ['ExtractedRequirement', 'kind importance anyOf openEnded minYears education text span', anyone],

  ['Watch', 'id name kind posting candidate filter minScore createdAt events', hiring],
  ['WatchConnection', 'edges nodes pageInfo', hiring],
  ['WatchEdge', 'node cursor', hiring],
  ['FeedConnection', 'edges nodes pageInfo', hiring],
  ['FeedEdge', 'node cursor', hiring],
  ['FeedItem', 'id watchId foundAt score posting candidate match', hiring],
  ['FeedFound', 'cursor item', hiring],
  ['FeedCaughtUp', 'cursor', hiring],
  ['FeedResync', 'cursor reason', hiring],

  ['ImportPayload', 'imported unchanged rejected results', keeping],
  ['ImportResult', 'index outcome id code message', keeping],
  ['DeletePayload', 'deletedId', closing],

  // Parts of others, which decide.
  ['Location', 'name city region country', anyone],
  ['SalaryRange', 'min max currency period', anyone],
  ['Source', 'system externalId url', anyone],
  ['TextSpan', 'start end', anyone],
  ['Count', 'value relation', anyone],
  ['PageInfo', 'hasNextPage hasPreviousPage startCursor endCursor', anyone],
  ['Highlight', 'field fragments', anyone],
  ['Facet', 'field buckets missing others exact stats', anyone],
  ['FacetBucket', 'value label count selected gte lt currency', anyone],
  ['FacetStats', 'min max avg', anyone],
];
