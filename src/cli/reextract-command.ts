import { Command } from 'commander';
import { openBackend } from '../gateway.js';
import { reextract } from '../ingest/reextract.js';
import { addConfigOptions, engineSettings, readCommandConfig } from './config-options.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { formatTable } from './format-table.js';
import { terminal } from './terminal.js';

const help = `
Reads anew what an earlier version of the extraction or the skills has read; works beside a running gateway.

Exit code: 0 all fine, 1 some documents could not be read anew, 2 wrong usage or an engine that fails.

Examples:
  rolecall reextract
  rolecall reextract --elasticsearch-url http://127.0.0.1:9200 --index-prefix staging
`;

/** `rolecall reextract`: reads stored documents anew after a change of the extraction or the taxonomy. */
export function buildReextractCommand(end: (code: ExitCode) => void): Command {
  const command = new Command('reextract')
    .description('Read stored documents anew after a change of the extraction or the skills.')
    .addHelpText('after', help);
  return addConfigOptions(command, engineSettings).action(async () => {
    const config = readCommandConfig(command, engineSettings);
    const backend = await openBackend(config, terminal.tell, { mustExist: true });
    try {
      const report = await reextract(backend.engine, backend.reader, ({ id, reason }) => {
        terminal.tell(`${id}: ${reason}`);
      });
      terminal.print(
        formatTable([
          ['changed', report.changed],
          ['unchanged', report.unchanged],
          ['failed', report.failed],
        ]),
      );
      end(report.failed === 0 ? exitCodes.fine : exitCodes.rejected);
    } finally {
      await backend.close();
    }
  });
}
