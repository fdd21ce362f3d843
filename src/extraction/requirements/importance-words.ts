/** Words by which a sentence says that something is welcome, but not asked for. */
export const preferredWords: readonly string[] = [
  'not (?:strictly |absolutely )?(?:required|essential|mandatory|necessary|needed|a must)',
  'no(?: \\w+){0,2} required',
  '(?:(?:is|are|would be|will be|as|considered) )?(?:(?:an?|also an?|big|huge|strong|definite|distinct|real|major|nice|great|added|clear) )+(?:plus|bonus|asset|advantage)(?! (?:years|points? system))',
  '(?:plus|bonus|asset|advantage)(?=\\s?[:.!)*]|$)',
  'plus points?',
  'bonus points?(?: (?:for|if))?',
  'extra points?(?: (?:for|if))?',
  '(?:strongly |highly |is |are )?(?:preferred|preferable|desirable|desired|advantageous|beneficial|optional)',
  'preferably',
  'ideally',
  '(?:nice|good|great)[- ]to[- ]haves?',
  '(?:would be|is|are) (?:nice|great|ideal|helpful|useful|welcome|appreciated|a nice addition)',
  '(?:very |highly )?welcome',
  '(?:is|are) (?:also )?(?:fine|ok|okay|acceptable)(?: too| as well)?',
  "we(?:’|')d love",
  'even better if',
];

/** Words by which a sentence insists. */
export const requiredWords: readonly string[] = [
  '(?:is |are )?(?:an? )?(?:absolute )?must(?:[- ]haves?)?',
  '(?:is |are )?(?:strictly |absolutely )?(?:required|mandatory|essential|indispensable|obligatory)',
];
