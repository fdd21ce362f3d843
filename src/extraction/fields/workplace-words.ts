import type { Workplace } from '../../domain/enums.js';
import { alternativesOf } from '../text/rules-by-word.js';

export interface WorkplacePhrases {
  /** Null: the words say nothing of where the work is done. */
  readonly workplace: Workplace | null;
  readonly patterns: readonly RegExp[];
}

const count =
  '(?:\\d{1,2}|one|two|three|four|six|eight|ten|a few|a couple of|several)(?:(?: ?[-–/] ?| to | or )(?:\\d|two|three|four|five))?\\+?';
const days = `${count} (?:full |fixed |set |core |office |remote |home[- ]office )?days?`;
const perWeek = '(?:(?: (?:a|per|each|every) |\\/| \\/ )(?:week|wk|month|fortnight|pay period)| ?p\\/?w\\b)';
const atHome =
  '(?:remote(?:ly)?|from[- ]home|at home|home[- ]?office|wfh|telecommut\\w{1,6}|telework\\w{0,6}|(?:home|remote|mobile) ?working)';
const building =
  '(?:offices?|studio|site|hq|headquarters|campus|plant|lab(?:oratory|s)?|factory|hospital|warehouse|facility|clinic|premises|branch|depot|hub|distribution cent(?:er|re)|school|store|museum|mill|terminal|airport)';
const atOffice = `(?:in|at|from|on|out of)(?:[- ](?:the|our|your|its))? ?(?:[\\w&'-]+ ){0,2}${building}`;
const weekdays = '(?:mon|tues|wednes|thurs|fri)days?';
const shortDays = '(?:mon|tues?|wed|thu(?:rs)?|fri)';
const often =
  '(?:once|twice|one day|a day|(?:two|three|\\d) times|\\d ?x)(?: a| per| each| every|\\/) ?(?:week|month|fortnight)';
const onSite = '(?:on[- ]?site|in[- ]office|in[- ]person|office-based|office based(?! in\\b))';
/** Not "remote opportunity": that is the job itself. */
const choice =
  '(?:options?|opportunities|possib(?:le|ility|ilities)|flexibility|flexible|scheme|allowed|days?|sabbatical|(?:is|are) (?:possible|an option|available)|available)';

/** A hybrid environment of these is no place to work in. */
const machines =
  '(?:clouds?|on-?prem\\w*|azure|aws|gcp|servers?|infrastructures?|networks?|networking|systems)\\b';

const phrases = (workplace: Workplace | null, ...sources: readonly string[]): WorkplacePhrases => ({
  workplace,
  patterns: sources.flatMap(alternativesOf).map((source) => new RegExp(source, 'gi')),
});

/** The job can't be done remotely, or no longer: it is on site, where nothing says that it is hybrid. */
export const refusals: readonly RegExp[] = [
  // For the time being only: the job is done in an office.
  `\\b${atHome}\\b[^.;]{0,50}\\buntil\\b[^.;]{0,60}`,
  '\\b(?:temporar(?:il)?y|initially) (?:working )?remote(?:ly)?\\b|\\bremote(?:ly)? (?:initially|at first)\\b',
  "\\b(?:no|not|isn['’]t|non|cannot|can['’]t|unable to)(?: |-)(?:be (?:done |performed )?|offer |currently |(?:an?|fully|a fully|eligible (?:for|to be (?:done|performed))|open to|available for|support|accept|considering|considered|offering|able to offer) ){0,2}(?:(?:remote(?:ly)?|telecommut\\w{1,6}|telework\\w{0,6}|hybrid(?= or remote| nor remote))(?: (?:or|nor) (?:hybrid|remote))?)\\b(?: (?:work(?:ing|ers)?|positions?|roles?|candidates|options?|is possible))?(?: (?:or|nor|and) (?:telework|telecommut|remote|hybrid)\\w*(?: work)?)?",
  "\\b(?:do not|don['’]t) (?:do|offer|have|allow|support|provide) (?:any )?(?:remote|home[- ]?office|work(?:ing)? from home)(?: work(?:ing)?)?\\b",
  '\\b(?:remote(?: work(?:ing)?)?|wfh|work(?:ing)? from home|home[- ]?office) not (?:available|possible|offered|permitted|allowed|supported|considered|accepted|an option)\\b|\\b(?:wfh|work(?:ing)? from home|home[- ]?office): ?no(?:ne)?\\b',
  "\\b(?:no|not|cannot|can['’]t|not suitable for) (?:be (?:done|performed) )?(?:from home|home[- ]?working|home[- ]?office|work(?:ing)? from home|wfh)\\b",
  `\\b(?:work(?:ing)? )?${atHome} (?:work )?(?:is|are|will)(?: not|n['’]t) (?:\\w+ ){0,2}(?:offered|possible|available|allowed|permitted|an option|part of)\\b`,
  "\\bremote (?:work(?:ing)? |candidates |applicants )?(?:is|are|will|can) ?not\\b[^.;]{0,30}|\\b(?:remote(?:ly)?|telework|telecommut\\w{1,6})(?: \\w+){0,2}: ?no(?:ne|t)?\\b|\\b(?:remote(?:ly)?|from home|home[- ]?office)\\b[^?.;]{0,20}\\? no\\b|\\bremote (?:work(?:ing)? )?(?:isn|aren|won)['’]t\\b[^.;]{0,30}",
].map((source) => new RegExp(source, 'i'));

