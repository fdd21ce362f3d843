import { Command } from 'commander';
import { unmatchablePosting } from '../domain/match/unmatchable.js';
import type { JobPosting } from '../domain/posting.js';
import { createReading, type Reading } from '../gateway.js';
import { findFiles } from '../ingest/find-files.js';
import { readCandidates } from '../ingest/read-candidates.js';
import type { Place } from '../ingest/read-documents.js';
import { sampleCandidates } from '../ingest/sample-files.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { formatExplanation } from './format-explanation.js';
import { formatMatches } from './format-matches.js';
import { plainLine } from './layout.js';
import { matchesJson } from './matches-json.js';
import { createRanker, type Ranking } from './rank-candidates.js';
import { readCount, readScore } from './read-number.js';
import { readPosting } from './read-posting.js';
import { terminal } from './terminal.js';

const mostShown = 100_000;

interface MatchFlags {
  readonly top: number;
  readonly minScore: number;
  readonly why?: true;
  readonly json?: true;
}

const help = `
The posting: one file of any format that postings are ingested from. The candidates: résumés (*.txt, *.md, *.html), *.json and
*.ndjson files, folders and globs of them; the made-up ones that come with rolecall where none is given. docs/formats.md has
all formats.
No index and no server is needed or touched. docs/matching.md has the formula.

Exit code: 0 all fine (also where nobody matches), 1 some documents are no candidates, 2 wrong usage or an unreadable posting.

Examples:
  rolecall match posting.md
  rolecall match posting.txt candidates.ndjson --top 5 --why
  rolecall match posting.html 'people/**/resume.json' --min-score 0.8
  rolecall match posting.md resumes/ --why
  rolecall match posting.txt candidates/ --json > matches.json
`;

/** `rolecall match`: ranks candidates from files for one posting, without an index. */
export function buildMatchCommand(end: (code: ExitCode) => void): Command {
  return new Command('match')
    .description('Rank candidates for a posting and say why, straight from files.')
    .argument('<posting>', 'the file of the posting')
    .argument('[candidates...]', 'files, folders or globs of candidates (sample candidates unless given)')
    .option('--top <n>', 'how many of the best to show', readCount(1, mostShown), 10)
    .option('--min-score <score>', 'leave out scores below this, 0 to 1', readScore, 0)
    .option('--why', 'say for each requirement whether and by what it is met')
    .option('--json', 'print all of it as JSON instead of a table')
    .addHelpText('after', help)
    .action(async (path: string, inputs: string[], flags: MatchFlags) => {
      end(await match(path, inputs, flags));
    });
}

async function match(path: string, inputs: readonly string[], flags: MatchFlags): Promise<ExitCode> {
  const reading = createReading();
  const posting = await readPosting(path, reading.reader);
  if (posting === null) return exitCodes.failed;
  if (inputs.length === 0) terminal.tell('No candidates given: these are the sample candidates.');
  const files = await findFiles(inputs.length === 0 ? [sampleCandidates] : inputs);
  const ranker = createRanker(posting, flags, reading.taxonomy);
  let rejected = 0;
  for await (const read of readCandidates(files, reading.reader, new Date())) {
    if (read.kind === 'candidate') {
      ranker.add(read.candidate);
      continue;
    }
    rejected += 1;
    if (rejected <= mostTold) terminal.tell(`${describePlace(read.place)}: ${read.message} [${read.code}]`);
  }
  print(posting, ranker.ranking(), flags, reading);
  if (rejected > mostTold) terminal.tell(`${rejected - mostTold} more documents are no candidates.`);
  return rejected === 0 ? exitCodes.fine : exitCodes.rejected;
}

/** A whole folder of something else is told of by its first documents. */
const mostTold = 10;

function print(posting: JobPosting, ranking: Ranking, flags: MatchFlags, { taxonomy }: Reading): void {
  const reason = unmatchablePosting(posting);
  if (flags.json === true) {
    terminal.print(matchesJson(posting, ranking, reason, taxonomy));
    return;
  }
  const { best, matching, candidates } = ranking;
  const all = `${candidates.toLocaleString('en')} candidate${candidates === 1 ? '' : 's'}`;
  const least = flags.minScore === 0 ? '' : ` with a score of ${flags.minScore} or more`;
  const sum = `${matching.toLocaleString('en')} of ${all} match${least}`;
  const { layout } = terminal;
  if (best.length === 0) {
    terminal.print(reason ?? `${sum}.`);
    return;
  }
  const below = (match: (typeof best)[number]) =>
    flags.why === true ? [...formatExplanation(posting, match, layout, taxonomy), ''] : [];
  const shown = best.length < matching ? `; the best ${best.length}` : '';
  terminal.print(`${plainLine(posting.title)}: ${sum}${shown}\n\n${formatMatches(best, layout, below)}`);
}

const describePlace = ({ file, line, entry }: Place) =>
  `${file}${line === null ? '' : `, line ${line}`}${entry === null ? '' : `, entry ${entry}`}`;
