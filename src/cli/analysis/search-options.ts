import type { Command } from 'commander';
import { z } from 'zod';
import { RolecallError } from '../../domain/errors.js';
import { addConfigOptions, engineSettings } from '../config-options.js';
import { readCount } from '../read-number.js';

/** The flags of commands that search. */
export interface SearchFlags {
  readonly query?: string;
  /** As typed. */
  readonly filter?: string;
  readonly size?: number;
  readonly json?: true;
}

/** Adds what is searched for, how much is shown of it, and in which index. */
export function addSearchOptions(command: Command, sized: string): Command {
  command
    .option('--query <text>', 'only what these words and skills find')
    .option('--filter <filter>', 'only what this filter of the API finds; JSON, or as GraphQL writes it')
    .option('--size <n>', `${sized} (20 unless told)`, readCount(1, 200))
    .option('--json', 'print all of it as JSON, named as in the API');
  return addConfigOptions(command, engineSettings);
}

/** The names that are typed as the API spells them: `posted-month` is POSTED_MONTH. Throws BAD_USER_INPUT, listing the choices. */
export function readNames<T extends string>(
  typed: readonly string[],
  choices: readonly T[],
  what: string,
): readonly T[] {
  return typed.map((name) => {
    const found = choices.find((choice) => choice === name.toUpperCase().replaceAll('-', '_'));
    if (found !== undefined) return found;
    const listed = choices.map((choice) => choice.toLowerCase().replaceAll('_', '-')).join(', ');
    throw new RolecallError('BAD_USER_INPUT', `"${name}" is no ${what}. Choose among ${listed}.`);
  });
}

/** A name of the API as words. */
export const inWords = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

/** How many were found, as the API answers it. */
export const totalCount = z.object({ value: z.number(), relation: z.string() });

/** The same in words. */
export function countOf({ value, relation }: z.infer<typeof totalCount>, kind: string): string {
  const noun = value === 1 ? kind.replace(/s$/, '') : kind;
  return `${relation === 'EXACT' ? '' : 'at least '}${value.toLocaleString('en')} ${noun}`;
}
