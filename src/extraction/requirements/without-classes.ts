import type { Mention } from '../../skills/taxonomy.js';

const idsOf = (slugs: readonly string[]): ReadonlySet<string> =>
  new Set(slugs.map((slug) => `skill:${slug}`));

/** Skills whose names right behind another one only say what that is: "Tableau dashboards", "Docker containers". */
const classes = idsOf([
  ...['algorithms', 'api-design', 'cloud-computing', 'dashboards', 'databases'],
  ...['data-pipelines', 'scripting', 'operating-systems', 'reporting', 'command-line', 'programming'],
]);
/** Skills that only say what is done with the tool behind them: "source control with Git", "scripting in Bash". */
const doings = idsOf([
  'container-orchestration',
  'containers',
  'programming',
  'scripting',
  'software-development',
  'version-control',
]);
const languages = idsOf(['programming', 'scripting', 'software-development']);
const withTool =
  /^(?:\s(?!and\b|or\b)[a-z]{4,12})?\s(?<how>in|with|using|via|through)\s(?:tools like |either |[([]\s?)?$/i;
const oneOfTools =
  /^(?:\s[a-z]{4,12}){0,2}\s(?:in|with)\s(?:at least )?(?:one (?:of (?:the following|these)|or more)|one|an?|any)(?: [\w-]{3,12})?(?: languages?)?[\s:(,]{1,3}(?:such as |like |e\.g\.?,? |\()?$/i;
/** "concepts and algorithms", "models and algorithms": everyday words for what a field is made of. */
const everyday = idsOf(['algorithms']);
const partsBefore =
  /\b(?:code|concepts|methods|models|principles|solutions|systems|techniques|tools) (?:and|or|&) $/i;
const partsBehind = /^ (?:and|or|&) (?:frameworks|methods|models|solutions|techniques|tools)\b/i;
/** Industries and ways to sell, share or finance software: nothing to know. */
const industries = idsOf(['e-commerce', 'edtech', 'fintech', 'healthtech', 'open-source']);
/** "SaaS companies", but not "SaaS platforms". */
const businesses = idsOf(['saas']);
const businessNoun =
  /^(?:\s[a-z-]{2,12})?\s(?:business(?:es)?|compan(?:y|ies)|environments?|experience|industry|organi[sz]ations?|sector|space|start-?ups?|vendors?|world)\b/i;
/** What is made for others to look at: "building dashboards". */
const products = idsOf(['dashboards']);
const madeBefore =
  /\b(?:buil[dt]|creat|deliver|design|develop|maintain|mak|produc)(?:e|ed|ing)? (?:[\w-]{1,15} ){0,2}$/i;

/** Skills named like work on something else: "monitoring and troubleshooting pipelines". */
const verbs = idsOf(['monitoring']);
const gerund =
  '(?:analy[sz]|assur|build|configur|debugg|deploy|design|develop|evaluat|implement|improv|investigat|maintain|manag|operat|optimi[sz]|resolv|review|runn|scal|support|troubleshoot|updat)ing';
const gerundBefore = new RegExp(`\\b${gerund}(?:, (?:and |or )?| and | or |/| & )$`, 'i');
const gerundBehind = new RegExp(`^(?:, (?:and |or )?| and/or | and | or |/| & )${gerund}\\b`, 'i');

/** "deep learning frameworks PyTorch or JAX": a class whose members follow. */
const classNoun =
  /\s(?:databases|environments|frameworks|languages|libraries|packages|platforms|providers|toolkits|tools)$/i;
/** "shaping the future of security": what companies say of themselves. */
const futureOf = /\b(?:future|forefront|frontiers?|next generation) of (?:[\w-]{1,15} ){0,2}$/i;

/** What a company works on, however it is called: "data platforms", unless somebody is to build them. */
const surroundings = idsOf(['data-platforms']);
const namesSurroundings = /^(?:modern )?data (?:platforms?|infrastructure|stack)$/i;
/** "care about data quality": an aim of all who work with data. */
const aims = idsOf(['data-quality', 'data-security', 'scalability']);
const aimedAt =
  /\b(?:care(?:s|ful)? (?:deeply )?about|focus on|ensur(?:e|es|ing)|detail (?:and|in)|passion for) (?:[a-z]{2,8} )?$/i;

/** "fast-paced, agile and entrepreneurial": what teams and people are like. */
const traits = idsOf(['agile']);
const traitBefore = /\b(?:bright|dynamic|entrepreneurial|fast[- ]paced|flexible|nimble),? (?:and )?$/i;
const traitBehind =
  /^(?:,| and) (?:[\w-]{4,15}, )?(?:and )?(?:collaborative|creative|diverse|dynamic|entrepreneurial|fast|flexible|innovative)\b/i;
/** "analytical and quantitative skills": a gift, no method. */
const gifts = idsOf(['quantitative-analysis']);
const giftBefore = /\banalytical (?:[\w-]{3,15} )?(?:and|&|\/) (?:strong )?$/i;

/** "a methodical approach to testing and debugging": how somebody works. */
const approachTo = /\b(?:approach|attitude) (?:to|towards?) (?:[\w-]{2,15},? ){0,4}$/i;
const approachReach = 70;

const reach = 40;

/** The mentions without those that only name the class of the one before them, or what one behind them is for. */
export function withoutClasses(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, nth) => {
    const { skill, start, end } = mention;
    const before = mentions[nth - 1];
    const next = mentions[nth + 1];
    if (before !== undefined && classes.has(skill) && /^(?:[ -]|\) )$/.test(text.slice(before.end, start)))
      return false;
    if (before !== undefined && isInitials(text, before, mention)) return false;
    if (next !== undefined && isDoneWith(skill, text.slice(end, next.start))) return false;
    if (next !== undefined && isClassOf(text, mention, next)) return false;
    if (approachTo.test(text.slice(Math.max(0, start - approachReach), start))) return false;
    if (futureOf.test(text.slice(Math.max(0, start - reach), start))) return false;
    if (surroundings.has(skill) && namesSurroundings.test(text.slice(start, end)))
      return madeBefore.test(text.slice(Math.max(0, start - reach), start));
    if (aims.has(skill) && aimedAt.test(text.slice(Math.max(0, start - reach), start))) return false;
    if (industries.has(skill)) return false;
    if (traits.has(skill) && isTrait(text, mention)) return false;
    if (gifts.has(skill) && giftBefore.test(text.slice(Math.max(0, start - reach), start))) return false;
    if (businesses.has(skill)) return !businessNoun.test(text.slice(end, end + reach));
    if (products.has(skill)) return !madeBefore.test(text.slice(Math.max(0, start - reach), start));
    if (verbs.has(skill)) return !isVerb(text, mention);
    if (!everyday.has(skill)) return true;
    return (
      !partsBefore.test(text.slice(Math.max(0, start - 20), start)) &&
      !partsBehind.test(text.slice(end, end + 20))
    );
  });
}

const isClassOf = (text: string, { start, end }: Mention, next: Mention): boolean =>
  text.slice(end, next.start) === ' ' &&
  classNoun.test(text.slice(start, end)) &&
  /^\p{Lu}/u.test(text.slice(next.start, next.end));

/** "Earned Value Management (EVM)": the brackets abbreviate the name before them, whatever else they could mean. */
function isInitials(text: string, before: Mention, { start, end }: Mention): boolean {
  if (text.slice(before.end, start) !== ' (' || text[end] !== ')') return false;
  const initials = text.slice(before.start, before.end).match(/(?<![\p{L}\d])\p{L}/gu) ?? [];
  return initials.length > 1 && initials.join('').toUpperCase() === text.slice(start, end);
}

const isTrait = (text: string, { start, end }: Mention): boolean =>
  /^agile$/i.test(text.slice(start, end)) &&
  (traitBefore.test(text.slice(Math.max(0, start - reach), start)) ||
    traitBehind.test(text.slice(end, end + reach)));

const isVerb = (text: string, { start, end }: Mention): boolean =>
  /^monitoring$/i.test(text.slice(start, end)) &&
  (gerundBefore.test(text.slice(Math.max(0, start - reach), start)) ||
    gerundBehind.test(text.slice(end, end + reach)));

function isDoneWith(skill: string, between: string): boolean {
  if (!doings.has(skill)) return false;
  const how = withTool.exec(between)?.groups?.['how'];
  if (how !== undefined) return how !== 'in' || languages.has(skill);
  return oneOfTools.test(between);
}
