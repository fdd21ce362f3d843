import type { Section } from './section-headings.js';

/**
 * Headings that are told even where they run into the text of a line, because its breaks were lost. In small letters;
 * they must begin with a capital in the text. `[a ]` may be left out, `(a|b)` is one of them.
 */
export const inlineHeadings: readonly { readonly section: Section; readonly headings: readonly string[] }[] =
  [
    {
      section: 'preferred',
      headings: [
        '[strong |also ](nice|good|great)[-| ]to[-| ](haves?|know)',
        '[highly |strongly |most ](preferred|desired|desirable|additional|beneficial|optional|advantageous) [technical |professional |job |minimum |technical and professional ](skills?|qualifications?|experience|requirements?|knowledge|attributes|criteria|competencies|education|background|characteristics)[( and | & |/| / |, |, and |, & )(skills?|qualifications?|experience|requirements?|knowledge|abilities|competencies|education|training|expertise)][( and | & |/| / |, |, and |, & )(skills?|qualifications?|experience|requirements?|knowledge|abilities|competencies|education|training|expertise)]|(qualifications|requirements|skills|experience) [–-] (preferred|desired)|(qualifications|requirements|skills|experience) .(preferred|desired|nice[ |-]to[ |-]have).',
        "(skills|qualifications|experience) (preferred|desired)|(bonus|other|extra) (skills|points|credit)|(bonus|extra) qualifications|bonus points if you have|bonus points[ for]|(ways|how) to stand out[ from the crowd]|what (will|would) set you apart|plus points|added advantages?|[and ]nice to haves[ but not required]|you (may|might) also have|(it's|it is) (a plus|a bonus) if[ you have]|ideally, you also have|what would help|(it would be|it'd be) (great|nice|a plus) if[ you][ also][ have]|we'd love to see|desirables?|even better if|what would be nice|not required but [a ]plus|what (sets you apart|makes you stand out|will make you stand out)|pluses|qualifications we (prefer|value)|would be (a plus|an advantage|an asset|nice)",
      ],
    },
    {
      section: 'required',
      headings: [
        '[minimum |basic |required |key |job |technical |our |essential |mandatory |position |education |education (and|&) |general |role |core |candidate |minimum required |experience ](requirements|qualifications)[( and | & |/| / |, |, and |, & )(skills?|qualifications?|experience|requirements?|knowledge|abilities|competencies|education|training|expertise)]',
        '(required|key|essential|minimum|technical|mandatory|necessary|must[-| ]have|core) [technical |technical and professional |professional ](skills|experience|competencies|knowledge|education|expertise|qualifications)[( and | & |/| / |, |, and |, & )(skills?|qualifications?|experience|requirements?|knowledge|abilities|competencies|education|training|expertise)][( and | & |/| / |, |, and |, & )(skills?|qualifications?|experience|requirements?|knowledge|abilities|competencies|education|training|expertise)]',
        "skills (and|&|,) (experience|requirements|qualifications|knowledge)|(skills|knowledge|qualifications|experience), (skills|knowledge|competenc(y|ies)|abilities|qualifications),? (and|&) (skills|knowledge|abilities|experience|qualifications|competenc(y|ies))|experience (and|&) skills|knowledge, skills,? (and|&) abilities|education (and|&) experience|what we need to see|you['ll| will| might| may|'d| would] be a (good|great|strong|perfect) fit if[ you have]|what you['ll| will] (need|bring|have) to (succeed|the team|the role|the table)|what you['ll| will] have|(the skills|skills|experience) you['ll| will] (need|bring)|here's what (you need|you'll need|we're looking for)|what makes you (qualified|successful|a match)|for this role,? you['ll| will] need|candidates must have|what it takes|what you have|what we require|who you will be|the ideal candidate|(desired|ideal|required) candidate profile|skills[/| / ]qualifications",
        "your (profile|skills|qualifications|background|experience)|about you|who you are|who are you|what you bring[ along]|what you['ll| will] (bring|need)|what you need",
        "what (we|are we|we are|we're)['re| are] looking for|what we expect[ from you]|who we['re| are] looking for|who are we looking for|what (do )?you need",
        'qualifications you must have|skills (needed|required)|experience (needed|required)|(person|personal|candidate) (specifications?|profile)|must[-| ]haves?|what makes you a (great|good) fit|to be successful in this role',
      ],
    },
    {
      section: 'responsibilities',
      headings: [
        '[key |main |your |core |job |primary |essential |major |role (and|&) |roles (and|&) |duties (and|&) |tasks (and|&) ](responsibilities|duties)[ (and|&) (duties|responsibilities|tasks)| will include| include]|key (accountabilities|tasks|activities|deliverables)',
        "your (tasks|role|mission|job|responsibility)|your role in the team|role (and|&) responsibilities|what you['ll| will] (do|be doing|work on)|what you['ll| will] (own|accomplish|achieve|be responsible for|get to do)|how you['ll| will] (contribute|make an impact)|in this role,? you('ll| will)|[a ]day in the life|the (impact|difference) you['ll| will] (make|have)|what the (role|job) (involves|entails)|what you do|what will you do|what will you be doing|the job|day[-| ]to[-| ]day|what to expect|essential (job )?functions",
      ],
    },
    {
      section: 'stack',
      headings: ['[our |your |the ](tech|technology|technical|core tech)[ -| ]stack[ includes]'],
    },
    {
      section: 'offer',
      headings: [
        "[what |why |here is what |here's what ]we offer[ you]|our offer|what['s| is] in it for you|what you['ll| will] get|why us|why join us|what we can offer[ you]",
        '[job |our |your |company |employee ](benefits|perks)[ (and|&) (benefits|perks)| include| offered]',
      ],
    },
    {
      section: 'company',
      headings: [
        'about us|about the (company|team)|who we are|company (description|overview|profile)|our (culture|mission|values|story)',
      ],
    },
    {
      section: 'role',
      headings: [
        '[full ]job (description|summary|overview)|about the (role|job|position|opportunity)|position (summary|overview|description)|role (overview|summary|description)',
      ],
    },
    {
      section: 'process',
      headings: [
        'how to apply|interested|application process|(interview|hiring|recruitment) process|apply now|additional information',
      ],
    },
    {
      section: 'legal',
      headings: ['equal (employment )?opportunit(y|ies)[ employer| statement]|eeo statement|disclaimer'],
    },
  ];
