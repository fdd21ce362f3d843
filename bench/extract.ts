/**
 * How fast texts are read, on one core: made-up postings of 4,000 characters and the labelled ones of the tests, which
 * are as varied as real advertisements, with the share of each stage; then texts of a million characters that are made
 * to be hard. Needs no services.
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { createDocumentReader } from '../src/extraction/create-document-reader.js';
import { readRequirements } from '../src/extraction/requirements/read-requirements.js';
import { readLines } from '../src/extraction/text/read-lines.js';
import { readPassages } from '../src/extraction/text/read-passages.js';
import { createRecogniser } from '../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { longPostingText } from './support/posting-text.js';
import { printTable } from './support/print-table.js';
import { createRandom } from './support/random.js';

const postings = 500;
/** The length of an average posting. */
const average = 4000;
const rounds = 10;
const hardLength = 1_000_000;
const hardRounds = 3;
const hard = [
  ...[
    'a',
    ' a',
    'a\n',
    '- a\n',
    '. A',
    '1',
    '1,',
    ', ',
    '-',
    '–',
    '(',
    '()',
    '[(',
    '$',
    '$1-',
    '€ ',
    '\t',
    '🚀',
    '**a** ',
  ],
  ...[
    'years ',
    '5+ years of Python ',
    '- 5+ years of Python or Java\n',
    'Python, ',
    'Python/',
    'R, ',
    'Go ',
    'a plus ',
  ],
  ...[
    'salary $5 ',
    'Salary: $5 Level: a ',
    "master's ",
    'senior ',
    'remote office 3 days ',
    'in Berlin ',
    'aB ',
    '中',
    'Skills: a ',
    'permanent as a senior x ',
    'Kafka, preferred ',
    'Location: B\n',
    'Strong ',
    'strong plus ',
    'PhD with 3 years or BS with 6 ',
  ],
];

const taxonomy = loadTaxonomy();
const recogniser = createRecogniser(taxonomy);
const reader = createDocumentReader(taxonomy, recogniser);
const random = createRandom(1);
const madeUp = Array.from({ length: postings }, (_, number) => longPostingText(random, number, average));
const labelled = globSync('test/fixtures/labelled/*/*.{txt,md}').map((path) => readFileSync(path, 'utf8'));

const [ofMadeUp, ofLabelled] = [measurePostings(madeUp), measurePostings(labelled)];
printTable(
  ['what', 'made up', 'labelled'],
  ofMadeUp.map(([what, figure], nth) => [what, figure, ofLabelled[nth]?.[1] ?? '']),
);
console.log(`\nPeak memory by then: ${peakMemory()} MiB\n`);
printTable(['a million characters of', 'median ms', 'longest ms'], measureHard());
console.log(`\nPeak memory by then: ${peakMemory()} MiB`);

function measurePostings(texts: readonly string[]): readonly (readonly [what: string, figure: string])[] {
  const everything = secondsFor(texts, (text) => reader.readPosting(text, 'TEXT'));
  const lines = secondsFor(texts, (text) => readPassages(text, readLines(text), 0));
  const recognition = secondsFor(texts, (text) => recogniser.inDocument(text));
  const requirements = secondsForRequirements(texts);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const share = (seconds: number) => `${((100 * seconds) / everything).toFixed(0)} %`;
  return [
    ['characters of a posting', (characters / texts.length).toFixed(0)],
    ['postings/s', (texts.length / everything).toFixed(0)],
    [`postings/s if they had ${average} characters`, (characters / everything / average).toFixed(0)],
    ['lines, sections and sentences', share(lines)],
    ['recognition of skills', share(recognition)],
    ['requirements', share(requirements)],
    ['fields and the rest', share(everything - lines - recognition - requirements)],
  ];
}

/** The least processor seconds of all rounds that all texts take: what the machine's other work adds is left out. */
function secondsFor(texts: readonly string[], read: (text: string, nth: number) => unknown): number {
  const times = Math.ceil(postings / texts.length);
  const taken = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) texts.forEach(read);
    return process.cpuUsage(before).user / 1e6 / times;
  });
  return Math.min(...taken);
}

function secondsForRequirements(texts: readonly string[]): number {
  const read = texts.map((text) => {
    return { passages: readPassages(text, readLines(text), 0), mentions: recogniser.inDocument(text) };
  });
  return secondsFor(texts, (_, nth) => {
    const { passages = [], mentions = [] } = read[nth] ?? {};
    return readRequirements(passages, mentions, ({ skill }) => taxonomy.skill(skill).category);
  });
}

function measureHard(): readonly (readonly string[])[] {
  const measured = hard.map((unit) => {
    const text = unit.repeat(Math.floor(hardLength / unit.length));
    const taken = Array.from({ length: hardRounds }, () => {
      const start = performance.now();
      reader.readPosting(text, 'TEXT');
      return performance.now() - start;
    }).sort((one, other) => one - other);
    return { unit, median: taken[1] ?? 0, longest: taken.at(-1) ?? 0 };
  });
  return measured
    .sort((one, other) => other.median - one.median)
    .map(({ unit, median, longest }) => [
      `\`${JSON.stringify(unit).slice(1, -1)}\``,
      median.toFixed(0),
      longest.toFixed(0),
    ]);
}

function peakMemory(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0);
}
