import type { Candidate } from '../domain/candidate.js';
import type { JobPosting } from '../domain/posting.js';
import type { Skill } from '../domain/skill.js';
import type { Watch } from '../domain/watch.js';
import { isUnlisted } from '../query/unlisted-skills.js';
import { MatchSource } from './match-source.js';
import type { NodeSource } from './node-source.js';
import { nodeSource } from './node-source.js';
import { isCandidateId, isPostingId, isWatchId, readDocumentId, readMatchId } from './read-id.js';
import type { RequestContext } from './request-context.js';

/** No skill has a longer id. */
const longestSkillId = 256;

/** What an id may lead to. */
export type AnyNode = NodeSource | MatchSource | Skill | Watch;

/** What bears the id; null where nothing does, or where it isn't one. */
export async function findNode(id: string, context: RequestContext): Promise<AnyNode | null> {
  if (id.startsWith('skill:')) return findSkill(id, context);
  if (isWatchId(id)) return findWatch(id, context);
  const match = readMatchId(id);
  if (match !== null) return findMatch(match.posting, match.candidate, context);
  const documentId = readDocumentId(id);
  const stored = documentId === null ? null : await context.documents.load(documentId);
  return stored === null ? null : nodeSource(stored);
}

export async function findPosting(id: string, { documents }: RequestContext): Promise<JobPosting | null> {
  const stored = isPostingId(id) ? await documents.load(id) : null;
  return stored?.kind === 'posting' ? stored.document : null;
}

export async function findCandidate(id: string, { documents }: RequestContext): Promise<Candidate | null> {
  const stored = isCandidateId(id) ? await documents.load(id) : null;
  return stored?.kind === 'candidate' ? stored.document : null;
}

/** How the candidate matches the posting, whatever the score; null only where one of them isn't there. */
export async function findMatch(
  postingId: string,
  candidateId: string,
  context: RequestContext,
): Promise<MatchSource | null> {
  const [posting, candidate] = await Promise.all([
    findPosting(postingId, context),
    findCandidate(candidateId, context),
  ]);
  return posting === null || candidate === null
    ? null
    : new MatchSource(posting, candidate, context.taxonomy);
}

/** Null also where the watch is somebody else's. */
export async function findWatch(id: string, { watches, viewer }: RequestContext): Promise<Watch | null> {
  return isWatchId(id) ? watches.find(viewer.id, id) : null;
}

/** A skill that the taxonomy lacks is found while some document names it. */
export async function findSkill(id: string, context: RequestContext): Promise<Skill | null> {
  const { taxonomy, postingCounts, candidateCounts } = context;
  const listed = taxonomy.find(id);
  if (listed?.id === id) return listed;
  if (!isUnlisted(id) || id.length > longestSkillId) return null;
  const counts = await Promise.all([postingCounts.load(id), candidateCounts.load(id)]);
  return counts.some((count) => count > 0) ? taxonomy.skill(id) : null;
}
