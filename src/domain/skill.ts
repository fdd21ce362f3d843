/** `skill:kafka`, or `skill:unlisted:FooBarDB` for a name that the taxonomy doesn't have. */
export type SkillId = `skill:${string}`;

/** Whether a value of the index is a skill. */
export function isSkillId(value: string): value is SkillId {
  return value.startsWith('skill:');
}

export interface Skill {
  readonly id: SkillId;
  /** The usual short form: Kafka, React, Go, S3, PostgreSQL. */
  readonly name: string;
  readonly category: string;
  /** Other names, longest known form first; the name itself is not repeated. */
  readonly aliases: readonly string[];
  /** Knowing this skill implies knowing these; direct implications only. */
  readonly implies: readonly SkillId[];
}
