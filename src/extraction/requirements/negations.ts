import type { Mention } from '../../skills/taxonomy.js';
import { allMatches } from '../text/all-matches.js';

/** Words by which a sentence says that what stands between them isn't asked for at all. */
const negations: readonly RegExp[] = [
  /\b(?:no|without|not need|don['’]t need|do not need|needn['’]t have)\b[^.;]{0,60}?\b(?:experience|knowledge|background|skills?)\b[^.;,]{0,60}?(?:\b(?:needed|required|necessary|expected)\b|(?=[.;]|$))/gi,
  /\b(?:this is |it['’]s |it is )?(?:not|isn['’]t|is not) (?:an? )[^.;,]{1,40}?\b(?:role|position|job)\b/gi,
  /\b(?:do not|don['’]t|needn['’]t|won['’]t) (?:need|have to know|require|know)(?: to know)? [^.;,]{1,40}?\b(?:either|though|for this|at all)\b|^\W{0,3}not [^.;,]{1,30},? (?:sorry|though|please)\b/gi,
  /\b(?:do not|don['’]t) (?:require|expect|need) (?:any |specific |previous |prior )?(?:experience|knowledge|expertise) (?:with|in|of) [^.;]{1,100}/gi,
  /\b(?:interest(?:ed)? in learning|(?:eager(?:ness)?|willing(?:ness)?|desire|drive|keen|motivation|motivated|excited|curiosity|appetite|hunger|hungry)(?: \w+){0,3} (?:to|for) (?:\w+ ){0,3}learn(?:ing)?)\b[^.;,]{0,80}/gi,
  /\b(?:instead of|rather than|other than|as opposed to|we (?:don['’]t|do not) (?:use|work with|write))\b[^.;,]{1,40}/gi,
];
const hint = /\b(?:no|not|without|\w+n['’]t|instead|rather|other than|opposed|learn\w*)\b/i;

/** The mentions that a sentence doesn't deny. "Kafka is not required" denies nothing: it is welcome. */
export function withoutDenied(sentence: string, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length === 0 || !hint.test(sentence)) return mentions;
  const denied = negations.flatMap((rule) =>
    allMatches(sentence, rule).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return mentions.filter(({ start }) => !denied.some((span) => span.start <= start && start < span.end));
}
