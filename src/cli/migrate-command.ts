import { Command } from 'commander';
import { migrateIndex } from '../gateway.js';
import { addConfigOptions, engineSettings, readCommandConfig } from './config-options.js';
import { terminal } from './terminal.js';

const help = `
A gateway that starts against an index of another version refuses and names this command. Stop every gateway of this index
first: what they would write meanwhile could be missing afterwards.

Examples:
  rolecall migrate
  rolecall migrate --data-dir /var/lib/rolecall
  rolecall migrate --elasticsearch-url http://127.0.0.1:9200 --index-prefix staging
`;

/** `rolecall migrate`: brings the index to what this version of Rolecall expects. */
export function buildMigrateCommand(): Command {
  const command = new Command('migrate')
    .description('Bring an index that another version made to this version; the documents stay.')
    .addHelpText('after', help);
  return addConfigOptions(command, engineSettings).action(async () => {
    const documents = await migrateIndex(readCommandConfig(command, engineSettings), terminal.tell);
    terminal.print(`The index is of this version now; it holds ${documents.toLocaleString('en')} documents.`);
  });
}
