import type { EducationLevel } from '../../domain/enums.js';

/** What may follow "BS" or "MS" where they are degrees: "MS Office" is none. */
const letters =
  "(?=\\s?[/,&]\\s?(?:or |and )?(?:b|m|ph)|(?:'s|’s)? (?:degree|in\\b|or\\b|and\\b|with\\b|required|preferred|from|plus|cs\\b|ee\\b|ms\\b|ma\\b|mba\\b|ph)|[,;.]? ?(?:\\(|$))";

/** The words of each level; the first level that matches at a place decides. Patterns without regard to case. */
export const degreeWords: readonly { readonly level: EducationLevel; readonly words: readonly string[] }[] = [
  {
    level: 'DOCTORATE',
    words: [
      'ph\\.?\\s?d\\.?s?(?: degrees?)?',
      'doctorates?(?: degrees?)?',
      'doctoral(?: degree)?',
      'dphil',
      'dr\\. ?(?:rer|ing)\\.',
      'promotion in',
    ],
  },
  {
    level: 'MASTER',
    words: [
      "(?<!scrum )master(?:'s|’s|s)(?: degrees?)?(?! of (?:ceremonies|the|their|its|our))",
      'master(?: (?:of (?:science|arts|engineering|business|technology)|degrees?|in(?= (?!charge|data\\b(?! (?:science|analytics|engineering))))|or(?= ph))|(?= ?\\/ ?ph))',
      'm\\.?sc\\b\\.?(?: degrees?)?|m\\.? ?eng\\b\\.?|mba\\b|mphil\\b|m\\.? ?tech\\b\\.?|m\\.? ?phil\\b|mca\\b|m\\.com\\b',
      `(?:m\\.s\\.|m\\.a\\.|(?<![a-z]{4}, )m[as]${letters})(?: degrees?)?`,
      '(?:advanced|higher) (?:university |technical |college )?(?:degree|studies)|(?<!under)(?:post[- ]?)?graduate (?:level )?(?:degree|studies|education)|post[- ]?graduate (?:level )?(?:qualifications?|diploma)|nqf (?:level )?9|diplom\\b|magister',
    ],
  },
  {
    level: 'BACHELOR',
    words: [
      "bachelor(?:'s|’s|s)?(?: degrees?| of (?:science|arts|engineering|technology))?|baccalaureate",
      'b\\.?sc\\b\\.?|b\\.? ?eng\\b\\.?|b\\.? ?tech\\b\\.?|b\\.e\\.|b\\.?com\\b|bca\\b|bba\\b|be\\/b\\.?tech',
      `(?:b\\.s\\.?|b\\.a\\.?|bscs\\b|(?<!\\b(?:data|business|experienced|with|the|lead|technical) )b[as]${letters})`,
      'undergraduate(?= (?:or|and) (?:post[- ]?)?graduate)',
      '(?:university|college|undergraduate|four[- ]year|4[- ]year|technical|stem|engineering|relevant|cs|science|related|honou?rs|quantitative|equivalent|academic|tertiary|first|accredited) degree',
      'tertiary (?:qualifications?|education)|nqf (?:level )?[78]|wykształcenie wyższe|akademisk examen|högskoleexamen|kandidatexamen',
      'degree (?:in|from)\\b|degree[- ](?:level|educated|qualified)|degree(?= (?:or|and|is|with|preferred|required)\\b|[,;/)]|\\.?$)|2:1\\b(?! ratio)|hochschulabschluss|higher education|(?<!\\b(?:high|higher|some|certain|large|great|greater|varying|same|significant|\\d+)\\s)degree\\b(?! of\\b| to which| program)',
      '(?:completed|finished|successful) (?:studies|degree)|university (?:studies|education|graduate)|(?:hochschul|fh|uni)?studium|graduated (?:in|from)|graduat(?:e|ion) (?:in|of)(?= )|any graduate',
    ],
  },
  {
    level: 'ASSOCIATE',
    words: [
      "associate(?:'s|’s|s)? (?:degree|of)|associate(?:'s|’s|s)?(?= (?:and|with|plus) \\d)|(?:two|2)[- ]year (?:college |technical )?(?:degree|diploma)|associate(?:'s|’s|s)(?= (?:or|\\/) )|(?:aas?|a\\.a\\.(?:s\\.)?|a\\.s\\.) degree",
      'hn[dc]\\b|foundation degree|(?:college|technical|polytechnic|vocational|advanced|national|engineering|university) diploma|diploma (?:in|from)\\b|diploma(?= ?\\/ ?degree| or (?:a )?(?:bachelor|(?:university |college )?degree|higher))|nqf (?:level )?[56]',
    ],
  },
  {
    level: 'HIGH_SCHOOL',
    words: [
      'matric(?:ulation)?(?: certificate| qualification)?|national senior certificate|nqf (?:level )?4|(?<!\\b(?:pay|salary|job|gs|band) )(?:grade|class) (?:12|xii)(?= ?(?:\\/|\\(|,|with\\b|or\\b|certificate|education|qualif|pass|matric))|(?:10|x)\\+2\\b',
      'high[- ]school(?: diploma| degree| education)?|h\\.?s\\.? diploma|ged\\b|secondary (?:school|education)|a[- ]levels?\\b|abitur|matura\\b|(?<!\\w )diploma(?= or ged|\\/ged)',
    ],
  },
];

/** A degree that the words around it say nobody needs. */
export const notNeeded =
  /\b(?:no|not required to have an?|don['’]t need an?|do not need an?|without an?|regardless of|whether or not you have an?)(?: [\w'’-]{1,20}){0,5} ?$|\b(?:mentor|supervis|teach|tutor|coach)\w*(?: (?:our|the|several))? $/i;
/** "Currently enrolled in a bachelor's programme": a degree that nobody has yet. */
export const notYet =
  /\b(?:pursuing|enrolled|enrollment|enrolment|studying|working towards?|actively seeking|(?:current )?students? (?:of|in|pursuing|working))\b(?:(?!complet|graduat)[^.;:]){0,70}$/i;
/** "A degree is not required" */
export const notNeededAfter =
  /^[^.;,]{0,30}\?|^[^.;,]{0,60}\b(?:(?:(?:is|are) ?n[o'’]t|not) (?:strictly )?(?:required|necessary|needed|a must)|(?:may|can|could|will) (?:be )?(?:replace|substitute)\w*)\b/i;
