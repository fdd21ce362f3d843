import type { EducationLevel, RequirementKind } from '../../domain/enums.js';
import { readDegrees } from '../fields/read-education.js';
import { allMatches } from '../text/all-matches.js';
import { segmentAt, splitSegments } from './split-segments.js';

/** Something other than a skill that a sentence asks for, and where it does. */
export interface OtherAsk {
  readonly kind: Extract<RequirementKind, 'EDUCATION' | 'LANGUAGE' | 'CERTIFICATION'>;
  readonly start: number;
  /** Skills named from `start` up to here belong to it: fields of study, what is certified. */
  readonly end: number;
  readonly level: EducationLevel | null;
}

const languages =
  /\b(?:English|German|French|Spanish|Portuguese|Italian|Dutch|Polish|Mandarin|Chinese|Cantonese|Japanese|Korean|Arabic|Hebrew|Russian|Ukrainian|Turkish|Swedish|Danish|Norwegian|Finnish|Czech|Greek|Hungarian|Romanian|Hindi|Deutsch|Englisch)\b/g;
const spoken =
  /\b(?:fluen(?:t|cy|tly)|native|proficien(?:t|cy)|spoken|speak(?:er|ing)?|written|verbal|oral|command|level|languages?|language skills|business|conversational|bilingual|mother tongue|communicat\w+|[ABC][12]|working knowledge|excellent|good|professional|skills)\b|^\W*\w+\W*$/i;
const certification =
  /\b(?:certif(?:ied|ications?|icates?)|CKAD?|CISSP|CISM|PMP|CCN[AP]|OSCP|CEH|ISTQB|PSM|CSM)\b/gi;
/** An organisation's or a product's certificates, not a person's. */
const othersCertified =
  /\b(?:certified (?:company|organi[sz]ation|partner|b corp))|(?:ssl|tls|digital|x\.?509) certificates?/i;

/** The degrees, spoken languages and certificates that a sentence asks for. */
export function readOtherAsks(sentence: string): readonly OtherAsk[] {
  return [...readEducation(sentence), ...readLanguages(sentence), ...readCertifications(sentence)];
}

function readEducation(sentence: string): readonly OtherAsk[] {
  const degrees = readDegrees(sentence);
  const segments = degrees.length > 0 ? splitSegments(sentence) : [];
  return degrees.map(({ start, level }) => {
    const { end } = segmentAt(segments, start, sentence.length);
    return { kind: 'EDUCATION', start, end, level };
  });
}

function readLanguages(sentence: string): readonly OtherAsk[] {
  const named = allMatches(sentence, languages);
  if (named.length === 0 || !spoken.test(sentence)) return [];
  return named.map(({ index }) => ({ kind: 'LANGUAGE', start: index, end: index, level: null }));
}

function readCertifications(sentence: string): readonly OtherAsk[] {
  const named = allMatches(sentence, certification);
  if (named.length === 0 || othersCertified.test(sentence)) return [];
  const segments = splitSegments(sentence);
  return named.map(({ index }) => {
    return { kind: 'CERTIFICATION', ...segmentAt(segments, index, sentence.length), level: null };
  });
}
