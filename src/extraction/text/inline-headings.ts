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
        '[highly |strongly |most ](preferred|desired|desirable|additional|beneficial|optional|advantageous) [technical |professional ](skills?|qualifications?|experience|requirements?|knowledge|attributes|criteria|competencies)[ (and|&|/) (experience|skills|qualifications|knowledge|abilities)]',
        "(skills|qualifications|experience) (preferred|desired)|(bonus|other|extra) (skills|qualifications|points|credit)|what would help|(it would be|it'd be) (great|nice|a plus) if[ you][ also][ have]|we'd love to see|desirables?|even better if|what would be nice|not required but [a ]plus|what (sets you apart|makes you stand out|will make you stand out)|pluses|would be (a plus|an advantage|an asset|nice)",
      ],
    },
    {
      section: 'required',
      headings: [
        '[minimum |basic |required |key |job |technical |our |essential |mandatory |position |education |education (and|&) |general ](requirements|qualifications)[ (and|&) (skills|experience)]',
        '(required|key|essential|minimum|technical|mandatory|necessary) (skills|experience|competencies|knowledge)[ (and|&) (experience|qualifications|abilities)]',
        'skills (and|&|,) (experience|requirements|qualifications|knowledge)|experience (and|&) skills|knowledge, skills,? (and|&) abilities|skills[/| / ]qualifications',
        "your (profile|skills|qualifications|background|experience)|about you|who you are|who are you|what you bring[ along]|what you['ll| will] (bring|need)|what you need",
        "what (we|are we|we are|we're)['re| are] looking for|what we expect[ from you]|who we['re| are] looking for|who are we looking for|what (do )?you need",
        'skills (needed|required)|experience (needed|required)|(person|personal|candidate) (specification|profile)|must[-| ]haves?|what makes you a (great|good) fit|to be successful in this role',
      ],
    },
    {
      section: 'responsibilities',
      headings: [
        '[key |main |your |core |job |primary |essential |major |role (and|&) |roles (and|&) |duties (and|&) |tasks (and|&) ](responsibilities|duties)[ (and|&) (duties|responsibilities|tasks)]',
        "your (tasks|role|mission|job|responsibility)|your role in the team|role (and|&) responsibilities|what you['ll| will] (do|be doing|work on)|what you do|what will you do|what will you be doing|the job|day[-| ]to[-| ]day|what to expect|essential (job )?functions",
      ],
    },
    {
      section: 'stack',
      headings: ['[our |your |the ](tech|technology|technical|core tech)[ -| ]stack'],
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
