import { formatTable } from '../src/cli/format-table.js';
import type { ItemName } from './compare-facts.js';
import type { FieldName } from './facts.js';
import type { Accuracy, Figures, Scores } from './figures.js';

const itemTitles: Readonly<Record<ItemName, string>> = {
  requiredGroups: 'required groups',
  groupYears: 'required groups with years',
  requiredSkills: 'required skills',
  preferredSkills: 'preferred skills',
};

const fieldTitles: Readonly<Record<FieldName, string>> = {
  minYearsExperience: 'years of experience',
  seniority: 'seniority',
  workplace: 'workplace',
  salary: 'salary',
  education: 'education',
  employmentType: 'employment type',
};

/** The figures as two tables. */
export function formatFigures({ items, fields }: Figures): string {
  const itemRows = entries(items).map(([name, scores]) => [itemTitles[name], ...itemCells(scores)]);
  const fieldRows = entries(fields).map(([name, accuracy]) => [fieldTitles[name], ...fieldCells(accuracy)]);
  const itemTable = formatTable([
    ['', 'precision', 'recall', 'F1', 'found', 'missed', 'invented'],
    ...itemRows,
  ]);
  const fieldTable = formatTable([['', 'accuracy', 'where told', 'right', 'postings'], ...fieldRows]);
  return `${itemTable}\n\n${fieldTable}`;
}

const itemCells = ({ precision, recall, f1, found, missed, invented }: Scores) => [
  percent(precision),
  percent(recall),
  percent(f1),
  found,
  missed,
  invented,
];

const fieldCells = ({ accuracy, accuracyWhereTold, right, postings }: Accuracy) => [
  percent(accuracy),
  percent(accuracyWhereTold),
  right,
  postings,
];

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  Object.entries(record) as [K, V][];
