import { itemNames, wrongFields, type Comparison, type ItemName } from './compare-facts.js';
import { fieldNames, nothing, type FieldName } from './facts.js';

/** Counted over all postings together (micro-averaged). */
export interface Scores {
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  /** Shares from 0 to 1; 1 where there is nothing to tell. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Accuracy {
  readonly right: number;
  readonly postings: number;
  /** The share of the postings whose field is right, 0 to 1. */
  readonly accuracy: number;
  /** Of those postings only whose field is labelled with something. */
  readonly accuracyWhereTold: number;
}

/** What an evaluation comes to. */
export interface Figures {
  readonly items: Readonly<Record<ItemName, Scores>>;
  readonly fields: Readonly<Record<FieldName, Accuracy>>;
}

/** Sums up the comparisons of any number of postings. */
export function sumUp(comparisons: readonly Comparison[]): Figures {
  return {
    items: recordOf(itemNames, (name) => score(comparisons.map(({ items }) => items[name]))),
    fields: recordOf(fieldNames, (name) => countRight(comparisons, name)),
  };
}

function score(differences: readonly Comparison['items'][ItemName][]): Scores {
  const count = (part: 'found' | 'missed' | 'invented') =>
    differences.reduce((sum, difference) => sum + difference[part].length, 0);
  const [found, missed, invented] = [count('found'), count('missed'), count('invented')];
  return {
    found,
    missed,
    invented,
    precision: share(found, found + invented),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + missed + invented),
  };
}

function countRight(comparisons: readonly Comparison[], name: FieldName): Accuracy {
  const isRight = (comparison: Comparison) => !wrongFields(comparison).includes(name);
  const told = comparisons.filter(({ fields }) => fields[name].labelled !== nothing);
  const right = comparisons.filter(isRight).length;
  return {
    right,
    postings: comparisons.length,
    accuracy: share(right, comparisons.length),
    accuracyWhereTold: share(told.filter(isRight).length, told.length),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** `Object.fromEntries` forgets which keys there are. */
const recordOf = <K extends string, V>(
  names: readonly K[],
  valueOf: (name: K) => V,
): Readonly<Record<K, V>> => Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, V>;
