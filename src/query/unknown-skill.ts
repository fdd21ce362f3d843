import { RolecallError } from '../domain/errors.js';
import { suggestSkill } from '../skills/suggest-skill.js';
import type { Taxonomy } from '../skills/taxonomy.js';

/** No name is quoted at greater length. */
const quoted = 80;

/** The error for a name that neither the taxonomy nor any document knows, with the skill that was probably meant. */
export function unknownSkill(name: string, taxonomy: Taxonomy): RolecallError {
  const shown = name.length <= quoted ? name : `${name.slice(0, quoted)}…`;
  const nearest = name.length <= quoted ? suggestSkill(taxonomy, name) : undefined;
  const advice =
    nearest === undefined ? 'Look it up with the query "skills".' : `Did you mean ${nearest.name}?`;
  return new RolecallError('UNKNOWN_SKILL', `No skill and no document knows "${shown}". ${advice}`);
}
