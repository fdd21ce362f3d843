import type { Seniority } from '../../domain/enums.js';

/** What is no level, though it has the word of one: taken out of a text before its levels are read. */
export const noLevels: readonly RegExp[] = [
  /\bchief of staff\b/gi,
  /\blead (?:generation|gen|management|scoring|time|qualification)\b/gi,
  /\bstaff (?:augmentation|members?|training|development)\b|\b(?:member of (?:the )?)?technical staff\b/gi,
  /\b(?:product|project|program|programme|account|community|content|customer success|success|partner|partnerships?|office|case|campaign|marketing|sales|release|database|delivery|property|store|brand|social media|event|portfolio|fund|relationship|incident|change|configuration|vendor|package|password|talent|hiring) manager\b/gi,
  /\b(?:report(?:s|ing)?|present(?:s|ing)?|speak(?:s|ing)?) (?:directly )?to .{0,60}/gi,
  /\b(?:assistant|support|works? with|working with|alongside) (?:to )?(?:the |our |a )?(?:head of|director|vp|chief|senior)\b.{0,40}/gi,
  /\bassociate(?= (?:director|lead|manager|principal|vice president|vp|partner)\b)/gi,
  /\bsenior(?= (?:living|care|citizens?|housing|centers?|centres?|leadership|stakeholders?|executives\b|executive (?:team|leader|management|committee|stakeholder)\w*|leaders?|officials)\b)/gi,
  /\b(?:assistance|support|guidance|help|supervision|direction|mentorship) (?:of|from|by) (?:(?:an?|the|our|this|your) )?(?:senior|lead|principal|staff)\b.{0,40}/gi,
  /\bnon[- ]?manager\w*/gi,
  /\bhead[ -](?:office|count|start|quarters?)\b/gi,
  /\bgraduate (?:of|from|degrees?|school|stud(?:ies|ents?)|education)\b/gi,
  /\bmid[ -](?:jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec|year|month|week|day|\d)\w*/gi,
  /\bnon[- ]?manag\w+/gi,
  /^of .*|\bgrow(?:th|ing)? (?:in)?to .*/gi,
];

