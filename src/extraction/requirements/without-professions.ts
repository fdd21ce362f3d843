import type { Mention } from '../../skills/taxonomy.js';

/** Nouns that make a field's name before them a job title: "backend developers", "data science team". */
const jobNoun =
  /^\s?(?:-\s?)?(?:(?:software|web|application)\s)?(?:developers?|engineers?|architects?|analysts?|scientists?|managers?|leads?|teams?|consultants?|administrators?|testers?|specialists?|departments?|experts?|owners?|designers?|associates?|professionals?|officers?|directors?|intern(?:ship)?s?|company|industry)\b/i;
/** "our product management, data science and analytics teams": all are names of teams. */
const listOfTeams =
  /^(?:,? (?:and |or |& )?[\w&-]{2,20}(?: [\w&-]{2,20}){0,2}){1,4},? (?:and|or|&) (?:[\w&-]{2,20} ){1,3}(?:teams|departments|functions)\b|^,? (?:and|or|&) (?:[\w&-]{2,20} ){1,3}(?:teams|departments|functions)\b/i;
const withOthers =
  /\b(?:collaborat|communicat|coordinat|engag|interact|interfac|liais|partner|support|work)\w* (?:[\w-]{2,20} ){0,2}with\b[^.;]{0,60}$/i;
/** "This is a data engineering role", but not "5 years in a data engineering role". */
const roleNoun = /^\s?(?:-\s?)?(?:roles?|positions?)\b/i;
const yearsBefore = /\b(?:years?|yrs|experience (?:in|as))\b[^.;]{0,50}$/i;
/** A title that is a field's name itself: "Data Scientist", "SREs", "Business Analyst". */
const isTitle = /(?:er|ers|or|ors|ist|ists|yst|ysts|ect|ects|SREs)$/;
/** "As an SRE", but not "in an SRE environment". */
const oneOfThem = /\b(?:an?|the|our|senior|lead|staff|principal) $/i;
const notOfPeople =
  /^ (?:approach|concepts|culture|environments?|experience|mindset|model|practices|principles|role|tools)\b/i;
/** Skills that are fields of work; a language before such a noun is still asked for. */
const fields: ReadonlySet<string> = new Set(
  [
    ...['backend-development', 'frontend-development', 'full-stack-development', 'web-development'],
    ...['mobile-development', 'data-engineering', 'data-science', 'data-analysis', 'software-development'],
    ...[
      'business-analysis',
      'business-intelligence',
      'devops',
      'site-reliability-engineering',
      'quality-assurance',
    ],
    ...[
      'project-management',
      'product-management',
      'ux-design',
      'ui-design',
      'product-design',
      'systems-administration',
    ],
    ...['database-administration', 'platform-engineering', 'security-engineering', 'test-automation'],
    ...[
      'information-security',
      'software-architecture',
      'machine-learning',
      'network-engineering',
      'computer-networking',
    ],
    ...[
      'data-architecture',
      'solution-architecture',
      'cloud-computing',
      'embedded-systems',
      'requirements-engineering',
    ],
    ...[
      'analytics-engineering',
      'systems-engineering',
      'ux-research',
      'mlops',
      'devsecops',
      'penetration-testing',
    ],
  ].map((slug) => `skill:${slug}`),
);

/** The mentions that name things to know: a job's title or a team's name is none. */
export function withoutProfessions(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ skill, start, end }) => {
    if (!fields.has(skill)) return true;
    const after = text.slice(end, end + 20);
    if (jobNoun.test(after) || isTitle.test(text.slice(start, end))) return false;
    if (text.slice(start, end) === 'SRE' && oneOfThem.test(text.slice(0, start)) && !notOfPeople.test(after))
      return false;
    if (
      listOfTeams.test(text.slice(end, end + 90)) &&
      withOthers.test(text.slice(Math.max(0, start - 100), start))
    )
      return false;
    return !roleNoun.test(after) || yearsBefore.test(text.slice(Math.max(0, start - 70), start));
  });
}
