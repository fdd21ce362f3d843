import { findEvidence } from '../domain/match/find-evidence.js';
import type { JobPosting } from '../domain/posting.js';
import type { SkillLookup } from '../domain/skill-lookup.js';
import type { RankedCandidate, Ranking } from './rank-candidates.js';

/** The ranking as `rolecall match --json` prints it; named as in the GraphQL API. */
export function matchesJson(
  posting: JobPosting,
  ranking: Ranking,
  reason: string | null,
  lookup: SkillLookup,
): string {
  const { id, title, company } = posting;
  const matches = ranking.best.map((match) => describeMatch(posting, match, lookup));
  const { candidates, matching: totalCount } = ranking;
  return JSON.stringify(
    { posting: { id, title, company }, reason, candidates, totalCount, matches },
    null,
    2,
  );
}

function describeMatch(posting: JobPosting, { candidate, coverage }: RankedCandidate, lookup: SkillLookup) {
  const { id, source, name, headline } = candidate;
  const requirements = new Map(posting.requirements.map((each) => [each.id, each]));
  const explanation = coverage.explanation.map(({ requirement, skill, status, via, years, weight }) => {
    const { text, importance, span } = requirements.get(requirement) ?? {};
    return {
      requirement: { id: requirement, text, importance, span },
      ...{ status, via, years, weight },
      skill: skill === null ? null : lookup.skill(skill).name,
      evidence: findEvidence(candidate, { skill }),
    };
  });
  return { ...coverage, candidate: { id, externalId: source.externalId, name, headline }, explanation };
}
