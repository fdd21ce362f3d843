import type { SalaryPeriod } from '../../domain/enums.js';

const per = '[\\s)]{0,3}(?:\\/|-?per-?|each|every|an?\\b|pro|im|in the|p\\.?)?\\s{0,2}';
const period = (name: SalaryPeriod, words: string, letter: string) => ({
  period: name,
  pattern: new RegExp(`^(?:${per}(?:${words})(?![a-z])|\\s{0,2}(?:p?\\/\\s?|p\\.?)${letter}\\b)`, 'i'),
});

/** What follows an amount and tells its period. The first match decides. */
export const periodWords: readonly { readonly period: SalaryPeriod; readonly pattern: RegExp }[] = [
  period('HOUR', 'hours?|hourly|hrs?|std|stunde', 'h'),
  period('DAY', 'days?|daily|diem|tag', 'd'),
  period('WEEK', 'weeks?|weekly|wks?|woche', 'w'),
  period('MONTH', 'months?|monthly|mth|mo|pcm|monat|mies(?:iąc)?', 'm'),
  period('YEAR', 'years?|yearly|yrs?|annum|annually|annual|annualized|jahr|p\\.?\\s?a\\.?', 'y'),
];

/** Words between an amount and its period: "€3,500 gross per month", "$120,000 USD annually". */
export const beforePeriod =
  /^[\s(]{0,3}(?:(?:gross|brutto|net|netto|base|[A-Z]{3}|salary|OTE|dollars)\b[\s)]{0,2}(?=\/|[a-z]))/;

/** Words anywhere in the sentence that tell the period where the amount itself doesn't. */
export const periodCues: readonly { readonly period: SalaryPeriod; readonly pattern: RegExp }[] = [
  { period: 'HOUR', pattern: /\b(?:hourly|per hour|an hour|\/ ?hr|\/ ?hour)\b/i },
  { period: 'DAY', pattern: /\b(?:day rate|daily rate|per day|daily|per diem)\b/i },
  { period: 'WEEK', pattern: /\b(?:weekly|per week|a week)\b/i },
  { period: 'MONTH', pattern: /\b(?:monthly|per month|a month)\b/i },
  { period: 'YEAR', pattern: /\b(?:annual(?:ly)?|annualized|yearly|per year|per annum|a year)\b/i },
];

/** The sentence is about pay. */
export const payCue =
  /\b(?:salary|salaries|compensation|(?<!\b(?:customers?|clients?|users?|companies) )pays?|paid|paying|payrate|wages?|rates?|remuneration|base|ote|earn|earnings|gross|(?<!\b(?:office|home|one-time|housing|phone|internet|travel|learning|wellness|equipment|relocation|technology|training|education|commuter|meal|food|gym|fitness|lunch|book) )stipend|tarif|gehalt|ctc|hiring range|budget for this (?:role|position)|hourly)\b/gi;

