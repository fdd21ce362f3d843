import type { Mention } from '../../skills/taxonomy.js';

/** What the words around a list say of it. */
export interface ListCues {
  /** Its names are examples: "such as", "e.g.", "like". */
  readonly examples: boolean;
  /** One of its names is enough: "one of", "either". */
  readonly choice: boolean;
  /** It isn't complete: "or similar" and "etc." make a choice, also behind an "and" the latter; "and others" doesn't. */
  readonly others: 'or' | 'and' | 'etc' | null;
}

const examplesBefore =
  /\b(?:such as|e\.?\s?g\b\s?\.?|eg|i\.\s?e\s?\.|for example|for instance|examples?(?: are| include)?|z\.b\.|among others|things like|(?<!\b(?:you|we|would|also|who|i|d) )like)[\s,:(*_]{0,4}(?:(?:[\w-]{1,15} ){0,2}|(?:[\w-]{1,15}(?: [\w-]{1,15})?, ){1,4})$/i;
/** "in one of the following", "either"; also as a line that introduces others. */
const choice =
  '(?:(?:at least )?(?:one|two|any|some|either|1|2)(?: \\([12]\\))?(?: or more| or several| or two)?(?: of)(?: the following| these| the| our)?(?: [\\w-]{1,15}){0,3}|either|(?:at least one|one or more)(?: \\w+){1,3}(?: related to| for)?)';
const choiceBefore = new RegExp(`\\b${choice}[\\s:,(*_–-]{0,4}(?:[\\w-]{1,12} ){0,1}$`, 'i');
const choiceAtEnd = new RegExp(`\\b${choice}(?: [\\w/-]{1,20}){0,6}\\s?:?$`, 'i');
const othersAfter =
  /^(?:[\s,/)*_]{0,4}[\w-]{0,15})?[\s,/()*_]{0,5}(?:(?<etc>etc\b|\.\.\.|…)|(?<choice>(?:or|and\/or|oder)[\s,]{1,2}(?:an? |any |some |the |something |with |in |other )?(?:similar|equivalents?|comparable|related|others?|another|alike|like|so on|more|the like|something similar)\b)|and[\s,]{1,2}(?:an? |any |some |the |many |other )?(?:similar|equivalents?|comparable|related|others?|another|alike|so on|more|the like)\b)/i;
/** "or other big data technologies": the name says what the others are, it is none of the choices. */
const classOfOthers =
  /\b(?:or|and|and\/or)\s(?:(?:\w+ )?(?:experience|knowledge|expertise) (?:with|in|of) )?(?:an? |any |some )?(?:other|similar|related|comparable|equivalent|another)\s(?:(?!with\b|in\b|of\b|and\b|or\b|to\b)[\w-]{1,15}\s){0,2}$/i;
/** How far a cue may stand from its list. */
const reach = 60;

/** Reads the words before the first and after the last of some joined names. */
export function readListCues(text: string, mentions: readonly Mention[]): ListCues {
  const first = mentions[0]?.start ?? 0;
  const last = mentions.at(-1)?.end ?? 0;
  const before = text.slice(Math.max(0, first - reach), first);
  const others = othersAfter.exec(text.slice(last, last + reach));
  return {
    examples: examplesBefore.test(before),
    choice: choiceBefore.test(before),
    others: others === null ? null : tellOthers(others),
  };
}

function tellOthers({ groups }: RegExpExecArray): 'or' | 'and' | 'etc' {
  if (groups?.['etc'] !== undefined) return 'etc';
  return groups?.['choice'] === undefined ? 'and' : 'or';
}

/** Whether a line that introduces others lets them choose: "One or more of the following:". */
export function introducesChoice(line: string): boolean {
  return choiceAtEnd.test(line.slice(-reach).trimEnd());
}

/** Whether the words before a name make it the class that "others" belong to. */
export function namesOthers(text: string, { start }: Mention): boolean {
  return classOfOthers.test(text.slice(Math.max(0, start - reach), start));
}
