import { Command, Option } from 'commander';
import type { Config } from '../config.js';
import { openBackend } from '../gateway.js';
import { fileSource } from '../ingest/file-source.js';
import { findFiles, type InputFile } from '../ingest/find-files.js';
import { ingestFiles, type IngestProgress } from '../ingest/ingest-files.js';
import type { IngestKind } from '../ingest/tell-format.js';
import { addConfigOptions, engineSettings, readCommandConfig } from './config-options.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { formatTable } from './format-table.js';
import { createRejectedFile } from './rejected-file.js';
import { showProgress } from './show-progress.js';
import { terminal } from './terminal.js';

interface IngestFlags {
  readonly source: string;
  readonly kind?: IngestKind;
  readonly rejected: string;
}

const help = `
Files: *.txt, *.md, *.html and *.htm hold one posting or résumé each, *.json one JSON document or a list of them (the answer
of a job board, say), *.ndjson and *.jsonl one a line. Formats are told from the content: docs/formats.md has them. A text
is a posting unless it evidently is a résumé; a JSON document is told by its fields. A document is known by its own id, else
by its file's name (below a folder or glob: by its path from there); ingesting it again replaces it, or changes nothing.

Exit code: 0 all fine, 1 some documents rejected, 2 wrong usage or an engine that fails.

Examples:
  rolecall ingest posting.txt
  rolecall ingest postings/ candidates.ndjson
  rolecall ingest 'exports/**/*.html' --source careers-site
  rolecall ingest greenhouse-board.json --source greenhouse
  rolecall ingest people.ndjson --kind candidate --rejected people.rejected.ndjson
  ELASTICSEARCH_URL=http://127.0.0.1:9200 rolecall ingest postings/
`;

/** `rolecall ingest`: takes in files, shows the progress, keeps what was rejected and why. */
export function buildIngestCommand(end: (code: ExitCode) => void): Command {
  const command = new Command('ingest')
    .description(
      'Take in postings and candidates from files, folders or globs; works beside a running gateway.',
    )
    .argument('<inputs...>', 'files, folders or globs')
    .option('--source <name>', 'the source system that the documents come from', fileSource)
    .addOption(
      new Option('--kind <kind>', 'what the documents are (told from each unless given)').choices([
        'posting',
        'candidate',
      ]),
    )
    .option(
      '--rejected <file>',
      'where to write the place and reason of each rejected document',
      'rolecall-rejected.ndjson',
    )
    .addHelpText('after', help);
  return addConfigOptions(command, engineSettings).action(async (inputs: string[], flags: IngestFlags) => {
    const config = readCommandConfig(command, engineSettings);
    const files = await findFiles(inputs);
    end(await ingest(config, files, flags));
  });
}

async function ingest(config: Config, files: readonly InputFile[], flags: IngestFlags): Promise<ExitCode> {
  const backend = await openBackend(config, terminal.tell);
  const rejected = createRejectedFile(flags.rejected);
  const display = showProgress(files.reduce((sum, file) => sum + file.bytes, 0));
  const started = performance.now();
  try {
    const result = await ingestFiles(files, {
      ...backend,
      source: flags.source,
      kind: flags.kind ?? null,
      onProgress: display.update,
      onRejected: rejected.add,
      onRetry: (error) => {
        display.tell(`${error.message} Trying again.`);
      },
    });
    display.stop();
    return summarize(result, (performance.now() - started) / 1000, flags.rejected);
  } finally {
    display.stop();
    rejected.close();
    await backend.close();
  }
}

function summarize(result: IngestProgress, seconds: number, rejectedFile: string): ExitCode {
  const { imported, unchanged, rejected } = result;
  const rate = Math.round((imported + unchanged + rejected) / Math.max(seconds, 0.001));
  terminal.print(
    formatTable([
      ['imported', imported],
      ['unchanged', unchanged],
      ['rejected', rejected],
      ['seconds', seconds.toFixed(1)],
      ['documents a second', rate],
    ]),
  );
  if (rejected === 0) return exitCodes.fine;
  terminal.tell(`What was rejected, and why, is in ${rejectedFile}.`);
  return exitCodes.rejected;
}
