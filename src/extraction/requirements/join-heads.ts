import type { Importance } from '../../domain/enums.js';
import { joinChoice } from './join-choices.js';
import type { CategoryOf, SkillGroup } from './read-alternatives.js';

/** What may stand between a head and what it stands for: "message queues (", "search engines such as". */
const introduces =
  /^(?<noun>(?:[\s/][\p{L}\d/-]{1,15}){0,4}?)(?<how>\s?\(\s?(?:(?:such as|like|e\.?\s?g\.?|i\.\s?e\.?|eg|for example|for instance|examples?|including|incl\.|preferably|ideally|mainly|(?<own>we (?:\w{3,12} )?use))[\s.:,–-]{0,4})?(?:[\p{L}\d][\p{L}\d +.#/-]{0,25},\s){0,3}|\s?,?\s(?:such as|like|e\.?\s?g\b\s?\.?|eg|i\.\s?e\.?|for example|for instance)[\s.:,]{0,3}(?:an? |the |with |in )?(?:[\p{L}\d][\p{L}\d+.#/-]{0,20},\s){0,2}|\s?,?\s(?<each>including|incl\.|namely|especially|particularly)\s|\s?:\s|\s[-–]\s)$/iu;
/** Nouns that make a name the class of what follows, not a thing to know. */
const classNoun =
  /(?:^|[\s/-])(?:systems?|tools?|tooling|toolkits?|platforms?|frameworks?|technolog(?:y|ies)|solutions?|languages?|librar(?:y|ies)|services?|engines?|brokers?|queues?|queuing|stacks?|warehouses?|packages?|apis?|products?|providers?|vendors?|suites?|software|applications?|environments?|infrastructures?|protocols?|standards?|formats?|cloud|clouds|components?|runners?|servers?|mesh(?:es)?|orchestrators?|assistants?)$/i;
/** Products whose services are their own: "AWS services such as Lambda". */
const ownServices: ReadonlySet<string> = new Set(['Cloud platform']);
/** Products that hold others: "Linux systems such as Ubuntu", "Microsoft Office applications, especially Excel". */
const products: ReadonlySet<string> = new Set(['Operating system', 'Office tool']);
/** Skills that are but names of classes. */
const classes: ReadonlySet<string> = new Set(
  [
    'cloud-computing',
    'databases',
    'message-queues',
    'operating-systems',
    'programming',
    'scripting',
    'apis',
  ].map((slug) => `skill:${slug}`),
);
/** Practices that are skills in whatever their tools are called: "version control systems (Git)". */
const practices: ReadonlySet<string> = new Set(['skill:agile', 'skill:ci-cd', 'skill:version-control']);
/** Fields that are asked for together with their technologies: "big data technologies such as Spark". */
const fields: ReadonlySet<string> = new Set(['skill:big-data']);
const technologies = /\s(?:technolog(?:y|ies)|stack|ecosystem)$/i;
/** Classes that stand for their members beside another one: "containers and orchestration tools (Docker)". */
const siblings: ReadonlySet<string> = new Set(
  [
    ...['business-intelligence', 'containers', 'container-orchestration', 'data-science-libraries'],
    ...['etl', 'monitoring', 'reporting', 'dashboards', 'data-visualization'],
    ...['statistical-programming', 'statistical-software'],
  ].map((slug) => `skill:${slug}`),
);
const besideClass = /^\s?(?:\/|&|and|or|and\/or)\s?$/;
/** "Hadoop ecosystem tools such as Hive": the head is asked for with what was built around it. */
const ecosystem = /^\p{Lu}[\p{L}\d.+#-]{0,20} (?:ecosystem|distribution|stack)s?\b/u;
/** "agile methods and tools such as Jira": only what the last noun says is a class. */
const methodsAnd =
  /\s(?:concepts|methods|methodolog(?:y|ies)|practices|principles|processes|fundamentals|frameworks?) (?:and|&|or) /i;
/** "statistical techniques and concepts (": another word for the same. */
const alikeNoun =
  /^ (?:and|or) (?:algorithms|concepts|methods|models|practices|principles|procedures|techniques)$/i;
const longestGap = 60;

type Placed = SkillGroup & { readonly importance: Importance };

/**
 * A head that is a skill itself joins its examples: "AWS (EC2, S3)" is one group. A generic head, "message queues (Kafka,
 * RabbitMQ)", only names their class and isn't asked for; "including" makes each its own requirement.
 */
export function joinHeads<G extends Placed>(
  sentence: string,
  groups: readonly G[],
  categoryOf: CategoryOf,
): readonly G[] {
  const byPlace = groups.toSorted((one, other) => startOf(one) - startOf(other));
  const kept: G[] = [];
  for (const group of byPlace) {
    const head = kept.at(-1);
    const choice = head?.importance === group.importance ? joinChoice(sentence, head, group) : null;
    const link = head === undefined ? null : readLink(sentence, head, group);
    if (choice !== null) kept.splice(-1, 1, choice);
    else if (head === undefined || link === null) kept.push(group);
    else {
      const joined = linked(sentence, head, group, link, categoryOf);
      if (joined.length === 1 && joined[0] === group) dropSibling(sentence, kept);
      kept.splice(-1, 1, ...joined);
    }
  }
  return kept;
}

/** Of "ETL and BI tools (A, B)" both only name the class of what the brackets list; the last is dropped by its noun. */
function dropSibling(sentence: string, kept: Placed[]): void {
  const [one, last] = kept.slice(-2);
  const [name, another] = one?.mentions ?? [];
  if (last === undefined || name === undefined || another !== undefined || !siblings.has(name.skill)) return;
  if (besideClass.test(sentence.slice(name.end, startOf(last)))) kept.splice(-2, 1);
}

const startOf = ({ mentions }: SkillGroup): number => mentions[0]?.start ?? 0;

interface Link {
  /** The words between the head and what introduces its examples. */
  readonly noun: string;
  readonly joins: boolean;
  /** Its examples are but what is used at present: "(we use Tableau)". */
  readonly isOwn: boolean;
  /** They are told by words, not by brackets: "systems like Git". */
  readonly isLike: boolean;
}

function readLink(sentence: string, head: Placed, group: Placed): Link | null {
  const end = head.mentions.at(-1)?.end ?? 0;
  const gap = sentence.slice(end, startOf(group));
  if (gap.length > longestGap) return null;
  const match = introduces.exec(gap);
  // "Java and cloud platforms (AWS, Azure)": the brackets are of what comes after the "and".
  const noun = match?.groups?.['noun'] ?? '';
  if (match === null || (/^\s(?:and|or)\s/i.test(noun) && !alikeNoun.test(noun)) || methodsAnd.test(noun))
    return null;
  const how = match.groups?.['how'] ?? '';
  const isEach = match.groups?.['each'] !== undefined || /^\s?\(.*incl/i.test(how) || /[:–-]\s$/.test(how);
  const isOwn = match.groups?.['own'] !== undefined;
  const isLike = /^\s?,?\s(?:such as|like|e\.)/i.test(how);
  return { noun, isOwn, isLike, joins: !isEach || group.mentions.length > 1 };
}

function linked<G extends Placed>(
  sentence: string,
  head: G,
  group: G,
  link: Link,
  categoryOf: CategoryOf,
): readonly G[] {
  const last = head.mentions.at(-1);
  if (last === undefined || head.importance !== group.importance) return [head, group];
  if (isClass(sentence, head, link, categoryOf)) {
    if (head.mentions.length === 1) return [group];
    // "dashboarding/visualization tools such as A": both say what the tools are for.
    if (head.rule === 'slash' && head.mentions.every(({ skill }) => siblings.has(skill))) return [group];
    // "Excel or analysis tools (A, B)": the examples are further choices.
    return head.rule === 'or'
      ? [{ ...group, mentions: [...head.mentions.slice(0, -1), ...group.mentions], rule: 'or' }]
      : [head, group];
  }
  if (link.isOwn && head.mentions.length > 1) return [head];
  if (!link.joins || head.mentions.length > 1) return [head, group];
  return [{ ...group, mentions: [...head.mentions, ...group.mentions], rule: 'head with its examples' }];
}

function isClass(sentence: string, head: Placed, { noun, isLike }: Link, categoryOf: CategoryOf): boolean {
  const last = head.mentions.at(-1);
  if (last === undefined) return false;
  if (
    ownServices.has(categoryOf(last)) &&
    /^(?:\s(?:core|cloud|managed|web|data|analytics|serverless|native))?\s?(?:services?|products?|tools?|stack|platform)?$/i.test(
      noun,
    )
  ) {
    return last.skill === 'skill:cloud-computing';
  }
  const named = sentence.slice(last.start, last.end) + noun;
  if (named !== named.toLowerCase() && products.has(categoryOf(last))) return classes.has(last.skill);
  if (
    (practices.has(last.skill) && !(isLike && classNoun.test(named))) ||
    (fields.has(last.skill) && technologies.test(named))
  )
    return false;
  if (ecosystem.test(named)) return false;
  return classes.has(last.skill) || classNoun.test(named);
}
