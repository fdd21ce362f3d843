import type { Candidate } from '../../../src/domain/candidate.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { SkillId } from '../../../src/domain/skill.js';
import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting, type PostingValues } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { findingsOf, taxonomy } from './matching.js';

/** An empty engine of a test's own. */
export const newEngine = (): Promise<SearchEngine> =>
  createEmbeddedEngine({ path: ':memory:', skills: taxonomy });

/** A posting that asks for these skills. */
export const asking = (name: string, skills: readonly SkillId[], values: PostingValues = {}): JobPosting =>
  buildPosting(name, { requirements: skills.map((skill) => buildRequirement([skill])), ...values });

/** A candidate who knows these skills. */
export const knowing = (name: string, skills: readonly SkillId[], updatedAt?: string): Candidate =>
  buildCandidate(name, {
    skills: skills.map((skill) => ({ skill, years: null, lastUsed: null, evidence: null })),
    ...(updatedAt !== undefined && { updatedAt }),
  });

/** Writes the documents, whatever was stored of them before. */
export async function put(
  engine: SearchEngine,
  ...documents: readonly (JobPosting | Candidate)[]
): Promise<void> {
  const [stored] = await engine.read([{ kind: 'get', ids: documents.map(({ id }) => id) }]);
  await engine.write(
    documents.map((document, nth) => {
      const before = stored[nth];
      return {
        kind: 'put',
        document:
          'requirements' in document
            ? { kind: 'posting', posting: document }
            : { kind: 'candidate', candidate: document },
        replaces: before === null || before === undefined || before.kind === 'requirement' ? null : before,
      };
    }),
  );
  await engine.refresh();
}

export async function remove(engine: SearchEngine, { id }: JobPosting | Candidate): Promise<void> {
  const [[stored]] = await engine.read([{ kind: 'get', ids: [id] }]);
  if (stored?.kind === 'requirement' || stored == null) throw new Error('Expected a stored document.');
  await engine.write([{ kind: 'delete', stored }]);
}

/** The documents that the watch was told, in the order of its log. */
export async function toldOf(
  engine: SearchEngine,
  watch: { readonly id: string },
): Promise<readonly string[]> {
  return (await findingsOf(engine, watch.id)).map(({ document }) => document);
}
