import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { Statements } from './statements.js';
import type { ValueNumbers } from './value-numbers.js';
import type { Vocabulary } from './vocabulary.js';

/** What it takes to index a document. */
export interface Indexing {
  readonly statements: Statements;
  readonly values: ValueNumbers;
  readonly vocabulary: Vocabulary;
  readonly skills: SkillLookup;
}
