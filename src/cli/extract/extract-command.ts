import { Command } from 'commander';
import type { JobPosting } from '../../domain/posting.js';
import { explainPosting } from '../../extraction/explain-posting.js';
import { createReading, type Reading } from '../../gateway.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { readPosting } from '../read-posting.js';
import { terminal } from '../terminal.js';
import { explanationJson, extractionJson } from './extraction-json.js';
import { formatExplainedPosting } from './format-explained-posting.js';
import { formatExtraction } from './format-extraction.js';

interface ExtractFlags {
  readonly explain?: true;
  readonly json?: true;
}

const help = `
The file: one posting as *.txt, *.md, *.html or *.json. No index and no server is needed or touched. With --explain every part of the
text is shown with its section and why, each name of a skill with the rule that decided it, and each requirement with the
rules that made it; docs/extraction.md tells where those rules are. NO_COLOR=1 leaves out colours, as does a pipe.

Exit code: 0 all fine, 2 wrong usage or an unreadable posting.

Examples:
  rolecall extract posting.md
  rolecall extract posting.txt --explain | less -R
  rolecall extract posting.json --json > read.json
`;

/** `rolecall extract`: shows what is read from a posting, and by which rules. */
export function buildExtractCommand(end: (code: ExitCode) => void): Command {
  return new Command('extract')
    .description('Show what is read from a posting, and why.')
    .argument('<posting>', 'the file of the posting')
    .option('--explain', 'show every part of the text with the rules that read it')
    .option('--json', 'print JSON instead of text')
    .addHelpText('after', help)
    .action(async (path: string, flags: ExtractFlags) => {
      end(await extract(path, flags));
    });
}

async function extract(path: string, flags: ExtractFlags): Promise<ExitCode> {
  const reading = createReading();
  const posting = await readPosting(path, reading.reader);
  if (posting === null) return exitCodes.failed;
  terminal.print(flags.json === true ? toJson(posting, flags, reading) : toText(posting, flags, reading));
  return exitCodes.fine;
}

/** By the same rules as the posting was read: the title of a text is found in it, that of a JSON document given. */
function explain({ description, title, provenance }: JobPosting, { taxonomy, recogniser }: Reading) {
  const givenTitle = provenance.format === 'POSTING_JSON' ? title : null;
  return explainPosting(description, givenTitle, taxonomy, recogniser);
}

function toText(posting: JobPosting, flags: ExtractFlags, reading: Reading): string {
  const read = formatExtraction(posting, terminal.layout, reading.taxonomy);
  if (flags.explain !== true) return read;
  const explained = formatExplainedPosting(explain(posting, reading), terminal.layout, reading.taxonomy);
  return `${explained}\n\n${read}`;
}

function toJson(posting: JobPosting, flags: ExtractFlags, reading: Reading): string {
  const read = extractionJson(posting, reading.taxonomy);
  if (flags.explain !== true) return JSON.stringify(read, null, 2);
  const explanation = explanationJson(explain(posting, reading), reading.taxonomy);
  return JSON.stringify({ ...read, explanation }, null, 2);
}