/** Money that isn't what the job pays; where such a word stands nearer before an amount than a word of pay does. */
export const otherMoneyBefore =
  /\b(?:budgets?(?! for this (?:role|position))|learning|training|conferences?|education(?:al)?|equipment|home[- ]office|allowance|wellness|wellbeing|well-being|fitness|gym|referrals?|refer|sign(?:ing)?[- ]?on|signing|relocation|valuation|valued|funding|fund|raised|raising|round|series [a-f]|revenues?|arr|mrr|gmv|aum|turnover|customers?|users|clients?|rent|spends|contracts? (?:of|worth)(?! employment)|book of business|assets|transactions?|volumes?|processed|process|processing|savings?|saved|saving|worth|credits?|vouchers?|gift|reimburse\w*|tuition|match(?:ing|ed)?|employees|countries|requests|bonus(?:es)?|commissions?|spend(?:ing)?|sales|deals?|quota|investments?|invested|investors|p&l|costs?|pric(?:e|es|ing)|coverage|insurance|deductible|contributions?|contribute|donat\w+|phone|internet|commut\w+|travel|childcare|lunch|meals?|grants?|prizes?|awards?|hsa|fsa|equity|options|shares|stock|rsus?|fines?|loans?|portfolio|market|industry|profit|mortgages?|(?:home|property|house) (?:values?|prices?)|(?:application|course|registration|membership|monthly|annual) fees?|deposits?|(?:project|order|basket|ticket|lifetime|deal|account|client|average|asset) values?|households?|electricity|bills? of|payroll|payments? of|gap|lift(?:ing)?|invoices|accounts of|scholarships?|bursar(?:y|ies)|ref(?:erence)?(?=[\s:.#])|(?:req(?:uisition)?|job|posting|vacancy|position) (?:id|no|number|code)|requisition|stipend for|exceed(?:s|ing)? )\b/gi;

/** The same, right behind an amount. */
export const otherMoneyAfter =
  /^[\s-]{0,2}(?:\/ ?(?:month|mo|year|yr|week|day)[\s-])?(?:(?:per|a|an|each|ai|in|of|for|car|family|life|you|towards?|to|worth|the|your|our|annual|annually|yearly|year|month|monthly|paid|cash|one[- ]time|new|hire|employee|team|personal|individual|professional|company|quarterly|performance|on|use|spend)[\s-]){0,4}(?:budgets?|cover\b|planning|friends?|refer\w*|product|co-?working|memberships?|books?|food|software|tools?|subscriptions?|apps?|learning|training|courses?|conferences?|education|development|equipment|home[- ]?office|allowance|wellness|wellbeing|fitness|gym|referrals?|sign(?:ing)?[- ]?on|signing|retention|relocation|valuation|funding|raised|round|series [a-f]|revenues?|arr|mrr|gmv|aum|turnover|customers|users|clients|assets|transactions?|volumes?|savings?|credits?|vouchers?|gift|reimburse\w*|tuition|match\w*|employees|countries|requests|bonus(?:es)?|commissions?|ad spend|sales|deals?|quota|investments?|company|business|market|industry|startup|start-up|fund|stipend|contributions?|donat\w+|phone|internet|commut\w+|travel|childcare|lunch|meals?|grants?|prizes?|equity|options|shares|stock|rsus?|ote\b|coverage|insurance|support)\b|^[^.;]{0,15}\b(?:for|towards?|on) (?:[\w-]{1,15} ){0,3}(?:co-?working|memberships?|books?|food|snacks|lunch(?:es)?|gym|wellness|fitness|phone|internet|childcare|courses?|equipment|conferences?|subscriptions?|transport|sports?)\b/i;

/** Pay with commissions that may never come: none, unless a word of the base pay stands nearer before the amount. */
export const targetPay =
  /\b(?:ote|on[- ]?target[- ](?:earnings|pay|compensation|income)|earnings? potential)\b/gi;
/** The same, right behind an amount: "$150k (OTE)". */
export const targetPayAfter =
  /^\s?\+?\s?\(?(?:ote|on[- ]?target[- ](?:earnings|pay|compensation|income))\b(?!:? ?[$£€\d])/i;

/** More than the base pay: it counts only where nothing else is told. */
export const totalPay =
  /\btotal (?:target )?(?:cash |annual )?(?:compensation|rewards?|earnings|package)\b/gi;
/** Words of the base pay; the nearest word before an amount tells which of both it is. */
export const basePay = /\b(?:base|basic|fixed|salary)\b/gi;

/** Pay by the period lies in these ranges, in dollars or what pays for as much. */
export const plausible: Readonly<Record<SalaryPeriod, { readonly min: number; readonly max: number }>> = {
  HOUR: { min: 5, max: 600 },
  DAY: { min: 40, max: 5000 },
  WEEK: { min: 150, max: 15_000 },
  MONTH: { min: 250, max: 40_000 },
  YEAR: { min: 5000, max: 2_000_000 },
};

/** The middle of a range of pay, between its bounds. */
export const midpoint =
  /\s?[|,;/]?\s?\bmid(?:-?point)?\b(?: (?:salary|pay))?\W{0,4}\d[\d,.]{0,9}k?|\s?[$£€]\d[\d,.]{0,9} \(mid(?:-?point)?\)/gi;
