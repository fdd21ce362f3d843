/** Numbers in words, as years are counted; "several" and "a few" say no number. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'a couple of': 2,
  'a couple': 2,
};

/** What follows a length of time that nobody is asked to have: ages, histories, contracts, plans. */
export const notAskedAfter =
  /^[\s-](?:ago|old|or (?:older|over)|(?:of )?residen\w+|of age|of (?:\w+ )?(?:college|university|coursework|study|studies|schooling|education)|out\b|on the market|of (?:funding|runway|vesting|history|success|growth|operations?|innovation|heritage|excellence)|in (?:business|a row|operation|existence)|running|warranty|guarantee|from now|plan|road ?map|history|anniversary|contracts?\b(?! (?:work|management|experience))|fixed[- ]term|vest\w*|cliff|younger|later|parental|maternity|paid)\b/i;

/** What follows "2-year" or "two year", but not "years": "a 4-year degree", "a two-year programme". */
export const namedByYears =
  /^[\s-](?:accredited |public |private |technical |strategic |business |financial )?(?:term|plans?|strateg\w+|forecasts?|budgets?|(?:service )?(?:bonds?|agreements?)|leases?|projects?|programmes?|programs?|assignment|engagement|degrees?|college|university|diploma|rotation\w*|commitment|visa|grant|school)\b/i;

/** What comes before a length of time that nobody is asked to have. */
export const notAskedBefore =
  /\b(?:runs for|commit(?:ment)? (?:to|of)(?: at least)?|for (?:over|more than|the (?:last|past)|nearly|almost|about|around)|(?:over|in|during|within|of|across|throughout) the (?:last|past|next|first|coming)|last|past|next|in|within(?: the)?|every|per|founded(?: over)?|history of(?: over)?|vest\w* over|age of|aged|after|first|celebrat\w+|marks|marking|(?:degree|diploma|bachelor\S{0,2}) \(|(?:resid\w+|lived|valid|licen[cs]e)\b[^.;]{0,25} for(?: at least)?|duration(?: is| of)?:?|commit\w* for|(?:agreement|bond) (?:of|for)|(?:retain|keep|store|archiv)\w*\b[^.;]{0,25} for(?: at least)?|(?:right|authori[sz]ed|eligib\w+|permit) to work\b[^.;]{0,25} for(?: at least)?|term of|contract (?:for|of)|we(?:'ve|’ve| have) (?:[\w-]{1,15} ){0,2}(?:for )?|(?:our|combined|collective|its|their) (?:over |more than )?|spans? over|over (?:its|our|their))\s?$/i;

/** "another combination, say a master's degree with 2 years": what stands behind it may stand for what is asked. */
export const otherCombination = /\b(?:different|another|other) combinations?\b.{0,300}$/i;

/** "or 9 years of experience in lieu of a degree": what may stand for a degree isn't what is asked for. */
export const insteadOfDegree =
  /^[^.;]{0,60}\b(?:in lieu of|instead of|in place of|without|may (?:be )?substitute\w*|can (?:be )?substitute\w*)\b[^.;]{0,25}\b(?:degree|diploma|education)\b/i;

/** "Bachelor's degree or 8 years of experience": the years stand for the degree, and are the least only where no others are. */
export const orInstead =
  /\b(?:degrees?|diploma|bachelor\S{0,2}|master\S{0,2}|b\.?s\.?|b\.?a\.?)\b(?![^;]*\d)[^.;]{0,60}\bor (?:an? )?(?:equivalent )?(?:of )?(?:\(?at least |a minimum of |minimum )?$/i;