/** What running text says of it. Each phrase takes its words out of the text, so that no later one reads them again. */
export const workplacePhrases: readonly WorkplacePhrases[] = [
  phrases(
    null,
    // What other jobs may be, or each one by what it is.
    '\\b(?:roles|positions|jobs)\\b[^.;]{0,60}\\b(?:remote(?:ly)?|hybrid)\\b[^.;]{0,80}\\b(?:depend\\w*|based) (?:up)?on\\b[^.;]{0,80}',
    '\\bdepend\\w* (?:up)?on (?:the|your|their) (?:role|position|job|team)\\b[^.;]{0,80}\\b(?:remote(?:ly)?|hybrid)\\b[^.;]{0,60}',
    `\\b(?:${onSite}|remote(?:ly)?)(?:,? or |, | ?\\/ ?)(?:(?:from )?home|virtual\\w*|remote(?:ly)?|hybrid|${onSite})\\b[^.;]{0,80}\\b(?:depend\\w*|based) (?:up)?on (?:the|your|their|each) (?:role|position|job|team)\\b[^.;]{0,30}`,
    '\\bon site (?:reliability|content|speed|design|search|performance|selection|planning|surveys?)\\b',
    '\\b(?:remote|on[- ]?site) (?:and|or|&) (?:on[- ]?site|remote) (?:staff|workers|personnel|resources|members)\\b',
    // So many days a year from abroad are a perk.
    '\\bworkations?\\b[^.;]{0,80}',
    `\\b(?:remote(?:ly)? )?(?:work(?:ing)? (?:remotely )?)?(?:from (?:anywhere|abroad|overseas|another country|other countries)|abroad)\\b[^.;]{0,60}\\b${count} (?:\\w+ )?(?:days?|weeks?|months?)\\b[^.;]{0,20}\\b(?:year|annum|annually)\\b`,
    '\\bwork(?:ing)? (?:remotely |from )[^.;]{0,30}\\b(?:\\d{1,3}|one|two|three|four|six|eight) (?:\\w+ )?(?:days|weeks?|months?) (?:a|per|each|every|of the|in a) (?:\\w+ )?year\\b(?: (?:from )?(?:abroad|anywhere|overseas))?',
    `\\b${count} (?:\\w+ )?(?:days?|weeks?|months?)\\b[^.;]{0,40}\\bfrom (?:anywhere|abroad|overseas|another country|other countries)\\b[^.;]{0,40}`,
    // Where a team is: one may join it from elsewhere.
    '\\b(?:join|support|lead|manag)\\w* an? (?:[\\w-]+ ){0,4}teams? (?:that is |which is )?(?:based|located|sitting) (?:in|at|out of) [^.;]{0,40}\\boffices?\\b',
    '\\b(?:provid|offer|deliver|giv|handl)\\w* (?:[\\w-]+ ){0,3}(?:remote(?:ly)?|on[- ]?site)(?:(?: and | or | ?\\/ ?| & )(?:remote|on[- ]?site|desk-?side|phone))? (?:[\\w-]+ ){0,2}(?:support|assistance|services?|help|troubleshooting)\\b',
    // How a room is: no word on who may work elsewhere.
    '\\b(?:traditional|professional|typical|standard|normal|general|regular|indoor|clerical|business|corporate|an?) office (?:environment|settings?|conditions)\\b',
    // Something else is remote, hybrid or on site: people, machines, events, perks, what a company offers.
    '\\bhome[- ]based (?:care|services?|health\\w*|primary|therap\\w+|providers?|hospice|programs?|support|treatments?|testing|medical|nursing|assessments?|business(?:es)?)\\b',
    // A perk for some weeks of the year.
    '\\b(?:days?|weeks?|months?)\\b[^.;]{0,20}\\bwork(?:ing)?[- ]from[- ](?:anywhere|abroad)\\b[^.;]{0,40}|\\bwork[- ]from[- ]anywhere (?:weeks?|days?|months?|perk|allowance)\\b',
    '\\bwork(?:ing)? (?:remotely )?(?:from )?(?:abroad|overseas)\\b[^.;]{0,40}|\\bworkations?\\b[^.;]{0,40}',
    `\\b(?:team|squad|department|group|company|colleagues)(?: (?:is|are|that is|which is))?(?: all)? based ${atOffice}`,
    "\\b(?:in[- ]office|on-?site|remote(?:ly)?|hybrid|virtual(?:ly)?)\\b[^.;]{0,80}\\b(?:depending|based) (?:up)?on (?:the|your) (?:role|position|job)(?:['’]s)? (?:requirements?|needs?|responsibilities)\\b",
    '\\b(?:virtual(?:ly)?|remote(?:ly)?)\\b[^.;]{0,30}\\bboth,? depending on (?:the|your) (?:role|position|job)\\b',
    '\\bhome[- ]?office (?:expenses?|reimburse\\w*|costs?|stipends|allowances|budgets|upgrades?|fund|credit|tech\\w*|hardware|kit|furnishings?|grant|subsidy|contribution|internet)\\b',
    '\\b(?:furnish|equip|set|setting|outfit|upgrad|improv)\\w*(?: up)? (?:your|an?|the|their) (?:\\w+ )?home[- ]?office\\b|\\b(?:budget|stipend|allowance|equipment|reimbursement|money|contribution) (?:for|towards?) (?:your |a |the )?(?:\\w+ )?home[- ]?office\\b',
    '\\b(?:ability|able|capable|skills?|thrive|experienced?|comfortable|proven)\\b[^.;]{0,40}\\b(?<!\\bas )(?:an? |our )?(?:\\w+ )?distributed team\\b',
    '\\bexperience [^.;]{0,25}\\bin an? (?:[\\w-]+ )?(?:remote|hybrid) (?:environment|setting|team|company)\\b',
    '\\b(?:support|for|with|of|among|across|assist|help)\\w* (?:(?:our|all|the) )?(?:(?:remote|on-?site) (?:and|or|&|\\/) )?hybrid (?:(?:and|or|&) (?:remote|on-?site) )?(?:colleagues|workers?|users?|employees|staff)\\b',
    '\\bon-?prem\\w*,? (?:and|or|&) hybrid\\b|\\bhybrid (?:and|or|&) on-?prem',
    `\\b(?:lunch(?:es)?|breakfasts?|dinners?|yoga|drinks|games?)\\b[^.;]{0,20}\\b${weekdays}[^.;]{0,20}\\boffice\\b|\\boffice (?:yoga|lunch(?:es)?|breakfasts?|drinks|games|part(?:y|ies)|socials?|fitness|massages?)\\b[^.;]{0,30}`,
    '\\b(?:equipment|laptop|monitors?|hardware|everything you need|desk|tools|allowance|stipend|budget|bonus)\\b[^.;]{0,20}\\b(?:for|to|while) work(?:ing)? (?:from home|remotely)\\b',
    '\\b(?:send|travel|ship|deliver|order|buy|shop|pay|reach|connect)\\w*\\b(?:(?!\\bwork)[^.;]){0,40}\\banywhere\\b',
    '\\bremote (?:cloud|environments?|infrastructures?|storage|configuration|deposits?|identity|caches?|updates?|viewing|invocations?)\\b',
    '\\b(?:communicat\\w+|skills|present\\w*)\\b[^.;]{0,50}\\bin[- ]person\\b|\\bin[- ]person (?:and|or|&) (?:in writing|by|over|via|virtual\\w*|online|on the phone)\\b',
    '\\b(?:lead\\w*|manag\\w+) an? (?:\\w+ )?distributed team\\b',
    '\\bin[- ]person and remote (?:user|research)\\b',
    "\\b(?=remote)(?<!(?:fully |100% |completely |\\b(?:we(?:['’]re| are)|join(?:ing)?|part of)(?: an?| our| the)(?: [\\w-]{1,12}){0,2} ))remote(?:ly)?[- ](?:and distributed )?(?:(?:engineering|development|global|international|agile|product|data|sales|support|cross-functional) )?(?:teams?\\b|teammates|colleagues|employees|staff|workforce|workers|offices?|locations?|sites?|areas?|sensing|monitoring|access|debugging|data|control\\w*|machines?|servers?|systems?|procedures?|methods?|users?|clients?|customers?|patients?|research|interview\\w*|on-?boarding|communication|collaboration|practices|hiring|desktops?|stakeholders|devices?|diagnos\\w+|repositor\\w+|hands|code|execution|apis?|assistance|meetings?|learning|working (?:equipment|tools|stipend)|work (?:equipment|tools|stipend|setup))\\b(?! (?:engineer|analyst|scientist|architect|developer|administrator|specialist|manager|consultant)s?\\b)",
    '(?<!flexible )\\bhybrid(?:\\) ?|[- ])(?:cloud|platforms?|modell?ing|workforce|method\\w*|project|delivery|teams\\b|apps?|applications?|mobile|devops|infrastructures?|architectures?|search|retrieval|models\\b|environments\\b|solutions?|systems?|multi|database|deployment|engine\\b|vehicles?|agile|azure|aws|active directory|ad\\b|entra|exchange|identit\\w+|networks?|kubernetes|quantum|(?:data|ai|ml|it)\\b(?!(?: [\\w&]+){0,2} (?:engineer|analyst|scientist|architect|developer|administrator|specialist|manager|consultant|lead)\\b)|offices\\b|recommend\\w+|algorithms?|(?:\\w+ )?(?:algorithms?|engines?|systems?|platforms?|events?)\\b)(?!-office)|\\bhybrid \\((?:waterfall|agile|scrum|on-?prem|cloud|azure|aws)\\b',
    '\\b(?:lead|manag|coordinat|support|mentor|direct|build|motivat)\\w* (?:[\\w-]+ ){0,4}hybrid (?:(?:and|or|&) \\w+ )?teams?\\b|\\bhybrid (?:and|or|&) (?:remote|distributed) teams\\b',
    '\\bhybrid (?:role |position |mix )?(?:of|between)\\b|\\b(?:mak(?=es?\\b|ing\\b)|improv|simplif|power|enabl|navigat|succeed|reimagin|transform)\\w* (?:\\w+ ){0,3}hybrid (?:work|offices?)\\w*',
    `\\bhybrid environment\\b[^.;]{0,60}\\b${machines}|\\b${machines}\\b[^.;]{0,60}\\bhybrid environment\\b`,
    '(?<!% |fully |completely )\\bon[- ]?site (?:\\w+ )?(?:at|with) (?:our |the )?(?:customers?|clients?)\\b',
    '\\b(?:staff|employees|everyone|team|we|company) (?:are|is)(?: all)? (?:now|currently) (?:work(?:ing)? )?(?:remote(?:ly)?|from home)\\b',
    "\\bif (?:you(?:['’]re| are) )?working (?:remotely|from home)\\b",
    '\\bfrom home following\\b',
    "\\b(?:not|no|non|isn['’]t)[- ](?:an? )?hybrid\\b(?! (?:or|nor|and) )",
    '\\bwork(?:ing)? with (?:the |our )?(?:business|customers?|clients?|stakeholders|partners|vendors|users)(?: \\w+){0,3} in person\\b',
    '\\b(?:people|users?|customers?|patients?|talent|anyone|students?|businesses|companies)(?: (?!work|live|based|be\\b)\\w+){0,2} anywhere\\b',
    '\\bon[- ]?site,? (?:[\\w-]+,? ){0,2}(?:class(?:es)?|part(?:y|ies)|online|fitness)\\b',
    '\\bon[- ]?site (?:\\w+ )?(?:interviews?|on-?boarding|orientation|induction|gym|parking|child ?care|nursery|meals|lunch|support|visits?|fitness|socials?|meetups?|customers?|clients?|events?|cafes?|perks|beauty|training|medical|health|facilit\\w+|restaurant|presentations?|workshops?|search|canteen|cafeteria|caf[ée]|barista|showers?|massages?|doctor|physio\\w*|assessment|exam|test|cr[èe]che|day ?care|amenities|kitchen|chef|food|yoga|wellness|bike|storage|car park|coffee|deployments?|installations?|infrastructure)\\b',
    '\\b(?:remote|on[- ]?site) (?:and|or|&) (?:on[- ]?site|remote|off-?site) (?:teams?|staff|workers|personnel|resources|members|employees|colleagues|stakeholders|customers|clients|users|offices)\\b',
    '\\b(?:meet|gather)\\w*\\b[^.;]{0,30}\\bin[- ]person\\b',
    '\\b(?:interactions?|collaborat\\w+|communicat\\w+|present\\w*|meet|meetings?|events?)\\b[^.;]{0,30}\\b(?:in[- ]person|on[- ]?site) (?:and|or|\\/|&) (?:online|virtual\\w*|remote\\w*|over)',
    '\\bin[- ]person (?:(?:team|company|social) )?(?:interviews?|on-?boarding|orientation|induction|socials?|retreats?|summits?|hackathons?|happy hours?|meetings?|meet-?ups?|events?|off-?sites?|research|user|gatherings?|and remote (?:user|research)|collaboration|training|learning|courses?|classes|workshops?|(?:career |professional )?development)\\b',
    `\\b(?:lunch(?:es)?|breakfasts?|drinks|snacks|fruit|yoga|massages?|beers?|pizza|parties|party|games?|dog)\\b[^.;]{0,20}\\boffice\\b[^.;]{0,30}`,
    '\\bin[- ]office (?:sports?|meals|lunch(?:es)?|breakfasts?|dinners?|drinks|coffee|baristas?|massages?|yoga|snacks|perks|events?|socials?|gym)\\b',
    '\\boffices? (?:is|are) (?:open|closed)\\b[^.;]{0,60}|\\bsummer (?:fridays?|hours)\\b',
    '\\bhome[- ]?office (?:budget|stipend|equipment|set-?up|allowance|furniture|supplies|support)\\b|\\bsupport your home office\\b',
    "\\b(?:support|visit|assist|travel|install|train|meet)\\w* [^.;]{0,30}\\bon[- ]?site\\b|\\b(?<!\\b(?:performed|done|carried out) (?:on|at) (?:the |our )?)(?:customers?|clients?)(?:['’]s?)? (?:on[- ]?site|offices?|sites?)\\b",
    '\\bon[- ]?site(?:,? and |,? or |\\/| \\/ |, )(?:off|near)-?(?:shore|site)\\b|\\b(?:off|near)-?(?:shore|site)(?: and | or |\\/| \\/ |, )on[- ]?site\\b',
    '\\bhybrid (?:and|or|&) (?:multi|public|private|cloud)',
    // Other people, what a product is for, how somebody is taken in.
    `\\b(?:customers?|users|clients?|people|companies|businesses|employers|organi[sz]ations|patients|students)\\b(?: \\w+){0,6} (?:${atHome}|from anywhere)`,
    '\\b(?:platforms?|tools?|solutions?|software|products?|leaders?|technolog(?:y|ies)|future) (?:for|of|in) (?:the )?(?:remote|hybrid) work(?:ing|places?)?\\b',
    '\\b(?:on-?boarding|induction|interviews?|process|training|events?|meetings?)\\b(?: \\w+){0,4} (?:remote(?:ly)?|on[- ]?site|in[- ]person)\\b',
    '\\b(?:wfh|remote(?:[- ]work(?:ing)?)?|work(?:ing)?[- ]from[- ]home) (?:technology |office )?(?:platforms?|software|solutions?|equipment|stipend|set-?up|budget|allowance|bonus|kit|tools)\\b',
    '\\b(?:with|to|lead|leading|mentor|manag\\w+|support\\w*|of|and|between|across) (?:\\w+ ){0,3}remote (?:\\w+ )?(?:developers|engineers|contractors|vendors|partners|members|groups|counterparts|analysts|crews|branches)\\b',
    '\\b(?:remote|hybrid) (?:administration|troubleshooting|maintenance|operations|installation|deployments?|testing|connectivity|vpn|hosts?|machine|invocation|calls?|patient|vehicles?|health|diagnostics?)\\b',
    `\\b(?:while|as long as)\\b[^.;]{0,40}\\boffices?\\b[^.;]{0,20}\\b(?:clos|reopen|re-open)\\w*[^.;]{0,60}`,
    '\\b(?:experience|comfortable|used to) [^.;]{0,30}distributed (?:teams?|company)\\b',
    '\\b(?:knowledge|proficien\\w+|experienced?|expert\\w*|fluen\\w+|skill(?:s|ed)) (?:in|with|of|using) (?:ms |microsoft )?office\\b',
    '\\b(?:connect\\w*|coverage|service|deliver\\w*|ship\\w*|access|reach\\w*|network) anywhere (?:in|on|within)\\b',
    // How things are done for now says nothing of the job.
    `\\b${atHome}\\b[^.;]{0,60}\\b(?:covid|pandemic|corona|lock-?down|for now|right now|at the moment|for the time being|currently|(?:return|back) (?:in)?to (?:the |our )?offices?)\\b`,
    `\\b(?:covid|pandemic|corona|lock-?down|for now|right now|at the moment|at present|for the time being|currently)\\b[^.;]{0,80}\\b${atHome}\\b`,
    '\\bexperience (?:of |in |with )?(?:working )?(?:remote(?:ly)?|from home)\\b',
    '\\b(?:manag|monitor|access|control|collaborat|connect|support|troubleshoot|interview|onboard|communicat)\\w* (?:\\w+ ){0,3}remotely\\b|\\bhir\\w* (?:\\w+ ){0,3}remotely\\b(?! (?:in|across|from|within|throughout)\\b)',
  ),
  phrases(null, ...refusals.map(({ source }) => source)),
  phrases(
    'REMOTE',
    '\\bmust be able to work (?:remotely|from home)\\b(?![^.;]{0,30}\\b(?:days?|when|if|in case|occasion\\w*|as needed|as required)\\b)|\\bwork from your (?:own )?home(?: office)?\\b|\\b(?:live|be|based|located|work(?:ing)?|performed|done) (?:from )?anywhere\\b',
    '\\b(?:100 ?%|full) (?:teletrabajo|t[ée]l[ée]travail)\\b|\\b(?:teletrabajo|t[ée]l[ée]travail) (?:100 ?%|total)|\\b(?:fully|100%|completely) remote opportunities\\b',
    '\\b(?:100 ?%|fully|full|permanent(?:ly)?) (?:home[- ]?office|home ?working|work(?:ing)? from home|wfh)\\b|\\bhome[- ]?office (?:up to )?100 ?%|\\bwork(?:ing)? from home (?:permanently|full[- ]time|100 ?%|every day)',
    '\\b(?:dedicated|quiet|private|secure|distraction[- ]free) home[- ]?(?:office|work ?space)\\b',
    "\\b(?:no need|never have|never need|don['’]t (?:need|have)|not (?:required|expected)) to (?:come|go|commute|travel) (?:in)?to (?:the|an|our) office\\b(?! (?:every|each|daily|full|more|on|for|five|\\d))",
    '\\b(?:100 ?%|fully|completely|entirely) virtual\\b(?! (?:events?|team|on-?boarding|interviews?|classes|courses))|\\bvirtual opportunity\\b',
    '\\bfrom where(?:ver)? (?:you|they) (?:feel|like|want|work|prefer|choose)\\b',
    '\\bwork(?:s|ing)? (?:100 ?%|fully|entirely|exclusively|permanently|full[- ]time) (?:from|at) home\\b',
  ),
  phrases(
    'ONSITE',
    `\\bmondays? ?(?:to|through|-|–) ?fridays?\\b[^.;]{0,30}(?:${atOffice}|${onSite})`,
    `\\bmon ?(?:to|-|–) ?fri\\b[^.;]{0,20}(?:${atOffice}|${onSite})|\\b(?:${atOffice}|${onSite})\\b[^.;]{0,20}\\bmon ?(?:to|-|–) ?fri\\b`,
    `\\b(?:${atOffice}|${onSite}) (?:five|5) ?(?:x|times)(?: ?\\/ ?| a | per )week\\b`,
    '\\bcommut\\w* (?:in)?to [^.;]{0,30}\\b(?:daily|every ?day|(?:five|5) days)\\b',
    '\\b(?:come|report|reporting|get) (?:in)?to (?:the|our) (?:[\\w-]+ ){0,2}(?:office|site) (?:every ?day|daily|each day|(?:five|5) days)|\\bdaily (?:attendance|presence) (?:in|at) (?:the|our) (?:[\\w-]+ ){0,2}office\\b',
    `\\b(?:${atOffice}|${onSite})\\b[^.;]{0,30}\\bmondays? ?(?:to|through|-|–) ?fridays?\\b`,
    `\\b${atOffice},? (?:every ?day|daily|all week|full[- ]time)|\\b(?:every ?day|daily|full[- ]time) ${atOffice}`,
    `\\b(?:five|5) days? (?:wfo|work(?:ing)? from (?:the )?office)\\b|\\boffice[- ](?:first|centric)\\b|\\b(?:performed|done|carried out) (?:on|at) (?:the |our )?(?:customers?|clients?)(?:['’]s?)? site\\b|\\boffice:? (?:five|5) days?(?:${perWeek})|\\b(?:five|5) (?:full )?days?(?:${perWeek})? (?:${atOffice}|${onSite})|\\b(?:${onSite}|${atOffice}),? ?(?:five|5) days?(?:${perWeek})?|\\b(?:${onSite}|${atOffice})\\b[^.;\\d]{0,40}\\b(?:five|5) (?:full )?days?(?:${perWeek})|\\b(?:fully|100%|full[- ]time|completely) (?:${onSite})`,
  ),
  phrases(
    'HYBRID',
    '\\b(?:situational|ad[- ]hoc|regular|routine|recurring|periodic|occasional) telework\\w{0,6}|\\b(?<!\\b(?:full[- ]time|100 ?%) )telework(?:ing)?(?:[- ]eligib\\w+|: ?(?:yes|eligible)| (?:may|can|will) be| (?:polic(?:y|ies)|agreements?|schedules?|program)\\b)|\\beligible (?:for|to) (?:\\w+ )?telework\\w{0,6}',
    '\\b(?:from|at) home (?:or|and) (?:(?:in|from|at) )?(?:(?:the|our|your|an) )?(?:local )?offices?\\b|\\b(?:in|from|at) (?:the|our|your|an) offices? (?:or|and) (?:(?:from|at) )?home\\b|\\b(?:office|on-?site|remote(?:ly)?|virtual\\w*)\\b[^.;]{0,30}\\b(?:mix|combination|blend) of (?:both|the two)\\b',
    '\\boffices?\\b[^.;%]{0,30}\\b(?!100)\\d{2} ?% of (?:(?:the|your|their|working) )?(?:\\w+ )?(?:time|week|hours|days)\\b',
    '\\bflexib\\w+ (?:when it comes to|about|with|on|around|regarding|towards?) (?:\\w+ ){0,2}(?:remote|home[- ]?(?:office|working)|work(?:ing)? from home|wfh)\\b[\\w -]{0,10}',
    `\\bcommut\\w* (?:to|into)\\b[^.;]{0,30}\\b(?!five|5)${days}${perWeek}`,
    `\\b(?:offices?|on-?site)\\b[^.;]{0,12}\\b(?!mon\\w* ?(?:-|–|to|through) ?fri)(?:mon|tues?|wed|thur?s?|fri)\\b ?(?:[-–,&/+]|to|and|through) ?(?:mon|tue|wed|thu|fri)\\w*`,
    '\\bhybrydow\\w+',
    `\\b${count} days? wfo\\b|\\b(?:mostly|partly|mainly|often|sometimes|occasionally|usually|largely) (?:work(?:ing)? )?(?:${atHome}|home[- ]based)|\\boffice\\b[^.;]{0,15}\\bhome\\b[^.;]{0,15}\\bboth\\b`,
    `\\b(?:one|a|1) week (?:a|per|each|every) month\\b[^.;]{0,40}\\boffice\\b[^.;]{0,60}|\\boffices?\\b[^.;]{0,30}\\b(?:weekly|every (?:other|second) (?:week|day|${weekdays}))\\b[^.;]{0,60}`,
    `\\b${shortDays}(?: ?[-–,/&] ?| to | and )${shortDays}\\b[^.;]{0,20}\\b(?:in[- ]office|office|on-?site)\\b|\\b(?:in[- ]office|office|on-?site)\\b[^.;]{0,12}\\b${shortDays}(?: ?[-–,/&] ?| to | and )${shortDays}\\b`,
    `\\b(?:in[- ]office|office|on-?site|rto|return[- ]to[- ]office)(?: (?:requirements?|expectations?|policy|commitment|schedule|time))?: ?(?!5|five|100)(?:${count} days?|\\d{2} ?%)`,
    '\\b(?!100)\\d{2} ?% of (?:your|the|their) (?:working )?(?:week|time) (?:in|at) (?:one|any|either) of (?:the|our|these)\\b',
    '\\boffices?(?: and\\/or |, | or )(?:from |at )?home\\b(?! (?:phone|internet|equipment|loan|address|number|depot))|\\bhome(?: and\\/or |, | or )(?:the |in the |in our )?offices?\\b(?! (?:phone|internet|equipment|address|number|365|supplies))',
    '\\b(?:home|remote(?:ly)?|virtual(?:ly)?)\\b[^.;]{0,30}\\boffices?\\b[^.;]{0,15}\\b(?:mix(?:ture)?|combination|blend|both)\\b(?: of both)?|\\boffices?\\b[^.;]{0,30}\\b(?:home|remote(?:ly)?|virtual(?:ly)?)\\b[^.;]{0,15}\\b(?:mix(?:ture)?|combination|blend|both)\\b(?: of both)?',
    '\\b(?:from|at) home,? or (?:\\w+ ){0,2}(?:from|in|into|to|at) (?:the|our|an?|one of our) (?:[\\w-]+ ){0,2}(?:offices?|hubs?|studio)\\b|\\b(?:from|in|at) (?:the|our|an?|one of our) (?:[\\w-]+ ){0,2}(?:offices?|hubs?|studio),? or (?:work )?(?:from |at )home\\b',
    '\\b(?:occasional|some|a few|several|periodic) (?:days|time) (?:in|at) (?:the|our|an?) (?:[\\w-]+ ){0,2}offices?\\b|\\b(?:primarily|predominantly) (?:remote|from home)\\b',
    '\\b(?:generous|flexible|liberal) (?:work(?:ing)?[- ]from[- ]home|wfh|remote(?:[- ]work(?:ing)?)?|home[- ]?(?:office|working)) (?:policy|policies|arrangements?|rules?)\\b',
    '\\b(?:work(?:ing)? from home|wfh) (?:as|when(?:ever)?|if) (?:needed|necessary|required|you need|you want)\\b',
    `\\b(?!five|5)${days}${perWeek}[^.;]{0,60}\\b${atHome}`,
    `\\b${weekdays}\\b[^.;]{0,40}\\b(?:offices?|home|on-?site|remote(?:ly)?|in[- ]person)\\b|\\b(?:offices?|home|wfh|on-?site|remote(?:ly)?|in[- ]person)\\b[^.;]{0,40}\\b${weekdays}\\b[^.;]{0,40}`,
    `\\b${often}[^.;]{0,25}\\b(?:offices?|home|on-?site)\\b|\\b(?:offices?|home|on-?site)\\b[^.;]{0,40}\\b${often}`,
    `\\bcome (?:in|into|to)\\b[^.;]{0,25}\\b(?:${days}|${often})`,
    `\\b\\d{2} ?% (?:of (?:your|the|working) (?:working )?time )?(?:${atOffice}|${onSite})`,
    `\\b${days} (?:office|home|remote)\\b|\\b${count}(?: days)? (?:at|from) home\\b|\\b${days} (?:out of|in|of) (?:five|5)\\b`,
    '\\b(?!100)(?=\\d{2} ?%)(?<!\\btravel\\w{0,5}\\b[^.;]{0,20})\\d{2} ?%(?! (?:of )?(?:\\w+ )?travel)(?: of (?:your|the|their|working) (?:\\w+ )?(?:time|week|hours|days))?[^.;]{0,40}\\b(?:offices?|on-?site|remote|home)\\b|\\bhalf (?:of )?(?:the|your|their|our) (?:working )?(?:week|time|days) (?:in|at|from)\\b',
    '\\b(?:anchor|hub|(?:fixed|shared|common|team) office) days?\\b|\\b(?:blended|smart) ?working\\b|\\bteletrabajo\\b|\\bt[ée]l[ée]travail\\b',
    `\\b(?:in[- ]office|office|on-?site) (?:attendance|presence)\\b[^.;]{0,25}\\b(?!100)\\d{2} ?%`,
    '\\b(?:occasional|some|ad[- ]hoc|weekly|fortnightly|monthly) (?:(?:(?:in[- ])?office|on-?site|in[- ]person) (?:attendance|presence)\\b|(?:attendance|presence)\\b[^.;]{0,20}\\b(?:offices?|on-?site|hq)\\b)',
    '\\b(?:divid|split|alternat)\\w* (?:your|their|the) (?:working )?(?:time|week|days)\\b[^.;]{0,25}\\b(?:home|remote|offices?)\\b',
    `\\b(?:part|some|half) of (?:the|your) (?:work|week|time)\\b[^.;]{0,30}\\b${atHome}|\\bwork(?:ing)? (?:from home|remotely) (?:regularly|occasionally|sometimes|at times|from time to time|part of|some of)\\b`,
    '\\bremote[\\w -]{0,12}: ?(?:partial(?:ly)?|partly|flexible|some|occasional(?:ly)?|limited|sometimes)\\b',
    `\\bsome (?:of the )?(?:work|days|time) (?:\\w+ ){0,2}(?:${onSite}|${atOffice})\\b|\\b(?:${onSite}|${atOffice}) (?:on occasion|occasionally|from time to time)\\b`,
    '\\bhybrid[- ]remote\\b|\\bremote[- ]hybrid\\b|\\bhybrid(?:es?|er|en)\\b',
    '\\b(?:partly|partially|partial|semi|part|mostly|occasional(?:ly)?|some|flexible|limited|regular)[- ](?:remote(?:ly)?|telework(?:ing)?|wfh|home[- ](?:office|working)|work(?:ing)? from home)\\b',
    `\\b${days}(?:${perWeek})?[ ,]{0,2}(?:\\w+ ){0,3}(?:${atOffice}|${onSite}|${atHome})`,
    `\\b(?:${atOffice}|${onSite}|${atHome})(?: work(?:ing)?)?(?: (?:is )?(?:possible|allowed|available|eligible))?[,:?]? (?:at least |for |up to |about |around |a minimum of |minimum )?${days}`,
    `\\b${days}(?:${perWeek}) ?(?:of )?${atHome}`,
    `\\b${days}(?:${perWeek}) (?:in|at) (?:our |the )?\\w{3,}`,
    `\\b(?:up to |for )?\\d{2}% (?:\\w+ )?${atHome}|${atHome}(?:(?!travel)[^.;]){0,20}\\b(?!100)\\d{2}%(?! (?:\\w+ )?travel)`,
    `\\b(?:on-?site|office|offices)\\b[^.;]{0,60}\\b(?<!(?:five|5) )(?:times|days?) (?:a|per|each) (?:week|month)\\b`,
    '\\b(?:mix|combination|balance|blend|split)\\b[^.;]{0,25}\\b(?:remote|home|offices?)\\b[^.;]{0,30}',
    '\\b(?:home|remote|office)(?: based)?(?: ?/ ?| and | & )(?:home|remote|office)\\b[- ]?(?:office|work(?:ing)?|based)?(?! (?:and|or) )',
    // Not where it says how far: "remote possible within Sweden".
    `\\b(?<!\\b(?:fully|100%|completely) )${atHome}(?: work(?:ing)?)? ${choice}\\b(?! (?:with)?in\\b| from\\b| across\\b)|\\bwork(?:ing)? from home ${choice}\\b`,
    `\\b(?:options?|opportunit(?:y|ies)|possibility|flexibility|ability|chance|choice|allowed|able|free)\\b(?: (?:to|of|for|do|work|working|a|some|occasionally|partly)){0,4} (?:${atHome})`,
    '\\bflexib\\w+ (?:\\w+ ){0,5}(?:and |& |or )(?:remote|home[- ]?office|work(?:ing)? (?:from home|remotely))(?: options?| work(?:ing)?)?\\b',
    '\\bflexible working such as\\b[^.;]{0,60}\\bfrom home\\b',
    `\\b(?:home[- ]?office|mobile (?:work|working|office))\\b(?! (?:orders|budget|stipend|equipment|set-?up|allowance))`,
    '\\bhybrid\\b(?![- ]?(?:\\w+ )?(?:cloud|apps?))',
  ),
  phrases(
    'REMOTE',
    '\\b(?:fully|100%|completely|entirely|permanently|full[- ]time) (?:\\w+ )?remote(?:ly)?\\b|\\bremote(?:ly)? (?:100%|all the time|full[- ]time)',
    '\\bremote (?:\\w+ ){0,2}(?:analyst|engineer|developer|scientist|contract|internship|employment)\\b',
    `\\bremote(?:ly)?(?=,[ ,]{1,4}(?:(?:or|and) )?(?:${onSite}|in (?:the|our) office|office)\\b)|\\boffices?,? or (?:fully |completely )?remotely\\b`,
    '\\bhome ?working\\W{0,3}$',
    '\\bremote[- ](?:anywhere|first|friendly|only|position|role|job|opportunity|eligible|based|within|in|from|across|possible|ok(?:ay)?|work(?:ing)?\\b(?! (?:with|across|experience))|us\\b|usa\\b|uk\\b|eu\\b|europe\\b|emea\\b|canada\\b|india\\b|united states)',
    '\\b(?:work|working|works|worked|position|role|job|opportunity|is|be|are|company|team|employees|located|hire|hiring|performed|done|carried out|based|offered|join us) (?:\\w+ly |100% )?(?:remote|remotely)\\b',
    "\\b(?:join(?:ing)?|part of|we(?:['’]re| are))(?: an?| our| the)(?: [\\w-]{1,12}){0,2} remote (?:[\\w-]{1,15} )?team\\b|\\b(?:welcome|accept|consider)\\w* (?:\\w+ )?remote (?:candidates|applicants|applications)\\b",
    '\\bwork\\w* from the comfort of your (?:own )?(?:home|couch|sofa)\\b',
    '\\bwork(?:s|ing)?(?: \\w+ly)?[- ]from[- ](?:home|anywhere|wherever|any location)\\b|\\bfrom anywhere\\b|\\bwfh\\b|\\btelecommut(?:e|ing)\\b|\\btelework(?:ing)?\\b|\\bhome[- ]?based\\b|\\bwork(?:ing)?(?:[- ]at[- ]|@)home\\b(?! (?:with|for|and learn))',
    '\\bvirtual[- ]first\\b|\\bdistributed[- ]first\\b|\\b(?:role|position|job) is (?:fully |100 ?% )?virtual\\b|\\bzdaln\\w+|\\bor (?:fully )?remotely\\b',
    '\\b(?:or|and) (?:fully )?remote\\b|\\bremote or\\b|^\\W{0,4}remote\\b|\\(\\s?remote\\b|\\bremote\\W{0,3}$',
    "\\ball[- ]remote\\b|\\bremote by default\\b|\\bopen to remote\\b|\\banywhere (?:in|within|between(?! \\d| one| two| three))\\b|\\bno headquarters\\b|\\bhome[- ]?working contract\\b|\\bwe(?:['’]re| are) (?:all |fully )?remote\\b|\\bremote (?:candidates|applicants) (?:are |will be )?(?:welcome|considered|ok)|\\bhome[- ]working (?:role|position|job)\\b|\\blocation[- ]independent\\b|\\b(?:live|reside|be based) in any (?:state|country|city)\\b|\\bwork where(?:ver)? (?:you|they) (?:like|want|are|live)\\b|\\bwherever you (?:want|like|live|are|please)\\b|\\bfrom where (?:you|they) (?:live|are)\\b|\\bvirtual (?:position|role|job|work(?:place)?)\\b|\\b(?:no|don['’]t have an?) (?:physical |central )?offices?\\b|\\b(?:fully|globally|completely|100%|a|an? all) (?:remote,? )?distributed (?:team|company|organi[sz]ation|workforce)\\b|\\b(?:team|company|we|everyone|organi[sz]ation)(?: (?:is|are)|['’]re) (?:all )?(?:fully|globally|completely|100%) distributed\\b",
  ),
  phrases(
    'ONSITE',
    `\\b${onSite}[- ](?:role|position|job|work(?:ing)?|only|five|5|in|at|from|presence|attendance(?! at (?:\\w+ )?(?:events?|conferences?|meetings?))|required|opportunity|or|and)\\b`,
    `\\b(?:role|position|job|work|working|fully|is|be|are|or|and|required|strictly|must be) ${onSite}\\b`,
    `\\b(?:based|located|work(?:s|ing)?) out of (?:our|the|its) (?:[^\\s.;:,]{1,20} ){0,4}(?:${building}|cent(?:er|re))\\b`,
    `\\b(?:(?:you|candidate|employee)(?: will|['’]ll)?(?: be)? (?:work(?:ing)?|based|located)|(?:role|position|job)(?: is| will be)? (?:based|located)) (?:at|in) (?:our|the) (?:[^\\s.;:,]{1,20} ){0,4}cent(?:er|re)\\b(?! of\\b)`,
    `\\b(?:role|position|job|you)(?: will)? sits? ${atOffice}|^\\W{0,4}work(?:ing)? (?:at|in|from) our (?:[\\w'-]+ ){0,2}${building}\\b`,
    '\\b(?:works?|working|sits?|together) (?:\\w+ ){0,2}in (?:one|the same|a single) office\\b|\\boffice[- ](?:first|centric)\\b',
    '\\b(?:based|located|performed|work(?:ing)?|done|sit) (?:from|in|at|out of) (?:any|either|one) of our (?:[\\w-]+ ){0,3}(?:offices|sites|hubs|studios)\\b',
    `\\b(?:able|willing|ability|required|expected|must|need) (?:to )?work (?:in|at|from|out of) (?:the|our) (?:[\\w&'-]+ ){0,2}${building}\\b`,
    '\\b(?:in|at) (?:the|our) offices? together\\b|\\btogether (?:in|at) (?:the|our) (?:\\w+ )?office\\b',
    `\\b(?:an?|this|the) ${onSite},? (?:[\\w-]+,? ){1,2}(?:role|position|job|opportunity)\\b`,
    `(?:^\\W{0,4}|[,;|] )${onSite}\\b|\\(\\s?${onSite}\\b|\\b${onSite}\\W{0,3}$`,
    `\\bwork from (?:the )?office\\b|\\b(?:(?:you|candidate|employee|incumbent|person)(?: will|['’]ll)?(?: be)? (?:work(?:ing)?|based)|(?:work|it|job)(?: is|['’]s)(?: all)? (?:done|performed|carried out|based)|we work|(?:role|position|job) (?:is|will be)(?: based| located)?|based|located|you are|you['’]re|presence) (?:[\\w'’-]+ ){0,3}${atOffice}\\b`,
    `\\b(?:role|position|job) (?:is|will be) (?:based |located )?(?:out of|in|at|from) our [^.;:]{1,40} ${building}\\b`,
    '\\bjoin (?:our|the) (?:[\\w-]+ ){0,3}team (?:at|in) our (?:[\\w-]+ ){0,2}office\\b',
    `\\b(?:everyone|everybody|all of us|we(?:['’]re| are)? all)(?: \\w+)? ${atOffice}\\b`,
    `\\b${onSite}[- ](?:company|culture|team|environment|first)\\b|\\bon[- ]campus (?:position|role|job|work|only|presence)\\b|\\b(?:site|campus|lab|plant|studio|hospital)-based (?:role|position|job)\\b|\\b(?:role|position|job|post) is (?:site|campus|lab|plant|studio|hospital)[- ]based\\b|\\bstacjonarn\\w+|\\bwfo\\b|\\b(?:work|sit) in (?:the same|one) room\\b`,
  ),
];

/** What a bare word says in a line that tells the place: "Remote (US)", "Berlin, hybrid". */
export const workplaceNames: readonly WorkplacePhrases[] = [
  phrases('HYBRID', '\\bhybrid\\b'),
  phrases(
    'REMOTE',
    '\\bremote(?:ly)?\\b',
    '^\\W*virtual(?= ?[(,–-]|\\W*$)|[-–(] ?virtual\\W*$',
    '(?:[·|•(/–-] ?|: )worldwide(?=\\W*$| ?[·|•)(/–-])|^\\W*worldwide(?= ?[·|•(/–-])',
    '\\banywhere\\b(?! (?:between|from) (?:\\d|one|two|three))',
    '\\bdistributed team\\b',
    '\\b(?:fully|globally|100 ?%) distributed\\b',
  ),
  phrases(
    'ONSITE',
    `\\b${onSite}\\b|^office$|^\\W*(?:work(?:place)?|job) (?:setting|mode|type|location|arrangement|model) ?[-–|] ?office\\b`,
  ),
];
