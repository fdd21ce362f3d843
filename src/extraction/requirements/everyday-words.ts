/** Where the name of a skill says something else than the skill. */
export interface EverydayUse {
  /** The slugs of those whose names do; null: any skill's. */
  readonly skills: readonly string[] | null;
  /** Only where the name is written so. */
  readonly written?: RegExp;
  /** Words right before the name or right behind it, one of which tells; where neither is given, it is so everywhere. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** Not where these words stand right before it. */
  readonly unless?: RegExp;
}

const madeBefore =
  /\b(?:buil[dt]|creat|deliver|design|develop|maintain|mak|produc)(?:e|ed|ing)? (?:[\w-]{1,15} ){0,2}$/i;
const gerund =
  '(?:analy[sz]|assur|build|configur|debugg|deploy|design|develop|evaluat|implement|improv|investigat|maintain|manag|operat|optimi[sz]|resolv|review|runn|scal|support|troubleshoot|updat)ing';

export const everydayUses: readonly EverydayUse[] = [
  // "a methodical approach to testing and debugging": how somebody works.
  { skills: null, before: /\b(?:approach|attitude) (?:to|towards?) (?:[\w-]{2,15},? ){0,4}$/i },
  // "shaping the future of security": what companies say of themselves.
  { skills: null, before: /\b(?:future|forefront|frontiers?|next generation) of (?:[\w-]{1,15} ){0,2}$/i },
  // Industries, and ways to sell, share or finance software: nothing to know.
  { skills: ['e-commerce', 'edtech', 'fintech', 'healthtech', 'open-source'] },
  // "SaaS companies", but not "SaaS platforms".
  {
    skills: ['saas'],
    behind:
      /^(?:\s[a-z-]{2,12})?\s(?:business(?:es)?|compan(?:y|ies)|environments?|experience|industry|organi[sz]ations?|sector|space|start-?ups?|vendors?|world)\b/i,
  },
  // What a company works on, however it is called: "data platforms", unless somebody is to build them.
  {
    skills: ['data-platforms'],
    written: /^(?:modern )?data (?:platforms?|infrastructure|stack)$/i,
    unless: madeBefore,
  },
  // What is made for others to look at: "building dashboards".
  { skills: ['dashboards'], before: madeBefore },
  // "care about data quality": an aim of all who work with data.
  {
    skills: ['data-quality', 'data-security', 'scalability'],
    before:
      /\b(?:care(?:s|ful)? (?:deeply )?about|focus on|ensur(?:e|es|ing)|detail (?:and|in)|passion for) (?:[a-z]{2,8} )?$/i,
  },
  // "fast-paced, agile and entrepreneurial": what teams and people are like.
  {
    skills: ['agile'],
    written: /^agile$/i,
    before: /\b(?:bright|dynamic|entrepreneurial|fast[- ]paced|flexible|nimble),? (?:and )?$/i,
    behind:
      /^(?:,| and) (?:[\w-]{4,15}, )?(?:and )?(?:collaborative|creative|diverse|dynamic|entrepreneurial|fast|flexible|innovative)\b/i,
  },
  // "analytical and quantitative skills": a gift, no method.
  { skills: ['quantitative-analysis'], before: /\banalytical (?:[\w-]{3,15} )?(?:and|&|\/) (?:strong )?$/i },
  // Work on something else: "monitoring and troubleshooting pipelines".
  {
    skills: ['monitoring'],
    written: /^monitoring$/i,
    before: new RegExp(`\\b${gerund}(?:, (?:and |or )?| and | or |/| & )$`, 'i'),
    behind: new RegExp(`^(?:, (?:and |or )?| and/or | and | or |/| & )${gerund}\\b`, 'i'),
  },
  // "concepts and algorithms", "models and algorithms": what a field is made of.
  {
    skills: ['algorithms'],
    before:
      /\b(?:code|concepts|methods|models|principles|solutions|systems|techniques|tools) (?:and|or|&) $/i,
    behind: /^ (?:and|or|&) (?:frameworks|methods|models|solutions|techniques|tools)\b/i,
  },
];
