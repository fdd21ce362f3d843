import { isClosedAfter, isClosedBefore, type Surroundings } from './name-surroundings.js';

/** A reason to take a word that could mean something else for the skill, from its own line alone. */
interface AmbiguityRule {
  readonly rule: string;
  holds(surroundings: Surroundings): boolean;
}

/** "Go developer", "Spark jobs". */
const technicalNouns =
  /^[*_`"')]{0,3}(?:\s{1,3}|-)(?:(?:web|backend|back-end|frontend|front-end|software|full[- ]?stack|data|mobile|senior|platform)\s)?(?:develop(?:er|ers|ment)|engineers?|programm(?:er|ers|ing)|architects?|experience|expertise|skills?|knowledge|proficiency|mastery|macros?|formulas|code|codebases?|coding|services?|microservices|languages?|frameworks?|librar(?:y|ies)|apps?|applications?|backends?|sdk|apis?|stack|clusters?|pipelines?|jobs?|functions?|scripts?|scripting|ecosystem|components?|modules?|packages?|templates?|charts?|playbooks?|cookbooks?|manifests?|queries|databases?|dashboards?|plugins?|projects?|contracts|compiler|runtime|syntax|certifi(?:ed|cation)|consultants?|specialists?|administrators?|admin|administration|environments?|systems|servers?|os|pcs?|based|powered|preferred|required|desired|desirable|(?:is )?a (?:plus|must)|(?:is )?an advantage)\b/i;

/** "experience with Go", "written in R", "5 years of Swift". */
const leadIns = [
  /\b(?:experienced?|expertise|experts?|proficien(?:t|cy)|fluen(?:t|cy)|knowledge|knowledgeable|familiar(?:ity)?|skill(?:ed|s)?|background|competen(?:t|ce|cy)|command|understanding|versed|mastery|hands-on|comfortable|exposure|trained|certified|cod(?:e|ing|ed)|program(?:s|ming)?|develop(?:er|ing|ment|ed)?|buil[dt](?:ing)?|writ(?:e|ing|ten)|implemented|services?|scripts?|scripting|apps?|applications?|backends?|software|engineers?|interest(?:ed)?|analys[ei]s|analy[sz](?:e|ing)|reports?|reporting|model(?:s|ing|ling)|spreadsheets?|tests?|testing|automation)\s+(?:in|with|of|using|on)\s+$/i,
  /\b(?:strong|solid|advanced|excellent|expert|intermediate|proficient)\s+$/i,
  /\b(?:using|we use|e\.?\s?g\s?\.?,?|such as|including|preferably|ideally|mainly|primarily|mostly)\s+$/i,
  /\b(?:languages?|frameworks?|tools?|technolog(?:y|ies)|librar(?:y|ies)|databases?|platforms?|stack|services?|products?|components?|solutions?|systems?|engines?|packages?)\b\s*(?:like|is|are|:|\()\s*$/i,
  /\b(?:years?|yrs)(?:['’]|\s+of)?(?:\s+experience)?(?:\s+(?:with|in|of))?\s+$/i,
];

/** Words that may come between: "experience with the modern React". */
const fillers =
  /(?:\b(?:the|either|both|modern|advanced|core|pure|basic|some|good|solid|strong|e\.g\.,?|apache|microsoft|ms|google|adobe|oracle|unix|linux|native|object-oriented)\s+|["'“([*_`]+)$/i;

/** The first words of a line that lists technologies. */
const headings =
  /\b(?:languages?|stack|technolog(?:y|ies)|tech|tools?|tooling|frameworks?|librar(?:y|ies)|databases?|cloud|skills?|platforms?|front-?end|back-?end|mobile|infrastructure|data|containers?|monitoring|orchestration|ci\/cd|devops|messaging|testing|web|requirements?|environment|programming|software|ides?|etl|bi|must have|nice to have)\b/i;

export const ambiguityRules: readonly AmbiguityRule[] = [
  {
    rule: 'technical-noun-follows',
    holds: (around) => around.spelledExactly && technicalNouns.test(around.after),
  },
  { rule: 'lead-in', holds: (around) => around.spelledExactly && hasLeadIn(around.before) },
  { rule: 'version', holds: (around) => around.spelledExactly && hasVersion(around) },
  { rule: 'capitals', holds: isWrittenInCapitals },
  {
    rule: 'heading',
    holds: (around) => isSpelledOrListed(around) && isUnderHeading(around),
  },
  { rule: 'alone-on-its-line', holds: (around) => around.spelledExactly && isAloneOnBullet(around) },
];

/** How every lead-in ends: most names are told by it at once that they have none. */
const leadInEnd =
  /(?:\b(?:in|with|of|using|use|on|as|including|preferably|ideally|mainly|primarily|mostly|like|is|are|years?|yrs|experience|strong|solid|advanced|excellent|expert|intermediate|proficient|e\.g\.,?)|[^\w\s])\s*$/i;

function hasLeadIn(before: string): boolean {
  let rest = before.slice(-80);
  for (let words = 0; words < 3; words++) {
    if (isLeadIn(rest)) return true;
    const shorter = rest.slice(0, -20) + rest.slice(-20).replace(fillers, '');
    if (shorter === rest) return false;
    rest = shorter;
  }
  return isLeadIn(rest);
}

function isLeadIn(words: string): boolean {
  return leadInEnd.test(words.slice(-14)) && leadIns.some((leadIn) => leadIn.test(words));
}

/** "Swift 5", "Go 1.21", "Java17"; not the year in "Spring 2025", and not "Go 4x faster". */
function hasVersion({ written, after }: Surroundings): boolean {
  if (/[a-z]\d[\d.]*$/i.test(written)) return true;
  return /^\s(?:v?\d{1,2}(?:\.(?:\d{1,3}|x)){0,2})\+?(?=$|[\s,;.)/|](?!\d))/i.test(after);
}

/** A capital within the word, or an acronym in a line that isn't all capitals. */
function isWrittenInCapitals({ written, before, after, spelledExactly }: Surroundings): boolean {
  if (!spelledExactly) return false;
  if (/\p{Ll}\p{Lu}/u.test(written)) return true;
  return /^[A-Z]{3,}$/.test(written) && /\p{Ll}/u.test(before.slice(-30) + after.slice(0, 30));
}

function isSpelledOrListed({ spelledExactly, before }: Surroundings): boolean {
  return spelledExactly || /,/.test(before);
}

function isUnderHeading(around: Surroundings): boolean {
  const colon = around.before.lastIndexOf(':');
  if (colon < 0 || colon > 70 || !headings.test(around.before.slice(0, colon))) return false;
  return isClosedBefore(around) && isClosedAfter(around);
}

function isAloneOnBullet({ before, after }: Surroundings): boolean {
  return (
    /^\s{0,12}(?:[-*•·▪◦–]|\d{1,2}[.)])\s{0,4}[*_`]{0,2}$/.test(before) &&
    /^[*_`]{0,2}\s{0,3}(?:v?\d[\d.]{0,5}\+?)?\s{0,3}(?:\([^)]{0,40}\))?\s{0,3}[.;,]?\s{0,3}$/.test(after)
  );
}
