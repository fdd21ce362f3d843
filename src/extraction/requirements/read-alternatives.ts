import type { Mention } from '../../skills/taxonomy.js';
import { namesOthers, readListCues } from './list-cues.js';
import { type Glue, readGlue } from './list-glue.js';
import type { Scope } from './read-scopes.js';

/** Why some names are one requirement. */
export type GroupRule =
  | 'alone'
  | 'and'
  | 'or'
  | 'slash'
  | 'examples'
  | 'choice'
  | 'others'
  | 'brackets'
  | 'head with its examples'
  | 'lines of a choice';

/** Skills one of which is enough; a single one where there is no choice. */
export interface SkillGroup {
  readonly mentions: readonly Mention[];
  readonly openEnded: boolean;
  readonly rule: GroupRule;
}

interface Item {
  readonly mentions: readonly Mention[];
  /** How the item is joined to the next one. */
  readonly glue: Glue;
}

export type CategoryOf = (mention: Pick<Mention, 'skill'>) => string;

/** "Kafka or similar brokers such as RabbitMQ". */
const othersInside = /\b(?:or|and\/or) (?:an? |any |other )?(?:similar|comparable|equivalent|alternative)\b/i;

/** "tools like MLflow and cloud platforms such as AWS": the second name has examples of its own. */
const hasExamples = /^(?:\s[a-z]{4,12})?,?\s(?:such as|like|e\.\s?g\.?|for example)\s/i;

/** "Elastic, or brokers such as". */
const examplesFollow = /\b(?:such as|like|e\.\s?g\.?|for example)[\s,]{0,3}$/i;

/**
 * Parts the skills of a scope into groups: "or" and "/" make alternatives, "and" and plain commas several requirements,
 * unless the list is one of examples ("such as", "or similar"), a choice ("one of") or stands in brackets.
 */
export function readAlternatives(scope: Scope): readonly SkillGroup[] {
  const groups: SkillGroup[] = [];
  let run: Item[] = [];
  let pending: Mention[] = [];
  let areExamples = false;
  const mentions = scope.mentions.filter((mention) => !namesOthers(scope.text, mention));
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    const between = scope.text.slice(mention.end, next?.start);
    const own = next !== undefined && hasExamples.test(scope.text.slice(next.end, next.end + 30));
    const read = next === undefined ? 'apart' : inExamples(readGlue(between), areExamples);
    const glue = own && read === 'and' ? 'apart' : read;
    areExamples = glue !== 'apart' && (areExamples || (glue === 'or' && examplesFollow.test(between)));
    pending.push(mention);
    if (glue === 'slash') return;
    run.push({ mentions: pending, glue });
    pending = [];
    if (glue !== 'apart') return;
    groups.push(...readRun(scope, run));
    run = [];
  });
  return groups;
}

/** What comes behind "or tools such as" is a choice to the end of its list. */
const inExamples = (glue: Glue, areExamples: boolean): Glue =>
  areExamples && (glue === 'comma' || glue === 'and') ? 'or' : glue;

/** A run of joined items, with what stands before and after it. */
function readRun(scope: Scope, run: readonly Item[]): readonly SkillGroup[] {
  const mentions = run.flatMap((item) => item.mentions);
  const cues = readListCues(scope.text, mentions);
  const inside = scope.text.slice(mentions[0]?.start, mentions.at(-1)?.end);
  const openEnded = cues.examples || cues.others !== null || othersInside.test(inside);
  const whole = wholeRule(scope, cues);
  if (whole !== null) return [{ mentions, openEnded, rule: mentions.length > 1 ? whole : 'alone' }];
  const groups = splitList(run, cues.others);
  return groups.map((group, index) => ({ ...group, openEnded: openEnded && index === groups.length - 1 }));
}

/** What makes a run one group as a whole, whatever joins its names. */
function wholeRule(scope: Scope, cues: ReturnType<typeof readListCues>): GroupRule | null {
  if (cues.choice) return 'choice';
  if (cues.examples) return 'examples';
  return scope.bracketed ? 'brackets' : null;
}

/** Commas adopt the "or" or "and" that ends their list; where nothing ends it, `commasChoose` tells. */
function splitList(
  run: readonly Item[],
  others: ReturnType<typeof readListCues>['others'],
): readonly Omit<SkillGroup, 'openEnded'>[] {
  const commasChoose = others === 'or' || others === 'etc';
  // "Tableau, Power BI and Looker etc."
  const commas = others === 'etc' && run.length > 2 ? run.slice(0, -2) : run;
  if (commasChoose && run.length > 1 && commas.every(({ glue }) => glue !== 'and'))
    return [{ mentions: run.flatMap(({ mentions }) => mentions), rule: 'others' }];
  const groups: Omit<SkillGroup, 'openEnded'>[] = [];
  let from = 0;
  while (from < run.length) {
    let to = from;
    while (run[to]?.glue === 'comma') to++;
    const ending = run[to]?.glue;
    while (run[to]?.glue === 'or') to++;
    const items = run.slice(from, to + 1).map((item) => item.mentions);
    if (ending === 'or' || (ending !== 'and' && commasChoose)) {
      const rule = items.length === 1 ? ruleOfOne(items[0]) : ending === 'or' ? 'or' : 'others';
      groups.push({ mentions: items.flat(), rule });
    } else
      groups.push(
        ...items.map((mentions) => ({
          mentions,
          rule: run.length === 1 ? ruleOfOne(mentions) : joined(mentions),
        })),
      );
    from = to + 1;
  }
  return groups;
}

const ruleOfOne = (mentions: readonly Mention[] = []): GroupRule => (mentions.length > 1 ? 'slash' : 'alone');
const joined = (mentions: readonly Mention[]): GroupRule => (mentions.length > 1 ? 'slash' : 'and');
