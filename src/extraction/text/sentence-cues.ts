import type { Section } from './section-headings.js';

interface SentenceCues {
  readonly section: Section;
  /** How such a sentence begins; in small letters with straight quotes, like all cues. */
  readonly openings: readonly string[];
  readonly anywhere: readonly string[];
  /** Where the cues tell anything; everywhere where it is left out. */
  readonly within?: readonly Section[];
  /** An item of a list that begins so is what its section is. */
  readonly notInItems?: true;
  /** What follows is about the same, up to the next heading. */
  readonly closes?: true;
}



/** Sentences that tell by their own words what they are about, wherever they stand. The first match decides. */
export const sentenceCues: readonly SentenceCues[] = [
  {
    section: 'legal',
    closes: true,
    openings: [],
    anywhere: [
      'equal[- ](?:employment[- ])?opportunit',
      'discriminat(?:e|ion)\\b',
      'regardless of (?:race|age|gender|your)',
      'without regard to\\b',
      'protected (?:veteran|class|characteristic|status)',
      'reasonable accommodations?\\b',
      'e-verify\\b',
      'criminal (?:histor|record)',
      'privacy (?:notice|policy)',
      'applicants with disabilit',
      '(?:gdpr|personal data)\\b.{0,40}\\bappl',
    ],
  },
  {
    section: 'offer',
    openings: [
      '(?:in return,? )?(?:we|our package|our benefits|benefits|perks) .{0,20}\\b(?:offer|provide|include)\\b(?! services| solutions| software)',
      "you(?:'ll| will) (?:get|receive|enjoy)\\b",
      '(?:an? )?(?:highly )?(?:competitive|attractive|generous) (?:salary|pay|compensation|package|benefits|pto|holiday|pension|equity|base)',
      '(?:our |the )?(?:base |gross |annual |monthly |hourly )?(?:salary|compensation|pay)\\b.{0,30}\\d',
    ],
    anywhere: [
      '(?:health|medical|dental|vision|life)(?: and dental)? insurance\\b',
      'paid (?:time off|vacation|holidays?|leave)\\b',
      'pto\\b',
      '401\\(?k\\)?',
      'stock options\\b',
      '\\d{2} days(?: of)? (?:paid |annual )?(?:vacation|holidays?|leave)\\b',
      'pension (?:plan|scheme|contribution)',
      '(?:parental leave|company pension|gym membership)\\b',
      '(?:learning|training|education|development|equipment|conference|home[- ]office) (?:budget|stipend|allowance)',
      'free (?:lunch|snacks|drinks|coffee)',
    ],
  },
  {
    section: 'process',
    openings: ['(?:please |to )?(?:apply|send (?:us |your )|submit your|email (?:us|your)|click)\\b'],
    anywhere: [
      '(?:send|submit) (?:us )?your (?:cv|resume|résumé|application)\\b',
      'look(?:ing)? forward to (?:your|hearing|meeting)',
      'make your resume\\b',
      'visa sponsorship\\b',
    ],
  },
  {
    section: 'company',
    openings: [
      '(?:we|our (?:company|mission|customers|product|platform|clients|team|goal)|founded|backed by|headquartered|at [\\w.&]{2,20}(?: [\\w.&]{2,20})?, we)\\b(?!.{0,60}\\b(?:looking|seek|seeking|hiring|search|searching|recruiting|use|uses|using|stack|expect|need|require|want|ask|value|you|someone|built (?:with|on|in)|runs? on|written in)\\b)',
    ],
    anywhere: [],
  },
];
