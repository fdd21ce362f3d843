import type { Command } from 'commander';
import type { z } from 'zod';
import { openApi } from '../../gateway.js';
import { engineSettings, readCommandConfig } from '../config-options.js';
import { terminal } from '../terminal.js';

/**
 * Answers one operation from the index that the command's configuration names; no server is needed. `filter` is one of the
 * variables, as typed.
 */
export async function askIndex<T>(
  command: Command,
  operation: string,
  { filter = '', ...variables }: Readonly<Record<string, unknown>> & { readonly filter?: string | undefined },
  answer: z.ZodType<T>,
): Promise<T> {
  const { readFilter } = await import('../../graphql/read-filter.js');
  const read = readFilter(filter);
  const api = await openApi(readCommandConfig(command, engineSettings), terminal.tell);
  try {
    return answer.parse(await api.ask(operation, { ...variables, filter: read }));
  } finally {
    await api.close();
  }
}
