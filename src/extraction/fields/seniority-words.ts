import type { Seniority } from '../../domain/enums.js';

/** What is no level, though it has the word of one: taken out of a text before its levels are read. */
export const noLevels: readonly RegExp[] = [
  /\bchief of staff\b/gi,
  /\blead (?:generation|gen|management|scoring|time)\b/gi,
  /\bstaff (?:augmentation|members?|training)\b/gi,
  /\b(?:product|project|program|programme|account|community|content|customer success|success|partner|partnerships?|office|case|campaign|marketing|sales|release|database|delivery|property|store|brand|social media|event|portfolio|fund|relationship|incident|change|configuration|vendor|package|password|talent|hiring) manager\b/gi,
  /\b(?:report(?:s|ing)?|present(?:s|ing)?|speak(?:s|ing)?) (?:directly )?to .{0,60}/gi,
  /\b(?:assistant|support|works? with|working with|alongside) (?:to )?(?:the |our |a )?(?:head of|director|vp|chief|senior)\b.{0,40}/gi,
  /\bassociate(?= (?:director|manager|principal|vice president|vp|partner)\b)/gi,
];

/** The words of each level, in a title, behind a label or in the name of a role. */
export const seniorityWords: Readonly<Record<Seniority, RegExp>> = {
  INTERN:
    /\b(?:interns?|internships?|working student|werkstudent(?:in)?|trainee|apprentice(?:ship)?|praktikant(?:in)?|praktikum|co-?op)\b/i,
  JUNIOR:
    /\b(?:junior|jr|entry[- ]level|(?<!data )entry|(?<!post)(?<!post-)graduate|new grad|grad|(?:college|campus|university) (?:hires?|graduates?)|early[- ]career|beginner|associate)\b(?<!\b(?:senior|sr\.?) associate)/i,
  MID: /\b(?:mid(?![- ]?(?:market|term|size|cap|west|office))|mid[- ]?level|medium[- ]level|mid[- ]senior|intermediate|medior|middle(?! (?:office|east|market))|mid[- ]career)\b/i,
  SENIOR: /\b(?:senior|sr|snr)\b/i,
  STAFF: /\bstaff\b/i,
  PRINCIPAL: /\bprincipal\b/i,
  LEAD: /\blead\b|\b(?:team|tech|technical|practice) ?leader\b|\bteamlead\b|\bteamleiter(?:in)?\b/i,
  MANAGER: /\bmanager\b|\bmanager:in\b/i,
  DIRECTOR:
    /\b(?:director|head|vp|svp|evp|avp|vice president|chief|c[tidae]o|executive level)\b|^executive$/i,
};

/** "Data Analyst II": the number behind a role, in capitals. */
export const levelNumbers: readonly { readonly level: Seniority; readonly pattern: RegExp }[] = [
  { level: 'JUNIOR', pattern: /\p{L}{2} I(?=$|[\s,)]{1,2}[^\p{L}]|[\s,)]*$|\/)/u },
  { level: 'MID', pattern: /(?:\p{L}{2} |\/)II\b/u },
  { level: 'SENIOR', pattern: /(?:\p{L}{2} |\/)I(?:II|V)\b/u },
];

/** "We are looking for a Senior/Staff Engineer who …", "this is a mid-level role": the words of the role. */
export const rolePhrases: readonly RegExp[] = [
  /\b(?:looking for|seeking|seek|hiring|search(?:ing)? for|in search of|join (?:us|our (?:\w+ )?team) as|need|recruiting|opportunity for|opening for|^as)\s(?:(?:an?|our(?: next)?|the|\d|for)\s){0,2}(.{0,70}?)(?=$|\b(?:who|to|with|that|for|in|at|reporting|mentor|you|join)\b|[.;(,])/i,
  /\b(?:this|the position|the role|it) (?:is|will be) (?:an?|our) (.{0,40}?\b(?:role|position|opportunity|job|level))\b/i,
  /^(.{0,40}?(?:level|junior|senior|lead|entry)[\w ]{0,30}) (?:roles?|positions?|jobs?)\b/i,
  /\b((?:entry|mid|senior|junior|graduate|intermediate)[- ]level (?:role|position|job|opportunity))\b/i,
  /\bwe have ((?:[\w/-]+ ){1,6})(?:roles?|positions?) (?:available|open)\b/i,
];