/** The words of each level, in a title, behind a label or in the name of a role. */
export const seniorityWords: Readonly<Record<Seniority, RegExp>> = {
  INTERN:
    /\b(?:interns?|internships?|(?:working|summer|placement) students?|werkstudent(?:in)?|trainee|apprentice(?:ship)?|learnerships?|praktikant(?:in)?|praktikum|co-?op|student (?:assistant|worker|trainee|developer|engineer|programmer|researcher|(?:software|web|it|research) \w+)|(?:industrial|student) placement|stagiaire|alternan(?:t|te|ce)|summer (?:associate|analyst))\b|\b(?:developer|engineer|analyst|scientist|engineering|development|programming|analytics) students?\b(?! [a-z])/i,
  JUNIOR:
    /\b(?:junior|jr|entry[- ]level|(?<!data )entry|(?<!post)(?<!post-)graduates?|new grad|grad|(?:college|campus|university) (?:hires?|graduates?)|early[- ]careers?|(?:new|recent) grad(?:uate)?s|beginner|novice|freshers?|młodsz[ya]|associate)\b(?<!\b(?:senior|sr\.?|principal) associate)/i,
  MID: /\b(?:regular(?= (?:[\w.#+]{1,12} ){0,2}(?:developer|engineer|tester|analyst|programmer))|midweight|mid(?![- ]?(?:market|term|size|cap|west|atlantic|office))|mid[- ]?level|medium[- ]level|mid[- ]senior|intermediate|medior|middle(?! (?:office|east|market|school))|mid[- ]career)\b/i,
  SENIOR: /\b(?:senior|sr|snr|sen(?=\. )|starsz[ya])\b/i,
  STAFF: /^staff$|\bstaff(?= \w|\/|\))|[/,] ?staff\b|- staff$/i,
  PRINCIPAL: /\bprincipal\b/i,
  LEAD: /\blead\b|\b(?:team|tech|technical|practice) ?leader\b|\bteamlead\b|\bteamleiter(?:in)?\b/i,
  MANAGER: /\bmanager\b|\bmanager:in\b/i,
  DIRECTOR:
    /\b(?:director|head|vp|svp|evp|avp|vice president|chief|c[tidae]o|executive level)\b|^executive$/i,
};

/** A role's last word: alike ones are one trade. */
export const trades: readonly string[] = [
  'engineer|developer|programmer',
  'analyst',
  'scientist',
  'architect',
  'consultant',
  'administrator|admin',
  'specialist|expert',
  'designer',
  'tester',
  'modell?er',
  'researcher',
  '(?:team|tech|technical) lead',
  'manager',
  'intern',
];
/** "Senior Data Engineer": no words that a name of a role doesn't hold. */
const role = `((?:(?!(?:of|the|our|your|you|we|who|with|to|for|in|that|this|at|on|is|are|will|not)\\b)[\\w+#./&()-]{1,25},? ){0,5}(?:${trades.join('|')}))\\b(?!['’])`;
const level = '(?:senior|sr\\.?|junior|jr\\.?|lead|principal|staff|mid[ -]?level|entry[ -]level)';
/** What somebody else does for the one who is sought. */
const forYou =
  '(?:(?:mentor|train|guide|coach|teach|help|review|supervise|assist|support|lead|manage|oversee)\\w* (?:you|and)\\b|(?:be|is) (?:your|the one)\\b|review\\w*)';

/** What "Experience:" says where it tells a level: "Senior", "Mid to Senior Level". */
export const experienceLevel =
  /^(?:[Ee]ntry|[Jj]unior|[Gg]raduate|[Mm]id|[Ii]ntermediate|[Ss]enior|[Ll]ead)(?:(?: to | or | and | ?[/-] ?)(?:[Mm]id|[Ii]ntermediate|[Ss]enior|[Ll]ead))?(?:[- ][Ll]evel(?=$|[.,;(|]| [A-Z])|$)/;

export interface RolePhrase {
  readonly pattern: RegExp;
  /**
   * When the words speak of the one who is sought: always, where their trade is the title's, or only where besides neither
   * title nor label states a level; alone: only where neither does, whatever the trade.
   */
  readonly counts: 'always' | 'trade' | 'unstated' | 'alone';
}

const phrase = (counts: RolePhrase['counts'], pattern: string): RolePhrase => ({
  counts,
  pattern: new RegExp(pattern, 'gi'),
});

/** "We are looking for a Senior/Staff Engineer who …", "this is a mid-level role": the words of the role. */
export const rolePhrases: readonly RolePhrase[] = [
  phrase(
    'trade',
    '\\b(?:looking for|seeking|seeks?|hiring|search(?:ing)? for|in search of|on the lookout for|join (?:us|our (?:\\w+ )?team) as|need|recruiting|opportunity for|opening for)\\s(?:(?:an?|our(?: next)?|the|\\d|for)\\s){0,2}(.{0,70}?)(?=$|\\b(?:who|(?<!\\b(?:junior|mid|senior|level|intermediate) )to|with|that|for|in|at|reporting|mentor|you|join)\\b|(?<!\\b[sj]r)[.;(,])',
  ),
  phrase(
    'always',
    '\\b(?:this|the position|the role|it) (?:is|will be) (?:an?|our) (.{0,40}?\\b(?:role|position|opportunity|job|level))\\b',
  ),
  phrase(
    'unstated',
    '^(.{0,40}?(?:level|junior|senior|lead|entry)[\\w ]{0,30}) (?:roles?|positions?|jobs?)\\b',
  ),
  phrase(
    'always',
    '(?<!\\bnot (?:an? )?)\\b((?:entry|mid|senior|junior|graduate|intermediate)[- ]level(?:(?: ?\\/ ?| or | to | and )(?:mid|senior|lead)(?:[- ]level)?)?,? (?:(?!and\\b|to\\b|of\\b|in\\b)[\\w/-]{2,20},? ){0,4}(?:role|position|job|opportunity|vacancy))\\b',
  ),
  phrase(
    'alone',
    '\\b(?:role|position|job|hiring|join(?: us)?)\\b[^.;]{0,20}\\bat (?:the |an? )?((?:entry|junior|mid|senior|lead|principal|staff)[\\w, /-]{0,30}?[- ]levels?)\\b',
  ),
  phrase('alone', '\\bthis ((?:entry|mid|senior|junior|graduate)[- ]level)\\b'),
  phrase(
    'alone',
    '\\bthis ((?:junior|graduate|mid(?:-senior)?|senior|lead)(?: [\\w/-]{1,20}){0,3}?) (?:role|position|job|opportunity|vacancy|post)\\b',
  ),
  phrase(
    'alone',
    '\\b(?:hiring|recruiting|open(?:ings?)?|roles?|positions?|available|considered)\\b[^.;:]{0,30}\\b(?:multiple|various|all|different|several|both|two|three) (?:seniority |experience )?levels\\b[ :(–—-]{1,3}([^.;:)]{1,60})',
  ),
  phrase(
    'alone',
    '\\b(freshers?|fresh graduates) (?:(?:are|is) )?(?:also )?(?:welcome|can apply|may apply|encouraged|eligible|considered)\\b',
  ),
  phrase(
    'alone',
    '(?<!\\bnot (?:an? )?)\\b(?:ideal|perfect|great|suitable|suited|aimed|designed|open)(?: \\w+){0,2} (?:for|at|to) ((?:early[- ]career|(?:(?:new|recent|fresh) )?graduates?\\b(?! (?:of|from|with|school|degree|stud|level))|(?:new|recent) grad|freshers?\\b|entry[- ]level|junior|mid[- ]level|senior(?! (?:citizen|living|care|leader|stakeholder|executive|manage)))[\\w-]*)',
  ),
  phrase(
    'alone',
    `\\b(?:looking for|seeking|hiring|openings? for|open to|searching for) (${level}(?:(?:,? (?:and|or|to) |[ ,/&-]{1,2})\\w{1,15}){0,5}? (?:(?:${trades.join('|')})s|candidates|professionals|people|hires))\\b(?!,? who)`,
  ),
  phrase(
    'always',
    '\\b(?:this|it) (?:is|will be) an? ((?:[\\w-]{1,15} ){0,2}(?:level|senior|junior)) hire\\b',
  ),
  phrase('alone', '\\b(?:as|be|are) an? (senior) (?:\\w+ )?member of (?:the|our|an?)\\b(?! (?:board|staff))'),
  // Pay by level: "Midweight: £32,000 - £43,000"
  phrase(
    'alone',
    '\\b((?:entry|junior|midweight|mid|middle|intermediate|senior|lead)(?:[- ]?level)?):? ?(?=[£€$]\\d)',
  ),
  phrase(
    'alone',
    '\\blevels?(?: ?[:(]|,? from|,? such as) ?((?:entry|junior|mid|intermediate)(?:[- ]level)?(?:(?:, (?:and )?| ?\\/ ?| and | or | to )(?:mid|intermediate|senior|lead|staff|principal)(?:[- ]level)?){1,4})\\b',
  ),
  phrase(
    'alone',
    '^\\W{0,4}((?:new|recent) grad(?:uate)?s|freshers|entry[- ]level)(?: candidates| applicants)? (?:are )?(?:also )?(?:welcome|encouraged|considered)\\b',
  ),
  phrase('trade', `\\bour next ${role}`),
  phrase('always', '\\bwe have ((?:[\\w/-]+ ){1,6})(?:roles?|positions?) (?:available|open)\\b'),
  phrase(
    'trade',
    `\\b(?:you are|you['’]re|are you|candidate (?:is|will be)|(?:this|it) is) (?:an?|our(?: next| new)?) ${role}`,
  ),
  phrase(
    'trade',
    `(?<!\\b(?:experienced?|background|career|history|expertise|worked|previously|act(?:s|ing)?|serv(?:e|es|ed|ing)|function(?:s|ing)?|years|grow(?:th)?|such)\\b[^.;]{0,30})\\bas (?:an? |the |our (?:next |new )?)?${role}`,
  ),
  phrase('trade', `\\b(?:role|position|job|title) of (?:an? |the )?${role}`),
  phrase(
    'unstated',
    `(?:^|[,:] )(?:the|this|an?) ${role} (?=(?:will|is|shall|must|should|role|position|job|\\w{3,15}s)\\b)(?!(?:will )?${forYou})`,
  ),
  phrase(
    'trade',
    `^\\W{0,3}(?:(?:required|wanted|needed|hiring|position|role|title)[: ]{1,2})?(?=${level})${role}(?=$| ?[,:(–-]| (?:w/|with|who|needed|required|wanted|sought|to|for|in|at)(?= ))`,
  ),
];
