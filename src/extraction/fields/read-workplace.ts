import { workplaces, type Workplace } from '../../domain/enums.js';
import { readPlaces } from '../places/read-places.js';
import type { Passage } from '../text/read-passages.js';
import { indexByWord, type RulesFor } from '../text/rules-by-word.js';
import { refusals, type WorkplacePhrases, workplaceNames, workplacePhrases } from './workplace-words.js';

interface WorkplaceRule {
  readonly workplace: Workplace | null;
  readonly pattern: RegExp;
}

const indexPhrases = (groups: readonly WorkplacePhrases[]): RulesFor<WorkplaceRule> =>
  indexByWord(
    groups.flatMap(({ workplace, patterns }) => patterns.map((pattern) => ({ workplace, pattern }))),
    ({ pattern }) => pattern,
  );
const phrasesFor = indexPhrases(workplacePhrases);
const namesFor = indexPhrases(workplaceNames);

/** Words without which no phrase can match; looked for in small letters. */
const hint =
  /\b(?:remote|hybrid|\bsite\b|on-?site|offices?\b|in[- ]person|from home|at home|home[- ]?(?:based|work|office)|@home|\bhome\b|wfh|tele(?:work|commut)|work(?:ing)? from|distributed(?:[- ]first| team| company| organi| work)|(?:fully|globally|100 ?%) distributed|hq\b|mobile work|mobile office|virtual|wherever|where (?:you|they)\b|campus|hospital|plant\b|\blab|factory|facility|warehouse|headquarter|distribution cent|out of (?:our|the|its)\b|\brto\b|where you\b|\bcent(?:er|re)\b|premises|studio|wfo|same room|one room|any (?:state|country|city)|(?:anchor|hub) days?\b|location[- ]independent|days?(?: (?:a|per|each|every|out|of|in)\b|\/| \/)|anywhere|worldwide|zdaln|hybrydow|stacjonarn|commut|working week|\bcome (?:in|to)|teletrab|t[ée]l[ée]trav|blended|smart ?working)/;
const otherChoice = /\s(?:or|oder)\s|\s?[/;]\s?/i;
/** A choice of HYBRID and another one; else days at home and days in the office are what hybrid means. */
const choiceOfHybrid = new RegExp(
  [
    'worldwide\\W{1,3}(?:[\\w&-]{1,15} ){0,2}(?:\\W )?hybrid\\b',
    '(?:remote(?:ly)?|on-?site|in[- ]office)Jhybrid\\b',
    'hybrid\\)?J(?:remote|on-?site|in[- ]office)\\b',
  ]
    .map((words) => `\\b${words.replace('J', '(?: ?[,/|·] ?|,? or | to )(?:or |fully )?')}`)
    .join('|'),
  'i',
);
/** "Remote: hybrid", "On-site/remote: hybrid": the label names what the value decides. */
const ownLabel = /^[^:]{0,30}\b(?:remote|on-?site|hybrid)\b[^:]{0,20}:/i;
/** "Warsaw or remote", "remote or in our Warsaw office": the place alone means its office. */
const placeOrRemote =
  /\b(?!Hybrid|On-?site|Home|Virtual)\p{Lu}\p{L}{2,30}(?: office| HQ)? or (?:fully )?[Rr]emote\b|\b[Rr]emote(?:ly)? or (?:in|at|from) (?:our )?\p{Lu}|\b(?:from|in|at|of) [^.;]{0,30}\boffices?,? or (?:fully )?remote(?:ly)?\b|\b(?:in|from|at) (?:one of )?(?:our|the) offices? or (?:fully )?remote(?:ly)?\b|\bremote(?:ly)? or (?:in|from|at) (?:one of )?(?:our|the) offices?\b/u;

/** "Acme LtdRemoteUK": where a heading has lost its breaks. */
const glued =
  /(?<=\p{Ll})(?=(?:Remote|Hybrid|On-?site)(?:\b|\p{Lu}))|(?<=Remote|Hybrid|On-?site)(?=\p{Lu}\p{L})/gu;

/** "You can choose to work fully remote", "work from one of our offices or remote": whatever a headline says. */
const remoteByChoice = new RegExp(
  [
    '\\b(?:choos\\w+|choice|prefer|opt(?:ion)?|free)\\b[^.;]{0,25}\\b(?:fully|100 ?%|completely|entirely) remote\\b',
    '\\bour offices? or (?:fully |completely )?remote(?:ly)?\\b',
    '\\bremote (?:(?:candidates|applicants|applications) )?(?:(?:is|are|will|may|can|be|also) ){0,3}(?:considered|welcome)\\b',
    '\\b(?:or remote for|others(?: are)?(?: fully)? remote\\b)',
    '\\b(?:miles|km|commut\\w+ distance)\\b[^.;]{0,100}[,;] ?(?:otherwise|others|everyone else)[^.;]{0,20}\\bremote\\b',
  ].join('|'),
  'i',
);

