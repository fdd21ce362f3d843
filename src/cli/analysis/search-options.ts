import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { addConfigOptions, engineSettings } from '../config-options.js';
import { readCount } from '../read-number.js';

/** The flags of commands that search. */
export interface SearchFlags {
  readonly query?: string;
  /** As given; the API holds it against its schema. */
  readonly filter?: unknown;
  readonly size?: number;
  readonly json?: true;
}

/** Adds what is searched for, how much is shown of it, and in which index. */
export function addSearchOptions(command: Command, sized: string): Command {
  command
    .option('--query <text>', 'only what these words and skills find')
    .option('--filter <json>', 'only what this filter of the API finds', readFilter)
    .option('--size <n>', `${sized} (20 unless told)`, readCount(1, 200))
    .option('--json', 'print all of it as JSON, named as in the API');
  return addConfigOptions(command, engineSettings);
}

/** A name as the API spells it: `posted-month` is POSTED_MONTH. */
export const readName = (typed: string): string => typed.toUpperCase().replaceAll('-', '_');

function readFilter(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError(`Expected JSON, such as '{"workplace": ["REMOTE"]}'.`);
  }
}
