import type { EducationLevel, RequirementKind } from '../../domain/enums.js';
import { namesEducation, readDegrees } from '../fields/read-education.js';
import { segmentAt } from './split-segments.js';

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
  /\b(?:certified (?:company|organi[sz]ation|partner|b corp)|ssl|tls|digital|x\.?509) ?(?:certificates?)?/i;

/** The degrees, spoken languages and certificates that a sentence asks for. `segments`: where its parts begin. */
export function readOtherAsks(sentence: string, segments: readonly number[]): readonly OtherAsk[] {
  const endOf = (position: number) => segmentAt(segments, position, sentence.length).end;
  const degrees =
    namesEducation(sentence) || /\b[bm]\.?(?:s|a|sc|eng)\b/i.test(sentence) ? readDegrees(sentence) : [];
  return [
    ...degrees.map(({ start, level }) => ({ kind: 'EDUCATION' as const, start, end: endOf(start), level })),
    ...readLanguages(sentence),
    ...readCertifications(sentence, segments),
  ];
}

function readLanguages(sentence: string): readonly OtherAsk[] {
  if (!spoken.test(sentence)) return [];
  return [...sentence.matchAll(languages)].map(({ index }) => ({
    kind: 'LANGUAGE' as const,
    start: index,
    end: index,
    level: null,
  }));
}

function readCertifications(sentence: string, segments: readonly number[]): readonly OtherAsk[] {
  if (othersCertified.test(sentence)) return [];
  return [...sentence.matchAll(certification)].map(({ index }) => ({
    kind: 'CERTIFICATION' as const,
    ...segmentAt(segments, index, sentence.length),
    level: null,
  }));
}
