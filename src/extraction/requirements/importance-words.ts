/** Words by which a sentence says that something is welcome, but not asked for. */
export const preferredWords: readonly string[] = [
  'not (?:strictly |absolutely )?(?:required|essential|mandatory|necessary|needed|a must)',
  'no(?: \\w+){0,2} required',
  '(?:(?:is|are|would be|will be|as|considered) )?(?:(?:an?|also an?|big|huge|strong|definite|distinct|real|major|nice|great|added|clear|strong) )+(?:plus|bonus|asset|advantage|benefit|merit)(?! (?:years|points? system))',
  '(?:plus|bonus|asset|advantage)(?=\\s?[:.!)*]|$)',
  'plus points?',
  '(?:strongly |highly |is |are )?(?:preferred|preferable|desirable|desired|advantageous|beneficial|optional)',
  '(?:would be|is|are) (?:nice|great|ideal|helpful|useful|welcome|appreciated|valued|a nice addition)',
  '(?:will |would )?(?:increase your chances|set you apart|make you stand out|be an? (?:plus|bonus|advantage|asset))',
  '(?:very |highly )?(?:welcome|appreciated|valued)',
  '(?:is|are) (?:also )?(?:fine|ok|okay|acceptable)(?: too| as well)?',
];

/** Words that say so of what follows them, wherever in a sentence they stand. */
export const leadingPreferredWords: readonly string[] = [
  'preferably',
  'ideally',
  '(?:bonus|extra|plus|brownie) points?(?: (?:for|if)(?: you)?(?: (?:have|know))?)?',
  '(?:a |big |huge )?(?:bonus|plus) (?:for|if)(?: you)?(?: (?:have|know))?',
  '(?:nice|good|great)[- ]to[- ]haves?',
  "we(?:’|')d love",
  'even better if',
  '(?:with )?(?:a )?(?:strong )?preference (?:for|given to|will be given to)',
];

/** Words by which a sentence insists. */
export const requiredWords: readonly string[] = [
  '(?:is |are )?(?:an? )?(?:absolute )?must(?:[- ]haves?)?',
  '(?:is |are )?(?:strictly |absolutely )?(?:required|mandatory|essential|indispensable|obligatory)',
];
