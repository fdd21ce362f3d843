import { buildTaxonomy } from '../../src/skills/build-taxonomy.js';
import { createRecogniser } from '../../src/skills/create-recogniser.js';
import type { SkillRecord } from '../../src/skills/skill-record.js';
import type { SkillResolution } from '../../src/query/filter-context.js';

const record = (
  id: string,
  name: string,
  aliases: readonly string[] = [],
  more: Partial<SkillRecord> = {},
): SkillRecord => ({
  id,
  name,
  category: 'Technology',
  aliases: [...aliases],
  ambiguous: [],
  unless: [],
  implies: [],
  ...more,
});

/** A few skills: plain ones, one of several words, ambiguous ones. */
export const taxonomy = buildTaxonomy([
  record('kubernetes', 'Kubernetes', ['k8s']),
  record('kafka', 'Kafka', ['Apache Kafka']),
  record('java', 'Java', [], { category: 'Language' }),
  record('javascript', 'JavaScript', ['JS'], { category: 'Language' }),
  record('python', 'Python', [], { category: 'Language' }),
  record('cplusplus', 'C++', ['cpp'], { category: 'Language' }),
  record('aws', 'AWS', ['Amazon Web Services'], { category: 'Cloud' }),
  record('go', 'Go', ['Golang'], { category: 'Language', ambiguous: ['Go'], unless: ['go to market'] }),
]);

export const recogniser = createRecogniser(taxonomy);

/** What these names mean by the taxonomy alone. */
export function resolved(...names: readonly string[]): SkillResolution {
  return new Map(
    names.flatMap((name) => {
      const skill = taxonomy.find(name);
      return skill === undefined ? [] : [[name, [skill.id]] as const];
    }),
  );
}
