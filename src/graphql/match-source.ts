import type { Candidate } from '../domain/candidate.js';
import { coverPosting } from '../domain/match/cover-posting.js';
import { findEvidence } from '../domain/match/find-evidence.js';
import type { Coverage, RequirementMatch } from '../domain/match/match.js';
import type { JobPosting } from '../domain/posting.js';
import type { SkillLookup } from '../domain/skill-lookup.js';
import type { RequirementSource } from './node-source.js';
import { matchId } from './read-id.js';

/** What a `RequirementMatch` is resolved from. */
export interface RequirementMatchSource extends Omit<RequirementMatch, 'requirement'> {
  readonly requirement: RequirementSource;
  readonly evidence: string | null;
}

/** What a `Match` is resolved from. It is computed when something of it is first asked for, and then once. */
export class MatchSource {
  readonly id: string;
  readonly posting: JobPosting;
  readonly candidate: Candidate;
  readonly #lookup: SkillLookup;
  #coverage: Coverage | null = null;

  constructor(posting: JobPosting, candidate: Candidate, lookup: SkillLookup) {
    this.id = matchId(posting.id, candidate.id);
    this.posting = posting;
    this.candidate = candidate;
    this.#lookup = lookup;
  }

  coverage(): Coverage {
    return (this.#coverage ??= coverPosting(this.posting, this.candidate, this.#lookup));
  }

  explanation(): readonly RequirementMatchSource[] {
    const { posting, candidate } = this;
    const requirements = new Map(posting.requirements.map((each) => [each.id, each]));
    return this.coverage().explanation.flatMap((answered) => {
      const requirement = requirements.get(answered.requirement);
      return requirement === undefined
        ? []
        : [
            {
              ...answered,
              requirement: { ...requirement, posting },
              evidence: findEvidence(candidate, answered),
            },
          ];
    });
  }
}
