import { createHash } from 'node:crypto';
import type { Skill, SkillId } from '../domain/skill.js';
import { buildCompletion } from './complete-skill.js';
import { buildSkillFinder } from './find-skill.js';
import type { SkillRecord } from './skill-record.js';
import { unlistedSkillId, type Taxonomy } from './taxonomy.js';

const UNLISTED = unlistedSkillId('');

/** The taxonomy of these skills. Throws where an implication leads to a skill that isn't among them. */
export function buildTaxonomy(records: readonly SkillRecord[]): Taxonomy {
  const skills = records.map(toSkill);
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const implied = buildImplied(skills, byId);
  const completion = once(() => buildCompletion(skills));
  const unambiguous = new Map(records.map((record) => [skillId(record.id), unambiguousNames(record)]));
  return {
    skills,
    version: createHash('sha256').update(JSON.stringify(records)).digest('base64url').slice(0, 22),
    skill: (id) => byId.get(id) ?? unlistedSkill(id),
    find: buildSkillFinder(skills),
    implied: (id) => implied.get(id) ?? new Set(),
    complete: (typed, limit) => completion()(typed, limit),
    unambiguousNames: (id) => unambiguous.get(id) ?? [],
    counterPhrases: records.flatMap((record) => record.unless),
  };
}

/** Made when it is first asked for: not every command completes names. */
function once<T>(build: () => T): () => T {
  let built: T | undefined;
  return () => (built ??= build());
}

function skillId(slug: string): SkillId {
  return `skill:${slug}`;
}

function toSkill({ id, name, category, aliases, implies }: SkillRecord): Skill {
  return { id: skillId(id), name, category, aliases, implies: implies.map(skillId) };
}

function unlistedSkill(id: SkillId): Skill {
  const name = id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : id.slice('skill:'.length);
  return { id, name, category: 'Unlisted', aliases: [], implies: [] };
}

function unambiguousNames({ name, aliases, ambiguous }: SkillRecord): readonly string[] {
  return [name, ...aliases].filter((candidate) => !ambiguous.includes(candidate));
}

function buildImplied(
  skills: readonly Skill[],
  byId: ReadonlyMap<SkillId, Skill>,
): ReadonlyMap<SkillId, ReadonlySet<SkillId>> {
  const reach = (from: Skill, reached: Set<SkillId>): Set<SkillId> => {
    for (const id of from.implies) {
      const next = byId.get(id);
      if (!next) throw new Error(`skills: ${from.id} implies ${id}, which there is no skill of`);
      if (reached.has(id)) continue;
      reach(next, reached.add(id));
    }
    return reached;
  };
  return new Map(skills.map((skill) => [skill.id, reach(skill, new Set())]));
}
