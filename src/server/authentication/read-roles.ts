import type { JWTPayload } from 'jose';
import { roles, type Role } from '../../graphql/viewer.js';

/**
 * The roles that a token gives, in the claim of this name or at this path (`realm_access.roles`): a list, or names
 * separated by spaces. Roles of other applications are left out.
 */
export function readRoles(claims: JWTPayload, claim: string): ReadonlySet<Role> {
  const given = namesOf(Object.hasOwn(claims, claim) ? claims[claim] : follow(claims, claim.split('.')));
  return new Set(roles.filter((role) => given.includes(role)));
}

function follow(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  return isRecord(value) && Object.hasOwn(value, name) ? follow(value[name], rest) : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function namesOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(' ');
  return Array.isArray(value) ? value : [];
}