/** Below legal words, a line as short is a note of its own: "#LI-Hybrid", "This is a remote role". */
const longestNote = 60;

/**
 * What the posting offers, in the order of the values; empty where nothing tells. `lines` are the lines that may name it
 * by a bare word, the surest group first; where none does, phrases in the text are looked for.
 */
export function readWorkplace(
  lines: readonly (readonly string[])[],
  passages: readonly Passage[],
): readonly Workplace[] {
  for (const group of lines) {
    const named = inOrder(group.flatMap(ofLine));
    if (named.length > 0) return withChoice(named, passages);
  }
  const telling = passages.flatMap((passage, nth) =>
    (passage.section !== 'legal' || passage.text.length <= longestNote) && hint.test(passage.lower)
      ? [withAnswer(passage, passages[nth + 1])]
      : [],
  );
  const told = inOrder(telling.flatMap(ofSentence));
  const refused = () =>
    [...lines.flat(), ...telling].some((text) => refusals.some((pattern) => pattern.test(text)));
  if (told.includes('HYBRID') && !telling.some((text) => choiceOfHybrid.test(text)))
    return withChoice(['HYBRID'], passages);
  return told.length === 0 && refused() ? ['ONSITE'] : told;
}

/** HYBRID may leave the choice of working remotely. */
const withChoice = (named: readonly Workplace[], passages: readonly Passage[]): readonly Workplace[] =>
  named.length === 1 && named[0] === 'HYBRID' && passages.some(({ text }) => remoteByChoice.test(text))
    ? ['REMOTE', 'HYBRID']
    : named;

/** "Is it remote?" says nothing without what follows. */
const withAnswer = ({ text }: Passage, next: Passage | undefined): string =>
  text.endsWith('?') ? `${text} ${next?.text ?? ''}` : text;

const inOrder = (found: readonly Workplace[]): readonly Workplace[] =>
  workplaces.filter((workplace) => found.includes(workplace));

function ofSentence(text: string): readonly Workplace[] {
  const { found } = take(text, phrasesFor);
  return found.includes('REMOTE') && placeOrRemote.test(text) ? [...found, 'ONSITE'] : found;
}

function ofLine(text: string): readonly Workplace[] {
  const line = text.replace(glued, ' ');
  if (!hint.test(line.toLowerCase())) return [];
  const ofValue = ownLabel.test(line) ? readNames(line.replace(ownLabel, '')) : [];
  const named = ofValue.length > 0 ? ofValue : readNames(line);
  if (named.includes('HYBRID')) return offersMoreThanHybrid(line) ? named : ['HYBRID'];
  return named.includes('REMOTE') && (placeOrRemote.test(line) || offersPlaceBesideRemote(line))
    ? [...named, 'ONSITE']
    : named;
}

/** "Remote, hybrid", "hybrid in Oslo or remote" */
function offersMoreThanHybrid(line: string): boolean {
  const choices = line.split(/\sor\s/i).map(readNames);
  const others = choices.filter((names) => names.length > 0 && !names.includes('HYBRID'));
  return choiceOfHybrid.test(line) || others.length > 0;
}

function readNames(line: string): readonly Workplace[] {
  const { found, rest } = take(line, phrasesFor);
  return [...found, ...take(rest, namesFor).found];
}

/** What the phrases find, and the text without their words. */
function take(text: string, rulesFor: RulesFor<WorkplaceRule>) {
  const found: Workplace[] = [];
  let rest = text;
  for (const { workplace, pattern } of rulesFor(text)) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest && workplace !== null) found.push(workplace);
    rest = without;
  }
  return { found, rest };
}

/** "Remote (US) or San Francisco": a choice that names a place alone means its office. */
function offersPlaceBesideRemote(line: string): boolean {
  const parts = line.split(otherChoice);
  if (parts.length === 1) return false;
  const choices = parts.map((choice) => ({ choice, names: readNames(choice) }));
  return (
    choices.some(({ names }) => names.includes('REMOTE')) &&
    choices.some(
      ({ choice, names }) =>
        names.length === 0 && readPlaces(choice, 'known').some(({ city }) => city !== null),
    )
  );
}
