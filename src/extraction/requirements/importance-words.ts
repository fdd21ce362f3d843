/** What is said of something that is welcome: "it would be …". */
const welcome =
  '(?:(?:a )?(?:nice|great|good)(?: to have)?|ideal|helpful|useful|welcome|appreciated|valued|lovely|handy|awesome|amazing|fantastic|wonderful|excellent|brilliant|cool|perfect|interesting|(?:highly |strongly )?(?:preferred|preferable|desirable|desired|advantageous|beneficial)|(?:a|an) (?:\\w+ )?(?:plus|bonus|asset|advantage|benefit))';

/** Words by which a sentence says that something is welcome, but not asked for. */
export const preferredWords: readonly string[] = [
  "(?:not|isn(?:’|')t|aren(?:’|')t) (?:strictly |absolutely |necessarily |be |an? )*(?:required|essential|mandatory|necessary|needed|must(?:[- ]have)?|requirement|prerequisite|deal[- ]?breaker|obligatory|compulsory)",
  'no(?: \\w+){0,2} required|no (?:must|prerequisite|deal[- ]?breaker)',
  '(?:(?:is|are|would be|will be|as|considered|regarded|seen) )?(?:(?:an?|also an?|big|huge|strong|definite|distinct|real|major|nice|great|added|clear|additional|significant|welcome) ){1,6}(?:plus|bonus|asset|advantage|benefit|merit|positive|differentiator|extra|addition|preference|nice[- ]to[- ]have)(?! (?:years|points? system|skills))',
  '(?:plus|bonus|asset|advantage|meriting|helpful|useful|helps|optionally|even better|value[- ]add)(?=\\s?[:.!)*]|$)',
  'plus points?',
  '(?:strongly |highly |is |are )?(?:recommended|(?<!\\b(?:our|your|their|its) )preferred|preferable|desirable|desired|advantageous|beneficial|optional|meriting)',
  '(?:highly|well|favou?rably) (?:regarded|viewed|looked (?:up)?on)|(?:looked (?:up)?on|viewed|seen|regarded) (?:very )?(?:favou?rably|positively)',
  `(?:would(?: also| definitely| certainly| really)? be|(?:is|are)(?: also| always)?) ${welcome}`,
  '(?:(?:will|would|could) |to )?(?:be )?given (?:a )?(?:strong |first )?preference|(?:(?:will|would|could|can|may) )?(?:gives? you an edge|helps? you (?:to )?stand out)',
  '(?:will |would )?(?:increase your chances|sets? you apart|makes? you stand out|be (?:the |an? )?(?:icing on the cake|cherry on top|value[- ]add)|be an? (?:plus|bonus|advantage|asset))',
  '(?:(?:will|would|might|could|can|may|do|does)(?: also| certainly| definitely| really)?|also|really|always) helps?(?: (?:you|too|a lot|here|but .{3,30}))?(?=\\s?[.,;!)*]|$)',
  '(?:will|would|could|may|might) (?:also )?(?:come in handy|count (?:in your favou?r|for you)|give you an? \\w+)|counts? in your favou?r|(?:gets?|earns?|wins?|scores?)(?: you)? (?:bonus|extra|plus|brownie) points',
  '(?:very |highly )?(?:welcomed?|appreciated|valued)',
  '(?:is|are) (?:also )?(?:fine|ok|okay|acceptable)(?: too| as well)?',
  'if possible|comes? in handy|(?:is|are) of (?:benefit|advantage)|(?:is |are )?(?:the )?(?:icing on the cake|cherry on (?:top|the cake))',
];

/** Words that say so of what follows them, wherever in a sentence they stand. */
export const leadingPreferredWords: readonly string[] = [
  'preferably',
  'ideally',
  'optionally',
  '(?:bonus|extra|plus|brownie) (?:points?|credit|marks)(?: (?:for|if)(?: you)?(?: (?:have|know))?)?',
  '(?:a |big |huge )?(?:bonus|plus) (?:for|if)(?: you)?(?: (?:have|know))?',
  '(?:nice|good|great)[- ]to[- ]haves?',
  "we(?:’|')d (?:especially |also |really |particularly )?love|we would (?:especially |also |really |particularly )?love|we(?: would|’d|'d) be (?:delighted|thrilled|excited|impressed|extra happy)",
  `it(?: is|’s|'s| would(?: also)? be| will be|’d be|'d be| might be| could be) (?:also )?${welcome}(?:,? (?:if|for|that|to)\\b|:)`,
  "it(?: also|(?: would|’d|'d| will|’ll|'ll)(?: also| really)?)? helps? (?:a lot )?if",
  '(?:nice|great|lovely|cool|awesome) (?:if|when) you',
  '(?:even|all the) better(?: if|,? when|:)|better (?:still|yet)',
  '(?:with )?(?:a )?(?:strong )?preference (?:for|to|is given to|given to|will be given to)|preferred (?:skills?|experience|qualifications?|candidates?) (?:include|are|have|is|with)',
  '(?:the |our |an? )?ideal candidates?(?: will| would| should| may| might)? also',
  'you (?:may|might|could) (?:also|have (?:some |prior |previous )?(?:experience|knowledge|exposure|worked|used|built))',
  "we(?: would|’d|'d)? prefer\\b|(?:hopefully|maybe|perhaps),? you|would love to see|kudos (?:for|to|if)|plus(?:es)? include",
  '(?:the )?ideal candidates? (?:could|may|might)\\b|ideal candidates (?:should|would|will)\\b',
];

/** Words by which a sentence insists. */
export const requiredWords: readonly string[] = [
  '(?:is |are )?(?:an? )?(?:absolute )?must(?:[- ]haves?)?',
  '(?:is |are )?(?:strictly |absolutely )?(?:required|mandatory|essential|indispensable|obligatory)',
];
