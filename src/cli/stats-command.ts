import { Command } from 'commander';
import { z } from 'zod';
import { askIndex } from './analysis/ask-index.js';
import { formatBars } from './analysis/format-bars.js';
import { postingGroups } from '../query/statistics-input.js';
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
Groups: skill, skill-category, company, country, workplace, seniority, employment-type, posted-month; one to three of them.
Of months the latest are shown, in their order. The salary is the yearly median, in the currency of the filter or the most
frequent one. No server is needed: the index that the configuration names is read. docs/search.md says what is counted.

Exit code: 0 all fine, 2 wrong usage or an engine that fails.

Examples:
  rolecall stats skill
  rolecall stats skill posted-month --size 12
  rolecall stats country seniority --query kubernetes --filter '{"status": ["OPEN"], "salary": {"currency": "EUR"}}'
  rolecall stats company --json > companies.json
`;

const operation = `
query ($query: String, $filter: PostingFilter, $groupBy: [PostingGroup!]!, $size: Int) {
  postings(query: $query, filter: $filter) {
    totalCount { value relation }
    statistics(groupBy: $groupBy, size: $size) {
      keys labels count salaryMedian salaryCurrency minYearsAverage exact suppressed
    }
  }
}`;

const row = z.object({
  keys: z.array(z.string()),
  labels: z.array(z.string()),
  count: z.number(),
  salaryMedian: z.number().nullable(),
  salaryCurrency: z.string().nullable(),
  minYearsAverage: z.number().nullable(),
  exact: z.boolean(),
  suppressed: z.boolean(),
});
const answer = z.object({
  postings: z.object({
    totalCount,
    statistics: z.array(row),
  }),
});
type Found = z.infer<typeof answer>['postings'];

/** `rolecall stats`: postings counted by one to three groups taken together, with pay and years. */
export function buildStatsCommand(): Command {
  const command = new Command('stats')
    .description('Count postings by one to three groups taken together, with pay and years.')
    .argument('<groups...>', 'what to group by')
    .addHelpText('after', help);
  addSearchOptions(command, 'the most values of a group, within each of the groups before');
  return command.action(async (groups: string[], { query, filter, size, json }: SearchFlags) => {
    const groupBy = readNames(groups, postingGroups, 'group');
    const { postings } = await askIndex(command, operation, { query, filter, groupBy, size }, answer);
    terminal.print(json === true ? JSON.stringify(postings, null, 2) : formatStatistics(groupBy, postings));
  });
}

function formatStatistics(groups: readonly string[], { totalCount, statistics }: Found): string {
  const found = countOf(totalCount, 'postings');
  if (statistics.length === 0) return `${found}; none has a value of every group.`;
  const currency = statistics.find((each) => each.salaryCurrency !== null)?.salaryCurrency ?? null;
  const head = {
    labels: groups.map(inWords),
    count: 'postings',
    figures: [currency === null ? 'salary' : `salary, ${currency}`, 'years'],
  };
  const rows = statistics.map(({ labels, count, salaryMedian, minYearsAverage }) => ({
    labels,
    count,
    figures: [
      salaryMedian === null ? '-' : Math.round(salaryMedian).toLocaleString('en'),
      minYearsAverage === null ? '-' : minYearsAverage.toFixed(1),
    ],
  }));
  const note = statistics.every(({ exact }) => exact) ? '' : '\n  (counts are not exact)';
  return `${found}\n\n${formatBars(head, rows, terminal.layout)}${note}`;
}
