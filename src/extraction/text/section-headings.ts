/** What a part of a posting is about. `title` is the line that holds the title; `other` what no rule knows. */
export type Section =
  | 'title'
  | 'required'
  | 'preferred'
  | 'education'
  | 'responsibilities'
  | 'stack'
  | 'keywords'
  | 'role'
  | 'company'
  | 'offer'
  | 'legal'
  | 'process'
  | 'other';

export interface SectionHeadings {
  readonly section: Section;
  /** Names that part other sections as well: under the heading of a known section they don't start a new one. */
  readonly weak?: true;
  /** A longer heading that begins so says nothing. */
  readonly whole?: true;
  /** In small letters with straight quotes. `[a |b ]` may be left out, `(a|b)` may not, `~` is any few words. */
  readonly headings: readonly string[];
}

/** The first entry that has the heading decides. */
export const sectionHeadings: readonly SectionHeadings[] = [
  {
    section: 'required',
    whole: true,
    headings: [
      "[critical |crucial |core |key ](competencies|skills|qualifications) for ~|[the ](expertise|background) (we're|we are) looking for|[~ ](tools|technologies) required|in order to be considered[ ~]|what we ask( (of|from) you|)|the (basics|fundamentals|essentials)|we want you if[ ~]|have you got what it takes|top (3|5|10|three|five) [~ ](skills|requirements)|who will love this (job|role)",
      "you[ possess]|[a (bit|little|little bit) |more |all |let's talk ]about you|(is|could|does|sounds?) (this|that)[ be| sound like] you|sounds? like you|why you[['re| are| might be| may be|'ll be| will be|'d be] (a|an|the|our|right|perfect|great) ~]",
      "(are|could|would) you[ be] (a|the|our) [~ ](fit|match|one)|(you'd|you would) be a ~ fit[ if ~]|to (qualify|be considered)[,][ you ~]|in order to (be successful|succeed)[ ~]|success criteria|who will (succeed|thrive)[ ~]",
      "(desired|preferred|ideal|required) (candidate|person|applicant)('s|s|)[ |-](profile|specification)s?|anforderungen|(dein|ihr|euer) profil|(das|was) (bringst du|bringen sie) mit",
      "here('s| is) what (you need|you'll need|you will need|you'll bring|we need|we're looking for|we are looking for|we look for)[ ~]|(for|in) this (role|position|job)[,] you['ll| will] (need|must have|should have|require)[ ~]",
      "[successful |ideal |qualified ](candidates?|applicants?) (must|should|will)[ ideally] (have|possess|be)[ ~]|what (skills|experience|qualifications)[ do| will] (you|i) need|how you['ll| will] succeed|what you('re| are) (like|good at)|what you already have|[the |required |our ](technologies|tools|languages) (required|needed)|(required|mandatory) (technologies|tools)|technology requirements",
      "what (skills|experience|qualifications|background)[ (and|or|&) (skills|experience|qualifications)] (are we|we are|we're|do we|we|you|you'll|you will)[ looking| look| need| require| have| seek| expect]( for|)[ ~]|[some of the |some ](things|skills|qualities|attributes|capabilities|traits) (we're looking for|we are looking for|we look for|you'll need|you will need|you should (know|have))|[the ](tools|technologies|tech|languages|toolbox) (you'll need|you will need|you should know)",
      "what (this|the|our) (role|job|position|work) (requires|needs|calls for)|what('s| is) (required|needed|expected)[ (of|from) (you|the candidate)| for ~]|what are the requirements|what success requires|what you( can bring| are| contribute| know| already know|'ll be bringing| will be bringing)|what (your|the right|a good) (background|profile|experience) looks like|what (we're|we are) hoping (for|you'll bring|you have|to see)|what we think you['ll| will] need|what sets you up for success",
      "you know|the (expertise|experience|background|skills|knowledge)[ (and|&) (skills|experience|knowledge)] you['ll| will] (have|bring)|have you got|you come with|you['ll| will] (come with|need to have)|we want you to have|we (ask|look) for|we('re| are) seeking[ someone ~]|to be considered for ~|to (join us|join the team|land ~|get ~)[,] you['ll| will| should] (need|have|bring)[ to have]|(for|in) this (role|position|job)[,] (we are|we're) (looking for|seeking)|for this (role|position|job)[,] you['ll| will] (have|bring)",
      "you (could|may|might|would) be ~ fit[ if[ ~]]|you['ll| will] excel[ ~] if[ ~]|(this|the) (role|job|position) (is|might be|may be|could be) (for you|right for you|a (good|great) fit)[ if[ ~]]|we think you('d| would|'ll| will) (be|make) ~|we('d| would) love to (chat|talk)[ ~]|we want to hear from you[ if[ ~]]|we('re| are) excited about you because|signs you('d| might| may| would| could|'ll) ~|(do |)you tick [all ]these boxes|why we('ll| will| would|'d) love you",
      "[we['d|'ll|'re| would| will| are] [be ]](happy|glad|delighted|excited|thrilled) to (have|welcome|meet) you [~ ]if[ you[ ~]]|what (does|should|would) (our|the|an|your) (ideal|perfect|right) (candidate|person) (look like|have|bring|be)",
      "who (this|the) (role|job|position) is (for|right for)|who (this is|is (this|the) (role|job|position)) (for|right for)|who is right for (this|the) (role|job)|who would be a ~ fit|who (we want|thrives here|you'd be)|here('s| is) (who you are|what you bring)|how (do i|do you|you) qualify|our (ideal teammate|dream candidate|perfect match)[ ~]|(person|candidate) specs?|let's talk about (your |)(qualifications|requirements|skills|experience)[ ~]|non[ |-]negotiables?[ skills| requirements]|ksa's|success factors",
    ],
  },
  {
    section: 'legal',
    headings: [
      '[~ ]equal [employment ]opportunit(y|ies)[ employer| statement]',
      '(eeo|eoe)[ statement| policy]|affirmative action|americans with disabilities act|[our ]commitment to (diversity|inclusion|equality)[ ~]|covid[ |-]19[ ~]|pre-employment ~',
      '[~ ](privacy|legal)[ notice| policy]',
      'gdpr|data protection|disclaimers?|[reasonable ]accommodations?|e-verify|dei',
      '[our ](diversity|inclusion)[,][ equity][,][ (and|&) ~][ statement]',
    ],
  },
  {
    section: 'process',
    headings: [
      'how (to apply|we hire)|to apply|apply[ now| here| today]|ready to apply|interested',
      '[our |the ](application|interview|hiring|recruitment|selection) (process|steps|procedure)',
      'next steps|what happens next|contact[ us| person| information]|application (instructions|deadline)|additional info[rmation]|join us|how to join',
    ],
  },
  {
    section: 'offer',
    headings: [
      'what (we|do we) [can ](offer|provide|give)[ you][ in return]',
      "[what ]we[ are|'re] offer[ing][ you]|our offer|in return|what's on offer|what's waiting for you|how we support you|your benefits|reasons to join[ ~]|[the |our ]package|we've got you covered",
      '[our |your |the |job |company |employee |key |main |additional |other |some of (our|the) ](benefits|perks)[ (and|&|/) ~][ package| include]',
      '[total |our ](compensation|rewards?|remuneration)[ (and|&) ~][ package| range]',
      '[base |public |annual ](salary|pay|compensation|stipend)[ (and|&) benefits| range| transparency]',
      "what(| is|'s) in it for (you|me)|what you['ll| will| can] (get|receive|enjoy|expect from us|love about ~)|how we['ll| will] (take care of|look after|support) you|(working|benefits|perks) (at ~|here|of the job)|what we (do for you|have to offer)|work[ |-]life balance|well[ |-]?being",
      "what we('ll| will) give you|in exchange[,][ we offer[ ~]]|working with us|the good stuff|(paid |)(time off|vacation|holidays?)|health (and|&) wellness|(learning|training|career|professional|personal) (and|&) development|(career|professional|personal) (development|growth)|growth opportunities|(hourly|pay|day) rate|(salary|pay) (and|&) location",
      "why (you['ll| will] love ~|work (with|for|at) ~|join ~|us|~)|life at ~|you['ll| will] (get|receive|enjoy)|you get|we provide|what we bring",
    ],
  },
  { section: 'keywords', headings: ['[~ ](keywords|tags|hashtags|search terms)[ for ~]'] },
  {
    section: 'preferred',
    headings: [
      '[~ ](following|these|those|below)[ ~] (is|are|would be|will be)( considered|)( a| an| strong| big| huge|)( plus| pluses| bonus| asset| advantage| preferred| desired| desirable| nice to have| beneficial| helpful)[ ~]',
      "(what|skills|experience|things|qualifications)[ that| which] (gives?|will give|would give|could give) you an (edge|advantage)[ ~]|you['ll| will][ have] an edge if[ ~]|[~ ](will|would|could) put you ahead[ ~]",
      "[you['ll| will] ](go|going) above and beyond[ ~]|[you['ll| will] ](exceed|surpass)[ our| the] (minimum|basic) (requirements|qualifications)[ ~]",
      "[we will be |we'll be |we'd be |we're |we are ](particularly|especially) (impressed|interested|excited|keen)[ if| in][ ~]|(special|additional|extra) consideration[ ~]|[the |nice |optional ]extras|[you ](might|may|could)[ also] (have|bring|know)|we (prefer|also (value|like|appreciate))[ ~]|(other|additional|further) (things|skills|experience|qualifications) that (are|is|would be|will be|could be|may be) (nice|useful|helpful|valued|beneficial|desirable|good)[ ~]",
      "[what would be |it's |it would be |strong |strongly |also |your |our |technical |additional ](nice|good|great)[ |-]to[ |-](ha(ve|ves)|know)[ (skills|qualifications|experience|but ~)][ (and|&) ~]",
      "it('s| is|'d be| would be) (nice|great|even better|a plus|a bonus|awesome|amazing|an advantage|an asset|ideal|helpful)[ if[ ~]]|(would|might|could) be (nice|great|a plus|an? (advantage|asset|bonus)|helpful|beneficial)[ ~]",
      "[also |as |considered |what is |what would be |would be |these are |big |huge ]a (big |huge |definite |)(plus|bonus)[ if ~]|[as |considered |would be ]an (asset|advantage)[ if ~]|[an |it's an |it is an ](added|additional|extra) (bonus|plus|advantage|asset|points?)[ (if|for)[ ~]]",
      "[big |huge ](bonus|bonuses|plus|pluses)[ points?][ skills| qualifications| experience][ (if|for)][ you][ have|'ve| know| are][ experience (with|in)]",
      '[strongly |highly |most ](preferred|desired|desirable|optional|beneficial|helpful|advantageous|useful)[,][ but not (required|essential|mandatory)][ technical| additional| professional| candidate| job][ skills?| qualifications?| experience| experiences| requirements?| knowledge| attributes| criteria| competenc(y|ies)| background| education| certifications?][,][ (and|&|/) ~]',
      '(preferred|desired|desirable|optional|additional|secondary|nonessential|non-essential) ~ (skills|qualifications|experience|requirements|knowledge|profile|tools)',
      '(skills|qualifications|experience|requirements|knowledge) (preferred|desired)|(additional|other|extra|secondary) (skills|experience|assets|knowledge|desirables?)[ (and|&) ~]|(additional|extra|secondary) qualifications[ (and|&) ~]|extras?|desirables?|preferences?|assets?|nice-to-haves?',
      "ideally|[the |any of the |some of the |one of the ](following|these|below) (is|are|would be|will be) (a plus|an? (advantage|asset|bonus)|nice|preferred|desired|helpful)[ ~]|(will|would) be (considered )?(a plus|an? (advantage|asset|bonus))[ ~]|(even better|extra (points?|credit)|brownie points|advantageous|advantages?|a plus|pluses)[ if][ you][ have|'ve][ also]|ideally[,] you( will|'ll)[ also]( have|'ve| bring)[ ~]|ideally[,] you('ve| have| also)[ ~]|preference (will be |is |)given to[ ~]|wish ?list|[extra |bonus ]kudos[ if ~| for ~]|also (great|nice|good)|(would|we'd) (love|like) (to have|if you have)[ ~]|strong plus(es)?|(skills|experience|things) that (will|would|could) help[ ~]|other ~ that (are|is) a (plus|bonus)",
      "(it|that|this|these|those|they)('s|'d be| is| are| would be| will be| could be| might be) [also |really |extra |very |especially |particularly ](nice|good|great|lovely|handy|awesome|amazing|fantastic|wonderful|cool|ideal|helpful|useful|beneficial|desirable|preferred|optional)[,][ (if|for|to|but) ~]",
      "what('s|'d be| is| would be| would also be) [also |really |extra |very |especially ](nice|good|lovely|handy|cool|ideal|helpful|useful|beneficial|desirable|preferred|optional|a (plus|bonus))[,][ (if|to|but|and) ~]|what would be (great|awesome|amazing)[ ~]",
      "(what|it|these|they)('d| would| will|'ll| might| could| may)[ also| really] help[ (if|you|but|us) ~]|what (also |)helps|helpful[,] but ~",
      "[what |things ](we|we'd|i'd|we would|i would) [also |especially |really |particularly |would ](love|like) to see[ ~]|what (we'd|we would) [also |especially |really ]love|what (we'd|we would) (also|especially|really) like|we('d| would) [also |especially |really ](love|like)[ it] if[ ~]",
      'extra (points?|credit|marks?)[ (if|for) ~]|[additional |other |extra |further ][skills |qualifications |experience |knowledge ].?not [strictly ](required|mandatory|essential|necessary).?|optional[ extras]|above and beyond|differentiators',
      "how[ will| can| could| do| would| might] you[ will| can| could| might|'ll][ really] (stand out|shine|impress us|wow us)[ ~]",
      "[what |how |ways |you'll |things that |this ](will |would |could |can |might |to |)(make you stand out|stand out|set you apart|make you (special|shine))[ ~]",
      "what (sets you apart|gets us excited|else|impresses us|would impress us)|not [strictly ]required[ but ~]|(the |)(icing on the cake|cherry on top)|we('d| would) be (impressed|thrilled|delighted|excited)[ ~]|you [might |may |could |will |should |]also (have|bring|know)|[~ ](candidates?|you) (may|might) also have|if you also ~",
      "[you][ will|'ll| can] (get|earn|score|win)[ you] (extra|bonus|brownie)[ points?| credit][ ~]|extra points (for|if)[ ~]|what makes you (stand out|special|shine)[ ~]|(skills|experience|things) that (set|would set|will set|make|would make) you (apart|stand out)[ ~]",
      "[we'll be |we will be |we'd be ](extra happy|impressed|thrilled|delighted|excited) if[ ~]|(you'll|you will)[ really] (impress|surprise|stand out)[ ~]|(surprise|impress) us[ ~]|(nice|great|cool|lovely|useful|awesome) if[ you][ ~]",
      '(not|non) [a |an |strictly |absolutely ](required|essential|mandatory|necessary|must|requirement)[,] but ~|(nice|great|useful|helpful)[,] but not (a |)(required|essential|mandatory|necessary|must)',
      '[the |our |your |an ](ideal|perfect) candidates?[ will| would| should| may] also[ ~]|(skills|experience|knowledge|qualifications) (considered|that (would|will) be|which (would|will) be) (a|an) (big |)(plus|bonus|advantage|asset)|what else[ ~]|other things we like',
      '(recommended|valued|appreciated|preferable|useful)[ (skills|experience|qualifications|knowledge)]|preferably|(added|additional|extra|strong) (advantages?|bonus|plus|value|assets?)|value[ |-]adds?|valuable (extras|additions)|[what is ]considered (a plus|an asset|an advantage|a bonus)|considered (advantageous|beneficial|desirable)',
      'also (desirable|desired|beneficial|preferred|helpful|useful|welcome)|additionally desirable|kudos (if|for)[ ~]|[big |extra ]points for[ ~]|(super|really|extra|very) (nice|good|useful)[ |-]to[ |-](haves?|know)|(useful|helpful|nice|good)[ |-]to[ |-](have|know|see)|good (if|when) you[ ~]|stand[ |-]?out (skills|qualifications|experience|factors)|not a deal[ |-]?breaker[,][ but ~]|extra (bits|things|stuff)[ ~]|(skills|experience|knowledge|qualifications) that (would|will|could|may) be (helpful|useful|beneficial|great|nice|good|valuable|advantageous|desirable)[ ~]',
      "(qualifications|skills|experience|things) (we (prefer|also value|love)|we'd (love|prefer|like)|you (might|may|could) (also )?have|that helps?|that (would|will|could) be nice)|[highly |well ](valued|regarded|rated)[,][ but not ~]|looked upon favou?rably|valuable[,] but not ~|(we|we'd|we would) also love[ ~]|we('ll| will| would|'d) be extra ~|you('ll| will) (wow|delight|surprise) ~|(get|you get) noticed if[ ~]",
      "gold stars?|competitive edge|the cherry on the cake|our wish ?list|love[ |-]to[ |-]haves?|(maybe|perhaps)[,] you('ve| have| also)[ ~]|not a must[,][ but ~]|(key |)differentiators|(distinguishing|supplementary|supplemental) (qualifications|skills|experience)|it (will|would) be an (advantage|asset|bonus)[ if[ ~]]|considered (assets|pluses|bonuses)|perfect if[ you[ ~]]",
      'wünschenswert|von vorteil|idealerweise|nice-to-have-(kenntnisse|skills)',
      '[any of ~ ](will |would |could |can )(increase|improve|boost) your chances|it (helps|would help)( if|)[ ~]',
    ],
  },
  {
    section: 'stack',
    headings: [
      '[our |the |your |current |main ](tech|technical|technology|technologies) (stack|environment|landscape|toolbox|tools)[ (includes?|consists of)]',
      '(our|the|your|current|main) (stack|tools|technologies|toolbox|tooling)|stack|tech|environment',
      "(tools|tech|technology|technologies|what) (we use|we work with|used|you['ll| will] (use|work with))",
      'technologies|tools (and|&) technologies',
    ],
  },
  {
    section: 'responsibilities',
    headings: [
      '[your |the |what are your |summary of |overview of |position |job ][key |main |core |primary |general |essential |job |role |duties (and|&) |tasks (and|&) ](responsibilit(y|ies)|duties|tasks|accountabilities|deliverables)[ (and|&) ~][ include[,][ but ~]]',
      "what (you|will you|would you)['ll| will| would|'re going to| are going to][ actually] (do|be doing|work on|be working on|own|build|be building|be responsible for|deliver|achieve|accomplish|get to do)[ ~]|what (will your|your) (day|week)[s] look[s] like|what('s| is) the (job|role)|what does the (role|job) (involve|entail)|what you get to do",
      '(your|the) (role|mission|impact|day|typical day|job|work|day[ |-]to[ |-]day|challenge|contribution|focus)[ will be| is| includes| (will involve|involves)| in ~]',
      "[the ](impact|difference|work) you[ will|'ll] ~",
      "how you['ll| will] (make ~|create ~|contribute|spend your ~)|[your ]day[ |-]to[ |-]day|[a ]day in (the|your) life",
      "in (this|your) (role|position)[,][ you][ will|'ll][ be ~]|you( will|'ll)[ be][ responsible for]|as ~[,] you[ will|'ll]|what we need you to do|[the |main |primary |key ]objectives?|[project |key ]deliverables|projects you['ll| will] ~|(on|day) ~[,] you[ will|'ll]",
      '[a ]typical (day|week)|[job |role ]scope[ of work]|[the |your ](challenge|mission|areas? of (responsibility|focus)|accountabilities)|key (projects|result areas|objectives)|[performance ]objectives[ of ~]|outcomes|[primary |main |job |principal |key ]functions?|what awaits you|what you can expect|(so, |)what will you (do|be doing)|(your|the) (next|new) (challenge|role|mission|adventure)|(roles?|duties|tasks) (and|&) ~|main (tasks|activities)|essential functions|principal duties|what the (job|role|work) (is|entails|involves)',
      "let's talk about (the |your |)(role|job|responsibilities)|what you('d| would) do|what will i be doing|what does the (job|role|work) look like|how (will|would|can) you (make ~|contribute|help)|[what ]success looks like[ ~]|what does success look like[ ~]|what you('ll| will) be up to|where you('ll| will)? (come in|make ~|fit in)|(within|in|by the end of) your first ~|(your |the |)first (30|60|90|six|three|\\d+) (days|weeks|months)[ ~]",
    ],
  },
  {
    section: 'required',
    headings: [
      '[minimum |basic |required |key |core |essential |mandatory |job |technical |candidate |main |our |general |your |the |position |role |hard |knowledge |professional |absolute |additional required |skills?[,| and| &] |experience[,| and| &] |education[,| and| &] ][minimum |basic |required |key |core |essential |mandatory |job |technical |candidate |main |our |general |your |the |position |role |hard |knowledge |professional |absolute |additional required |skills?[,| and| &] |experience[,| and| &] |education[,| and| &] ](requirements?|qualifications?|prerequisites?)[ (and|&|/) ~| for ~| include| are]',
      '(person|personal|candidate|job) (specification|profile)s?',
      '[relevant |required |desired ](education|skills|knowledge|training)[,][ training,| skills,][ and| &|/] (experience|skills|training|abilities)[ ~]',
      '[our |the |absolute |technical ]must[ |-]haves?[ skills?| qualifications?| experience| requirements?]|musts?|required|mandatory|essentials?',
      '(required|essential|mandatory|minimum|must[ |-]have) (skills?|experience|competenc(y|ies)|technologies|knowledge|education)[ (and|&) ~]',
      "what (you|will you|should you|do you|you should)['ll| will| should| must]( bring| need| have| know| possess| offer)[ to ~| with you| along| for ~]|what you['ve| have] (done|got|accomplished)",
      "(the |)(skills|experience|qualifications)[ and ~] (you['ll| will]|we['re| are]|we) (need|bring|have|looking for|look for|require|expect|want)[ ~]",
      "what (it takes|does it take|makes you ~|makes you|will make you ~)[ ~]|do you have what it takes|(does this|is this|sounds like|sound like) ~you|who (we need|should apply|you'll be|you will be)",
      "you['ll| will| might| may]( be| thrive| love| fit| succeed| enjoy)[ ~] if[ ~]|(the|your|our|a|this) (person|candidate|ideal fit)[ ~]|the ideal (fit|profile)",
      '(our|the|your) (expectations|wishes|wish list|must-haves)|expectations|success profile|(essential|selection|person) criteria|how to (succeed|be successful)[ ~]',
      'your (qualification|expertise|know-how|superpowers|toolkit|toolbox|knowledge|education|potential|competences|personality)[ (and|&) ~]|why you',
      "what (we'd|we would) like|what (we|are we|do we|we would)[ are|'re] (looking for|look for|expect|need|seek|seeking|require|value|want|hope|hope for|like to see|after)[ ~]",
      "who (you are|are you|we're looking for|we are looking for|are we looking for)",
      "we['re| are] looking for[ someone ~]|we (expect|need|require)[ you to ~| you]",
      "you['ll| will][ should| must| ideally]( have| bring| need| are| offer)|you've got|you should (have|apply if)[ ~]",
      "[this is for you if|you're|you are|you might be|you may be][ a| an][ good| great| right| perfect| strong| ideal] (fit|match)[ ~]",
      'your (skills?|profile|background|experience|qualifications|strengths|competencies|skillset|skill set)[ (and|&) ~]',
      'about (you|your ~)|[the |our |your |candidate |ideal ]profile',
      '[the |our |your ](ideal|successful|right|perfect) (candidate|person|applicant)[ ~]',
      "we['d| would] (love|like) (you|to (meet|hear from|talk to|work with))[ ~]|to (succeed|be successful|thrive|excel)[ ~]|do you have[ ~]",
    ],
  },
  {
    section: 'company',
    headings: [
      '[a (bit|little) |more ](about|who) (us|we are|are we|[the |our ](company|team|client|business))[ ~]|who is ~|[our |core ]values',
      '[the |our ](company|client|organi(s|z)ation|department|division|team)[ overview| description| profile| background| introduction| information]',
      'our (mission|story|values|culture|team|products?|purpose|vision|commitment|customers)|meet (the|our) team',
      "what (this|the) (role|job|position) (is not|isn't)|(this|the) (role|job|position) (is not|isn't) for you if[ ~]",
      "[the ]team|what we['re| are][ do| doing| build| building]|introduction|[the ]mission",
    ],
  },
  {
    section: 'role',
    headings: [
      'about (the|this|your) [new ](role|job|position|opportunity|project|internship|program|programme)[ you ~]',
      '[the |our ](job|role|position|project|general) (overview|summary|description|purpose|profile|details|info|information|facts)',
      '[the ](role|position|opportunity|job)|overview|summary|description|details|key facts|at a glance|logistics',
    ],
  },
  { section: 'company', headings: ['about ~'] },
  {
    section: 'education',
    weak: true,
    headings: [
      '[required |minimum ](education|educational|academic)[ requirements?| background| qualifications?][ (and|&) ~]',
      'degrees?|(academic|educational) credentials?',
    ],
  },
  {
    section: 'required',
    weak: true,
    headings: [
      '[technical |hard |soft |core |key |professional |personal |your |work |relevant |candidate |programming ](skills?|experience|expertise|competenc(y|ies)|skill ?set|knowledge|abilities|attributes|know-how)[ (and|&|/) ~][ required| needed]',
      'certifications?|[spoken ]language skills',
    ],
  },
];
