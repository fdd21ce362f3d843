import type { Candidate } from '../../domain/candidate.js';
import type { PostingId } from '../../domain/document.js';
import { candidateTokens, postingTokens, requirementTokens, totalWeight } from '../../domain/match/tokens.js';
import type { JobPosting, Requirement } from '../../domain/posting.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import { candidateFields, postingFields, requirementFields, type IndexFields } from '../index-fields.js';
import { searchedTexts } from '../text-fields.js';
import { buildMatchFields } from './match-fields.js';

/**
 * What is sent to an index: the domain document as it is, which alone is stored, and what it is found by. The mappings
 * in index-mappings/ name the same fields.
 */
export type IndexDocument = Readonly<Record<string, unknown>>;

/** A document of the index of postings; its requirements lie in it once more, for conditions on a single one. */
export function buildPosting(posting: JobPosting, lookup: SkillLookup): IndexDocument {
  return {
    document: posting,
    fields: flatten(postingFields(posting, lookup)),
    texts: searchedTexts({ kind: 'posting', document: posting, version: '' }, lookup),
    matchWeight: totalWeight(postingTokens(posting, lookup)),
    requirements: posting.requirements.map((requirement) => ({
      ...found(requirement, posting.id, lookup),
      match: buildMatchFields(requirementTokens(requirement, lookup)),
    })),
  };
}

/** The documents of the index of requirements: one each, with copies of the posting's fields. */
export function buildRequirements(posting: JobPosting, lookup: SkillLookup): readonly IndexDocument[] {
  const carrier = { fields: flatten(postingFields(posting, lookup)) };
  return posting.requirements.map((requirement) => {
    const { fields, texts } = found(requirement, posting.id, lookup);
    return {
      document: requirement,
      postingId: posting.id,
      fields: { ...fields, postingId: posting.id },
      texts,
      posting: carrier,
    };
  });
}

/** A document of the index of candidates. */
export function buildCandidate(candidate: Candidate, lookup: SkillLookup): IndexDocument {
  return {
    document: candidate,
    fields: flatten(candidateFields(candidate, lookup)),
    texts: searchedTexts({ kind: 'candidate', document: candidate, version: '' }, lookup),
    matchTokens: candidateTokens(candidate, lookup),
  };
}

function found(requirement: Requirement, posting: PostingId, lookup: SkillLookup) {
  return {
    fields: flatten(requirementFields(requirement, lookup)),
    texts: searchedTexts({ kind: 'requirement', document: requirement, posting }, lookup),
  };
}

function flatten({ keywords, numbers }: IndexFields): Readonly<Record<string, unknown>> {
  return { ...keywords, ...numbers };
}
