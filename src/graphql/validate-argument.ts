import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { RolecallError } from '../domain/errors.js';

/**
 * Checks an argument by the rules on its class. Throws BAD_USER_INPUT with every rule that is broken. At once, not by
 * and by: what resolvers of a level ask for would else miss their common batch.
 */
export function validateArgument(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const errors = validateSync(value, { skipMissingProperties: true, forbidUnknownValues: false });
  if (errors.length > 0) throw new RolecallError('BAD_USER_INPUT', errors.flatMap(messages).join(' '));
}

function messages({ constraints, children }: ValidationError): readonly string[] {
  return [...Object.values(constraints ?? {}), ...(children ?? []).flatMap(messages)];
}
