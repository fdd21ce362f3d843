import { seniorities, type Seniority } from '../../domain/enums.js';
import type { Passage } from '../text/read-passages.js';

const words: Readonly<Record<Seniority, RegExp>> = {
  INTERN: /\b(?:intern|interns|internship|working student|werkstudent|trainee|apprentice)\b/i,
  JUNIOR: /\b(?:junior|jr|entry[- ]level|graduate|new grad|early career)\b/i,
  MID: /\b(?:mid|mid[- ]?level|mid[- ]senior|intermediate|medior|middle)\b/i,
  SENIOR: /\b(?:senior|sr)\b/i,
  STAFF: /(?<!chief of )\bstaff\b/i,
  PRINCIPAL: /\bprincipal\b/i,
  LEAD: /\blead\b(?! (?:generation|gen|management|scoring)\b)|\b(?:team|tech|technical) ?leader\b|\bteamlead\b/i,
  MANAGER:
    /(?<!\b(?:product|project|program|programme|account|community|content|customer success|success|partner|office|case|campaign|marketing|sales|release|database|delivery) )\bmanager\b/i,
  DIRECTOR: /\b(?:director|head of|vp|vice president|chief|cto|cio)\b/i,
};
/** "We are looking for a Senior/Staff Engineer who …": the words of the role. */
const seeking =
  /\b(?:looking for|seeking|seek|hiring|search(?:ing)? for|in search of|join (?:us|our team) as|need|as)\s(?:an?|our(?: next)?|the|\d)\s(.{0,70}?)(?=$|\b(?:who|to|with|that|for|reporting|mentor)\b|[.;(])/i;

/** Words without which no level can match; looked for in small letters. */
const hint =
  /intern|werkstudent|working student|trainee|apprentice|junior|jr|entry|grad|early|mid|medior|senior|sr|staff|princip|lead|manager|director|head of|vp|president|chief|cto|cio/;

/** From the title; else from a label; else from the sentence that says who is sought. In the order of the levels. */
export function readSeniority(title: string, passages: readonly Passage[]): readonly Seniority[] {
  const ofTitle = readLevels(title);
  if (ofTitle.length > 0) return ofTitle;
  for (const { fact, text } of passages) {
    const ofLabel = fact === 'level' || fact === 'title' ? readLevels(text) : [];
    if (ofLabel.length > 0) return ofLabel;
  }
  for (const { text, lower } of passages) {
    if (!hint.test(lower)) continue;
    const ofSentence = readLevels(seeking.exec(text)?.[1] ?? '');
    if (ofSentence.length > 0) return ofSentence;
  }
  return [];
}

const readLevels = (text: string): readonly Seniority[] =>
  seniorities.filter((level) => words[level].test(text));
