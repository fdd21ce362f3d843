import { workplaces, type Workplace } from '../../domain/enums.js';
import type { Passage } from '../text/read-passages.js';

/** What a place-like line says: "Remote (US)", "Berlin, hybrid". */
const names: Readonly<Record<Workplace, RegExp>> = {
  REMOTE:
    /(?<!\b(?:no|not|non)[ -](?:fully )?)\b(?:remote(?:ly)?|work from (?:home|anywhere)|wfh|home[- ]?office|anywhere|distributed team)\b(?! (?:is )?not\b)/i,
  HYBRID: /\bhybrid\b/i,
  ONSITE: /\b(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)\b/i,
};

/** What running text must say; "remote teams" and "hybrid cloud" are no workplaces. */
const phrases: Readonly<Record<Workplace, RegExp>> = {
  REMOTE:
    /\b(?:fully|100%|completely|entirely) remote\b|\bremote[- ](?:anywhere|first|friendly|only|position|role|job|work(?:ing)?\b(?! (?:with|across))|within|in|from|across|option|possible|ok)\b|\b(?:work|working|works|position|role|job|is|be|are) (?:fully |100% |completely )?remote(?:ly)?\b(?! (?:teams|team|procedure|sensing|access|debugging|data|monitoring|control|sites?|machines?|not))|\bwork from (?:home|anywhere)\b|\b(?:or|and) remote\b(?! [a-z])|^remote\b(?! (?:teams|procedure|sensing|access|debugging|data))/i,
  HYBRID:
    /\bhybrid[- ](?:work(?:ing|place)?|model|role|position|job|set-?up|schedule|arrangement|office|policy|in|from|environment|remote)\b|\b(?:is|work|are|be) hybrid\b(?! (?:cloud|apps?|mobile))|\b(?:\d|one|two|three|four)(?:(?:-|–| to | or )(?:\d|two|three|four))? days? (?:a|per|each|\/) ?week (?:in|at|from|on) (?:the|our|a) ?(?:\w+ )?(?:office|studio|site)|\b(?:\d|one|two|three|four) (?:office )?days? (?:in|at) (?:the|our) (?:\w+ )?office|\bmix of (?:remote|home|office)/i,
  ONSITE:
    /\b(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based) (?:role|position|job|work|only|five|5|in|at|from|presence|required)\b|\b(?:role|position|job|work|fully|100%|is|be) (?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)\b(?! (?:interview|gym|parking|childcare|meals|lunch|support))/i,
};

const refused =
  /\b(?:no|not|isn't|isn’t|cannot|can't|can’t) (?:\w+ ){0,3}(?:remote|hybrid|on[- ]?site)\b|\bremote (?:work )?(?:is|isn't|are) (?:not|n't)\b/i;
/** Words without which no phrase can match; looked for in small letters. */
const hint = /remote|hybrid|site|office|in[- ]person|from home|from anywhere|days? (?:a|per|each) week/;
const otherChoice = /\s(?:or|oder)\s|\s?[/|;]\s?/i;

/** "Warsaw or remote": the place alone means its office. */
const placeOrRemote =
  /(?<!Hybrid)\b\p{Lu}\p{L}{2,30} or (?:fully )?remote\b|\b[Rr]emote or (?:in|at) (?:our )?\p{Lu}/u;

/**
 * What the posting offers, in the order of the values; empty where nothing tells. `lines` are the lines that may name it
 * by a bare word, the surest group first; where none does, phrases in the text are looked for.
 */
export function readWorkplace(
  lines: readonly (readonly string[])[],
  passages: readonly Passage[],
): readonly Workplace[] {
  for (const group of lines) {
    const named = workplaces.filter((workplace) => group.some((line) => ofLine(line).includes(workplace)));
    if (named.length > 0) return named;
  }
  const telling = passages.filter(
    ({ text, lower, section }) => section !== 'legal' && hint.test(lower) && !refused.test(text),
  );
  return workplaces.filter((workplace) => {
    const besideRemote = workplace === 'ONSITE' ? placeOrRemote : null;
    return telling.some(({ text }) => phrases[workplace].test(text) || besideRemote?.test(text) === true);
  });
}

const ofLine = (line: string): readonly Workplace[] =>
  offersPlaceBesideRemote(line) ? [...readNames(line), 'ONSITE'] : readNames(line);

const readNames = (text: string): readonly Workplace[] =>
  refused.test(text) ? [] : workplaces.filter((workplace) => names[workplace].test(text));

/** "Remote (US) or San Francisco": a choice that names a place alone means its office. */
function offersPlaceBesideRemote(line: string): boolean {
  const choices = line.split(otherChoice).filter((choice) => /\p{L}{2}/u.test(choice));
  return (
    choices.some((choice) => names.REMOTE.test(choice)) &&
    choices.some((choice) => readNames(choice).length === 0)
  );
}
