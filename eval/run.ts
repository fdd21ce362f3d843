/** `npm run eval`: how well requirements and fields are read, measured on labelled postings (docs/evaluation.md). */
import { Command, Option } from 'commander';
import { readCount } from '../src/cli/read-number.js';
import { createDocumentReader } from '../src/extraction/create-document-reader.js';
import { createRecogniser } from '../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { evaluate } from './evaluate.js';
import { sumUp } from './figures.js';
import { formatErrors } from './format-errors.js';
import { formatFigures } from './format-figures.js';
import { readLabelledFolder, readLabelledLines, splitFolder } from './read-labelled.js';

interface Flags {
  readonly split: 'dev' | 'test';
  readonly from?: string;
  readonly labels?: string;
  readonly worst?: number;
}

const help = `
Rules are tuned on the split dev. Of the split test the figures alone are shown, so that nobody tunes on it unawares.

Examples:
  npm run eval
  npm run eval -- --split test
  npm run eval -- --worst 100
  npm run eval -- --from postings/                            NAME.labels.json beside each text
  npm run eval -- --from texts.jsonl --labels labels.jsonl    lines of {id, text} and of labels with the same id
`;

const command = new Command('npm run eval --')
  .description('Measure how well postings are read, on postings that people have labelled.')
  .addOption(
    new Option('--split <name>', 'labelled postings of our own').choices(['dev', 'test']).default('dev'),
  )
  .option('--from <path>', 'instead: a folder of .txt, .md and .html files, or a .jsonl of texts')
  .option('--labels <file>', 'the labels of --from as .jsonl; texts without labels are left out')
  .option(
    '--worst <n>',
    'how many postings to show the errors of (10, none of the split test)',
    readCount(0, 1e6),
  )
  .addHelpText('after', help)
  .parse();
const { split, from, labels, worst } = command.opts<Flags>();
if (labels !== undefined && from === undefined) command.error('error: --labels needs --from, the texts');
const taxonomy = loadTaxonomy();
const reader = createDocumentReader(taxonomy, createRecogniser(taxonomy));
const postings =
  labels === undefined || from === undefined
    ? readLabelledFolder(from ?? splitFolder(split))
    : readLabelledLines(from, labels);
const evaluated = evaluate(postings, reader, taxonomy);
console.log(formatFigures(sumUp(evaluated.map(({ comparison }) => comparison))));
const shown = worst ?? (from === undefined && split === 'test' ? 0 : 10);
if (shown > 0) console.log(`\n${formatErrors(evaluated, shown)}`);
