import { RolecallError } from '../domain/errors.js';

/** The error that ends a command whose configuration can't be meant. */
export const invalid = (message: string) => new RolecallError('CONFIGURATION_INVALID', message);
