import { Command, Option } from 'commander';
import { z } from 'zod';
import { askIndex } from './analysis/ask-index.js';
import { formatBars } from './analysis/format-bars.js';
import { candidateFacets, postingFacets, requirementFacets } from '../query/facet-input.js';
import {
  addSearchOptions,
  countOf,
  inWords,
  readNames,
  totalCount,
  type SearchFlags,
} from './analysis/search-options.js';
import { terminal } from './terminal.js';

const help = `
Of postings: skill, required-skill, skill-category, company, country, region, city, workplace, employment-type, seniority,
salary, min-years-experience, posted-month, status. Of candidates: skill, skill-category, country, region, city, workplace,
seniority, years-of-experience, education. Of requirements: skill, skill-category, importance, kind, min-years.
A facet leaves out its own choices of the filter, which are marked with *. No server is needed: the index that the
configuration names is read. docs/search.md says what is counted.

Exit code: 0 all fine, 2 wrong usage or an engine that fails.

Examples:
  rolecall facets skill workplace seniority
  rolecall facets company salary --query kubernetes --filter '{"workplace": ["REMOTE"]}' --size 10
  rolecall facets skill education --candidates
  rolecall facets skill --search kube --filter '{status: [OPEN]}'
  rolecall facets min-years importance --requirements --filter '{"skills": {"anyOf": ["Python"]}}' --json
`;

const kinds = {
  postings: { filter: 'PostingFilter', facet: 'PostingFacet', choices: postingFacets },
  candidates: { filter: 'CandidateFilter', facet: 'CandidateFacet', choices: candidateFacets },
  requirements: { filter: 'RequirementFilter', facet: 'RequirementFacet', choices: requirementFacets },
} as const;
type Kind = keyof typeof kinds;

const buildOperation = (kind: Kind): string => `
query ($query: String, $filter: ${kinds[kind].filter}, $fields: [${kinds[kind].facet}!]!, $size: Int, $search: String) {
  found: ${kind}(query: $query, filter: $filter) {
    totalCount { value relation }
    facets(fields: $fields, size: $size, search: $search) {
      field missing others exact stats { min max avg } buckets { value label count selected gte lt }
    }
  }
}`;

const bucket = z.object({
  value: z.string(),
  label: z.string(),
  count: z.number(),
  selected: z.boolean(),
  gte: z.number().nullable(),
  lt: z.number().nullable(),
});
const facet = z.object({
  field: z.string(),
  missing: z.number(),
  others: z.number(),
  exact: z.boolean(),
  stats: z
    .object({ min: z.number().nullable(), max: z.number().nullable(), avg: z.number().nullable() })
    .nullable(),
  buckets: z.array(bucket),
});
const answer = z.object({
  found: z.object({
    totalCount,
    facets: z.array(facet),
  }),
});
type Facet = z.infer<typeof facet>;

interface FacetsFlags extends SearchFlags {
  readonly search?: string;
  readonly candidates?: true;
  readonly requirements?: true;
}

/** `rolecall facets`: what a search finds, counted by the values of fields. */
export function buildFacetsCommand(): Command {
  const command = new Command('facets')
    .description('Count postings, candidates or requirements by the values of fields.')
    .argument('<fields...>', 'what to count by')
    .addOption(new Option('--candidates', 'count candidates').conflicts('requirements'))
    .addOption(new Option('--requirements', 'count requirements'))
    .option('--search <beginning>', 'only values of which some word begins so, skills by all their names')
    .addHelpText('after', help);
  addSearchOptions(command, 'the most values of a facet');
  return command.action(async (names: string[], flags: FacetsFlags) => {
    const { query, filter, size, search } = flags;
    const kind: Kind = flags.candidates ? 'candidates' : flags.requirements ? 'requirements' : 'postings';
    const fields = readNames(names, kinds[kind].choices, `facet of ${kind}`);
    const variables = { query, filter, size, search, fields };
    const { found } = await askIndex(command, buildOperation(kind), variables, answer);
    const sum = countOf(found.totalCount, kind);
    const tables = found.facets.map((each) => formatFacet(each, kind));
    terminal.print(flags.json === true ? JSON.stringify(found, null, 2) : [sum, ...tables].join('\n\n'));
  });
}

function formatFacet({ field, buckets, missing, others, exact, stats }: Facet, kind: Kind): string {
  const head = { labels: [inWords(field)], count: kind, figures: [] };
  const rows = buckets.map(({ label, count, selected }) => ({
    labels: [selected ? `${label} *` : label],
    count,
    figures: [],
  }));
  const number = (value: number | null) => value?.toLocaleString('en', { maximumFractionDigits: 1 }) ?? '-';
  const notes = [
    ...(exact ? [] : ['counts are not exact']),
    ...(others > 0 ? [`${number(others)} of other values`] : []),
    ...(missing > 0 ? [`${number(missing)} without a value`] : []),
    ...(stats === null
      ? []
      : [`${number(stats.min)} to ${number(stats.max)}, ${number(stats.avg)} on average`]),
  ];
  const table =
    rows.length === 0 ? `  ${inWords(field)}: no value to count by` : formatBars(head, rows, terminal.layout);
  return notes.length === 0 ? table : `${table}\n  (${notes.join('; ')})`;
}
