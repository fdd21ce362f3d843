import type { Command } from 'commander';
import type { z } from 'zod';
import { openApi } from '../../gateway.js';
import { engineSettings, readCommandConfig } from '../config-options.js';
import { terminal } from '../terminal.js';

/** Answers one operation from the index that the command's configuration names; no server is needed. */
export async function askIndex<T>(
  command: Command,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  answer: z.ZodType<T>,
): Promise<T> {
  const api = await openApi(readCommandConfig(command, engineSettings), terminal.tell);
  try {
    return answer.parse(await api.ask(operation, variables));
  } finally {
    await api.close();
  }
}
