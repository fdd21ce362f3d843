import { RolecallError } from '../../domain/errors.js';
import { hasRole, type Role, type Viewer } from '../viewer.js';

const list = new Intl.ListFormat('en', { type: 'disjunction' });

/** Throws FORBIDDEN where the viewer has none of the roles; `what` is what was asked for. */
export function assertRole(viewer: Viewer, among: readonly Role[], what: string): void {
  if (hasRole(viewer, among)) return;
  throw new RolecallError(
    'FORBIDDEN',
    `${what} takes the role ${list.format(among)}, but the token has ${told([...viewer.roles])}. Ask without it, or with another token.`,
  );
}

function told(roles: readonly Role[]): string {
  return roles.length === 0 ? 'no role that is known here' : `only ${roles.join(', ')}`;
}
