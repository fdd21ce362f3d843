import { seniorities, type Seniority } from '../../domain/enums.js';
import { allMatches } from '../text/all-matches.js';
import type { Passage } from '../text/read-passages.js';
import type { Section } from '../text/section-headings.js';
import {
  experienceLevel,
  noLevels,
  type RolePhrase,
  rolePhrases,
  seniorityWords,
  trades,
} from './seniority-words.js';

/** Words without which no level can match; looked for in small letters. */
const hint =
  /\b(?:interns?\b|internship|werkstudent|praktik|stagiaire|alternan|placement|students?\b|trainee|apprentice|learnership|starsz|młodsz|junior|jr\b|entry|graduate|grads?\b|early|novice|regular|midweight|recent grad|sen\b|mid\b|middle|medior|medium|intermediate|beginner|fresher|senior|sn?r\b|staff|principal|lead|team ?lead|manager|director|head\b|[sea]?vp\b|vice|chief|c[tidae]o\b|executive|associate|co-?op)/;
/** Whose sentences don't speak of the role. */
const others: ReadonlySet<Section> = new Set<Section>(['offer', 'legal', 'process']);
const oneTrade = trades.map((words) => new RegExp(`\\b(?:${words})\\b`, 'i'));
/** Longer lines below a level label say more than another level. */
const longestName = 30;

/** From the title, the label and the sentences that say who is sought, together. In the order of the levels. */
export function readSeniority(title: string, passages: readonly Passage[]): readonly Seniority[] {
  const stated = [
    ...readLevels(title),
    ...levelLines(passages).flatMap(readLevels),
    ...passages.flatMap(({ fact, text }) =>
      fact === 'employment' && seniorityWords.INTERN.test(text) ? (['INTERN'] as const) : [],
    ),
  ];
  const phrases = rolePhrases.filter(
    ({ counts }) => counts === 'always' || counts === 'trade' || stated.length === 0,
  );
  const spoken = passages
    .filter(({ section, lower }) => !others.has(section) && hint.test(lower))
    .flatMap(({ text }) => phrases.flatMap((phrase) => namedBy(phrase, text, title)));
  return inOrder([...stated, ...spoken]);
}

const inOrder = (found: readonly Seniority[]): readonly Seniority[] =>
  seniorities.filter((level) => found.includes(level));

/** What level labels say, each line of it: "Level:", "Intermediate", "Senior". */
function levelLines(passages: readonly Passage[]): readonly string[] {
  let below = false;
  return passages.flatMap(({ fact, text, reason }) => {
    below = fact === 'level' || (below && text.length <= longestName && readLevels(text).length > 0);
    const told = /^experience\W{0,3}$/i.test(reason.words) ? experienceLevel.exec(text)?.[0] : undefined;
    return below ? [text] : told === undefined ? [] : [told];
  });
}

function namedBy({ pattern, counts }: RolePhrase, text: string, title: string): readonly Seniority[] {
  return allMatches(text, pattern)
    .map((match) => match[1] ?? '')
    .filter((words) => counts === 'always' || counts === 'alone' || isOfTrade(words, title))
    .flatMap(readLevels);
}

/** "the Senior Marketing Analyst" is the one whom the title "Data Analyst" names, and no "Senior Director". */
function isOfTrade(words: string, title: string): boolean {
  const known = oneTrade.filter((trade) => trade.test(title));
  return known.length === 0 || known.some((trade) => trade.test(words));
}

function readLevels(text: string): readonly Seniority[] {
  const telling = noLevels.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const named = seniorities.filter((level) => seniorityWords[level].test(telling));
  // An associate or graduate who is an intern is nothing more.
  return named.includes('INTERN') ? named.filter((level) => level !== 'JUNIOR') : named;
}
