/** What a "Label: value" line tells of the posting. `noted`: something that no field holds. */
export type Fact =
  'title' | 'company' | 'location' | 'workplace' | 'employment' | 'level' | 'experience' | 'salary' | 'noted';

const labels: readonly { readonly fact: Fact; readonly names: readonly string[] }[] = [
  {
    fact: 'title',
    names: ['title', 'job title', 'position title', 'position', 'role', 'job', 'role title', 'vacancy'],
  },
  {
    fact: 'company',
    names: [
      'company',
      'company name',
      'employer',
      'organization',
      'organisation',
      'client',
      'hiring company',
    ],
  },
  {
    fact: 'location',
    names: [
      ...[
        'location',
        'locations',
        'job location',
        'work location',
        'office',
        'offices',
        'office location',
        'city',
      ],
      ...['place', 'place of work', 'where', 'standort', 'based in', 'office locations', 'location(s)'],
    ],
  },
  {
    fact: 'workplace',
    names: [
      ...[
        'workplace',
        'workplace type',
        'work model',
        'working model',
        'work mode',
        'work arrangement',
        'remote',
      ],
      ...[
        'work setting',
        'work type',
        'location type',
        'remote policy',
        'remote type',
        'arrangement',
        'work style',
      ],
      ...[
        'location options',
        'remote work',
        'work remotely',
        'remote option',
        'working arrangement',
        'work location type',
        ...['remote job', 'telework', 'telework eligible', 'telework eligibility'],
        ...['job setting', 'job mode', 'mode of work', 'operating mode'],
        ...['remote status', 'work setup', 'work set-up', 'workplace model', 'location flexibility'],
      ],
    ],
  },
  {
    fact: 'employment',
    names: [
      ...[
        'employment type',
        'employment',
        'job type',
        'type',
        'contract',
        'contract type',
        'type of employment',
      ],
      ...[
        'schedule',
        'position type',
        'hours',
        'working hours',
        'time type',
        'commitment',
        'engagement',
        'duration',
      ],
    ],
  },
  {
    fact: 'level',
    names: [
      ...['experience level', 'level', 'seniority', 'seniority level', 'career level', 'job level', 'grade'],
      ...['level of experience', 'role level', 'position level', 'required level', 'career stage'],
      ...['management level', 'job seniority', 'role seniority', 'experience levels'],
    ],
  },
  {
    fact: 'experience',
    names: [
      ...['years of experience', 'experience required', 'years of experience required', 'years experience'],
      ...['minimum years of experience', 'total years of experience', 'years', 'yoe'],
      ...['yrs of exp', 'years of exp', 'yrs of experience', 'exp range', 'number of years of experience'],
    ],
  },
  {
    fact: 'salary',
    names: [
      ...[
        'salary',
        'salary range',
        'compensation',
        'compensation range',
        'pay',
        'pay range',
        'pay rate',
        'rate',
      ],
      ...[
        'base salary',
        'base pay',
        'annual salary',
        'hourly rate',
        'day rate',
        'daily rate',
        'hourly pay',
        'wage',
      ],
      ...[
        'base salary range',
        'gross salary',
        'package',
        'budget',
        'monthly salary',
        'stipend',
        'remuneration',
      ],
      ...[
        'minimum salary',
        'maximum salary',
        'min salary',
        'max salary',
        'salary minimum',
        'salary maximum',
        'pay range minimum',
        'pay range maximum',
        'salary band',
        'expected salary',
        'the salary',
        'our salary range',
        'pay band',
        'base compensation',
      ],
    ],
  },
  {
    fact: 'noted',
    names: [
      ...[
        'department',
        'team',
        'industry',
        'reports to',
        'reporting to',
        'start date',
        'start',
        'posted',
        'date posted',
      ],
      ...[
        'job id',
        'id',
        'reference',
        'ref',
        'requisition id',
        'contact',
        'email',
        'apply',
        'website',
        'deadline',
      ],
      ...[
        'closing date',
        'date',
        'category',
        'function',
        'travel',
        'visa',
        'headcount',
        'openings',
        'url',
        'source',
      ],
      ...[
        'midpoint salary',
        'company size',
        'company type',
        'visa sponsorship',
        'division',
        'posted on',
        'job function',
        'phone',
        'note',
      ],
    ],
  },
];

const facts: ReadonlyMap<string, Fact> = new Map(
  labels.flatMap(({ fact, names }) => names.map((name) => [name, fact] as const)),
);

/** The fact that a normalised label announces; null where the tables have no such label. */
export function classifyLabel(label: string): Fact | null {
  return facts.get(label) ?? null;
}
