import type { Section } from './section-headings.js';

/** Sentences that tell by their own words what they are about, wherever they stand. The first match decides. */
const cues: readonly { readonly section: Section; readonly pattern: RegExp; readonly unless?: RegExp }[] = [
  {
    section: 'legal',
    pattern:
      /\bequal[- ](?:employment[- ])?opportunit|\bdiscriminat(?:e|ion)\b|\bregardless of (?:race|age|gender|your)|\bwithout regard to\b|\bprotected (?:veteran|class|characteristic|status)|\breasonable accommodations?\b|\be-verify\b|\bcriminal (?:histor|record)|\bprivacy (?:notice|policy)|\bgdpr\b.{0,40}\b(?:appl|personal data)|\bapplicants with disabilit|\bpersonal data\b.{0,40}\bappl/i,
  },
  {
    section: 'offer',
    pattern:
      /^(?:in return,? )?(?:we|our package|our benefits|benefits|perks|you(?:'|’)?ll (?:get|receive|enjoy)|you will (?:get|receive|enjoy))\b.{0,20}\b(?:offer|provide|include|get|receive|enjoy)\b(?! services| solutions| software)|^(?:a |an )?(?:highly )?(?:competitive|attractive|generous) (?:salary|pay|compensation|package|benefits|pto|holiday|pension|equity|base)|\b(?:health|medical|dental|vision|life)(?: and dental)? insurance\b|\bpaid (?:time off|vacation|holidays?|leave)\b|\b(?:unlimited )?pto\b|\b401\(?k\)?|\bstock options\b|\b\d{2} days(?: of)? (?:paid |annual )?(?:vacation|holidays?|leave)\b|\bpension (?:plan|scheme|contribution)|\bparental leave\b|\b(?:learning|training|education|development|equipment|conference|home[- ]office) (?:budget|stipend|allowance)|\bfree (?:lunch|snacks|drinks|coffee)|\bcompany pension\b|\bgym membership\b|^(?:our |the )?(?:base |gross |annual |monthly |hourly )?(?:salary|compensation|pay)\b.{0,30}\d/i,
  },
  {
    section: 'process',
    pattern:
      /^(?:please |to )?(?:apply|send (?:us |your )|submit your|email (?:us|your)|click)\b|\b(?:send|submit) (?:us )?your (?:cv|resume|résumé|application)\b|\b(?:we )?look(?:ing)? forward to (?:your|hearing|meeting)|\bmake your resume\b|\bvisa sponsorship\b/i,
  },
  {
    section: 'company',
    pattern:
      /^(?:we|our (?:company|mission|customers|product|platform|clients|team|goal)|founded|backed by|headquartered|at \p{Lu}[\w.&]{1,20}(?: \p{Lu}[\w.&]{1,20})?, we)\b/iu,
    unless:
      /^.{0,60}\b(?:looking|seek|seeking|hiring|search|searching|recruiting|use|uses|using|stack|expect|need|require|want|ask|value|you|someone|built (?:with|on|in)|runs? on|written in)\b/i,
  },
];

/** The part of a posting that a sentence belongs to by its own words; null where they don't tell. */
export function classifySentence(sentence: string): Section | null {
  const opening = sentence.slice(0, 400);
  return cues.find((cue) => cue.pattern.test(opening) && cue.unless?.test(opening) !== true)?.section ?? null;
}
