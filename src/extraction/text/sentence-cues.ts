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
  /** It counts only where a posting has no section of the kind. */
  readonly hint?: true;
  /** What follows is about the same, up to the next heading. */
  readonly closes?: true;
}

/** Sections in which a sentence that asks isn't one of theirs. */
const unclear: readonly Section[] = ['other', 'role', 'company', 'process', 'legal'];
const asked =
  '(?:experience|knowledge|degree|skills?|understanding|background|proficien\\w+|expertise|years|familiar\\w*|experienced|fluent|comfortable)';
const degrees =
  '(?:very|strong|solid|good|great|excellent|proven|deep|demonstrated|extensive|basic|advanced|in-depth|hands-on|practical|prior|previous|sound|thorough|outstanding|exceptional|profound|first|broad|expert|working|relevant|professional|some|fundamental|general|significant|substantial|demonstrable|commercial|technical|and)';

/** A whole sentence that gives an order: "Build pipelines that never wake anybody at night." */
const asOrder = (verbs: string): string => `(?:${verbs})\\b .{20,300}\\.$`;

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
      '(?:artificial intelligence|ai)\\b.{0,60}\\b(?:screen|assess|review|evaluat|select|shortlist)\\w*\\b.{0,30}\\b(?:applica(?:nt|tion)s?|candidates?)\\b',
      'responsible ai policy\\b',
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
      '(?:encouraged?|invited?|urged?|love) (?:you )?to apply\\b',
    ],
  },
  {
    section: 'required',
    within: [...unclear, 'offer', 'responsibilities'],
    openings: [
      `(?:${degrees}[ ,/-]{1,2}){0,3}(?:experience|knowledge|familiarity|proficiency|expertise|understanding|background|fluency|exposure|competency?|command|grasp)(?: (?:and|or) (?:experience|knowledge|understanding|expertise|skills?))? (?:with|in|of|using|on|working|building|developing|designing|across)\\b`,
      '(?:proven|demonstrated) (?:ability|skills?|capability) (?:in|with)\\b',
      `(?:${degrees} ){0,2}(?:experienced|proficient|familiar|skilled|fluent|comfortable|knowledgeable|expert|versed|well-versed) (?:with|in|at|about|on)\\b`,
      `(?:${degrees}[ ,]{1,2}){1,3}(?:[\\w./+#&-]{1,20} ){1,4}(?:skills|experience|knowledge|background|expertise|proficiency)\\b`,
      '(?:at least |minimum(?: of)? )?\\d{1,2}\\s?\\+?(?:\\s?(?:-|–|to)\\s?\\d{1,2})?\\+? (?:years?|yrs)\\b.{0,80}\\b(?:experience|in|of|with|working|as)\\b',
      "(?:bachelor|master)(?:'?s)?\\b.{0,40}\\b(?:degree|in)\\b|(?:university |college )?degree in\\b",
    ],
    anywhere: [],
  },
  {
    section: 'required',
    within: unclear,
    openings: [
      `(?:ideally,? |preferably,? |also,? )?you(?:'ve|'ll|'d| will| would|'re| are)?(?: also| already| ideally| preferably)? (?:have|had|bring|possess|hold|come with|need|must|should|know|understand|got|gained|a |an |proficient|experienced|familiar|fluent|comfortable|skilled|able to).{0,120}\\b${asked}\\b`,
      `(?:the |our |an? )?(?:ideal |successful |right |perfect |qualified |strong )?(?:candidates?|applicants?|person|individual) (?:will |would |should |must |ideally |also )*(?:has|have|needs?|possess\\w*|brings?|must|should|be (?:proficient|experienced|familiar|fluent|comfortable|skilled))\\b`,
    ],
    anywhere: [],
  },
  {
    section: 'required',
    within: unclear,
    hint: true,
    openings: [],
    anywhere: [
      '(?:looking for|seeking|search(?:ing)? for|hiring|in need of)\\b.{3,160}\\b(?:with|who (?:has|have|is|are)|experienced in|skilled in|proficient in)\\b',
      `${asked}\\b.{0,80}\\b(?:(?:is|are|as|be|considered) (?:an? |highly |strongly |also )*(?:required|must|mandatory|essential|necessary|needed|plus|bonus|advantage|preferred|desirable|beneficial)|required|preferred)\\b`,
      'we (?:expect|require|need|ask for)\\b(?! to\\b)',
      '(?:this|the) (?:role|position|job) (?:requires|will require)\\b',
    ],
  },
  {
    section: 'responsibilities',
    within: ['required'],
    notInItems: true,
    openings: [
      "(?:in|as part of) (?:this|the) (?:role|position|job),? you(?:'ll| will)\\b",
      '(?:the|this) (?:role|position|job|jobholder|incumbent) (?:will|involves|includes)\\b(?! require)',
      ...['build|design|develop|create|implement', 'maintain|manage|monitor|support|troubleshoot'].map(
        asOrder,
      ),
      ...['ensure|optimi[sz]e|automate|deliver', 'collaborate|participate|work closely|stay up'].map(asOrder),
      ...['analy[sz]e|explore|translate|report', 'lead|conduct|perform|provide'].map(asOrder),
    ],
    anywhere: [],
  },
  {
    section: 'company',
    notInItems: true,
    openings: [],
    anywhere: [
      '(?:team|workforce|staff|community|network|company) of (?:over |more than |around |about |nearly )?\\d[\\d,.]{2,}\\+? ',
      '\\d[\\d,.]{2,}\\+? (?:employees|colleagues|people|technologists|engineers|customers|clients) (?:in|across|around|worldwide|globally)\\b',
    ],
  },
  {
    section: 'company',
    closes: true,
    notInItems: true,
    openings: [
      "(?!.{0,60}\\b(?:you|candidate|role|position|experience|knowledge|degree|who)\\b)[\\w<>&.,'-]{2,30}(?: [\\w<>&.,'-]{1,30}){0,6} is (?:a|an|the|one of) .{0,60}\\b(?:leader|leading|provider|company|startup|start-up|firm|agency|organi[sz]ation|consultancy|bank|retailer|manufacturer|employer|marketplace)\\b",
    ],
    anywhere: [],
  },
  {
    section: 'company',
    notInItems: true,
    openings: [
      '(?:we|our (?:company|mission|customers|product|platform|clients|team|goal)|founded|backed by|headquartered|at [\\w.&]{2,20}(?: [\\w.&]{2,20})?, we)\\b(?!.{0,60}\\b(?:looking|seek|seeking|hiring|search|searching|recruiting|use|uses|using|stack|expect|need|require|want|ask|value|you|someone|built (?:with|on|in)|runs? on|written in)\\b)',
    ],
    anywhere: [],
  },
];
