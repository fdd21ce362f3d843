import { createHash } from 'node:crypto';
import type { CandidateId, PostingId, RequirementId } from './document.js';
import type { Requirement } from './posting.js';
import type { RequirementContent } from './requirement.js';

/** 128 bits of SHA-256 over the parts, base64url: 22 characters. */
function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join('\0')).digest();
  return hash.subarray(0, 16).toString('base64url');
}

/** SHA-256 of the text, base64url. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('base64url');
}

/** The same system and external id always give the same id. */
export function postingId(system: string, externalId: string): PostingId {
  return `posting:${digest(system, externalId)}`;
}

/** The same system and external id always give the same id. */
export function candidateId(system: string, externalId: string): CandidateId {
  return `candidate:${digest(system, externalId)}`;
}

/**
 * Gives each requirement its id, made from the posting and the words, so that reordering a posting's lines keeps it.
 * Requirements with equal words are told apart by their order among themselves.
 */
export function identifyRequirements(
  posting: PostingId,
  contents: readonly RequirementContent[],
): readonly Requirement[] {
  const seen = new Map<string, number>();
  return contents.map((content) => {
    const nth = seen.get(content.text) ?? 0;
    seen.set(content.text, nth + 1);
    const id: RequirementId = `requirement:${digest(posting, content.text, String(nth))}`;
    return { id, ...content };
  });
}
