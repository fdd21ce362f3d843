import type { Random } from './random.js';

const families: Readonly<Record<string, readonly string[]>> = {
  Backend: [
    'Python',
    'Java',
    'Go',
    'Kotlin',
    'Spring Boot',
    'Django',
    'PostgreSQL',
    'Redis',
    'Kafka',
    'gRPC',
  ],
  Frontend: [
    'TypeScript',
    'JavaScript',
    'React',
    'Vue.js',
    'Angular',
    'CSS',
    'GraphQL',
    'Webpack',
    'Cypress',
  ],
  Platform: ['Kubernetes', 'Docker', 'Terraform', 'AWS', 'GCP', 'Azure', 'Prometheus', 'Grafana', 'CI/CD'],
  Data: [
    'SQL',
    'Python',
    'Apache Spark',
    'Airflow',
    'Snowflake',
    'dbt',
    'Tableau',
    'Machine Learning',
    'Pandas',
  ],
  Mobile: ['Swift', 'Kotlin', 'React Native', 'Flutter', 'iOS', 'Android', 'Firebase', 'GraphQL'],
};
const levels = ['Junior', '', 'Senior', 'Staff', 'Lead'] as const;
const places = [
  ['Berlin', 'Germany', 'EUR'],
  ['London', 'United Kingdom', 'GBP'],
  ['New York', 'United States', 'USD'],
  ['San Francisco', 'United States', 'USD'],
  ['Paris', 'France', 'EUR'],
  ['Toronto', 'Canada', 'CAD'],
  ['Amsterdam', 'Netherlands', 'EUR'],
] as const;
const symbols = { EUR: '€', GBP: '£', USD: '$', CAD: 'CAD ' } as const;
const modes = ['Remote', 'Hybrid', 'On-site'] as const;
const wishes = ['is a plus', 'preferred', 'would be nice to have'] as const;
const duties = [
  'Design, build and run services that our customers rely on every day',
  'Review the work of your colleagues and help them grow',
  'Plan projects together with product managers and designers',
  'Measure what you ship and improve it step by step',
  'Take part in an on-call rotation and learn from every incident',
  'Write documents that explain decisions to people who join later',
];
const about =
  'We make tools for people who move goods around the world, and we have done so for more than ten years. ' +
  'Our teams are small, they own what they build, and they talk to the people who use it every week. ';

/** A made-up posting in markdown of about 2,500 characters; `number` makes it differ from every other. */
export function postingText(random: Random, number: number): string {
  const family = random.pick(Object.keys(families));
  const skills = families[family] ?? [];
  const level = random.pick(levels);
  const [city, country, currency] = random.pick(places);
  const low = random.between(45, 150) * 1000;
  const line = (skill: string) =>
    random.next() < 0.5
      ? `- ${random.between(1, 8)}+ years of experience with ${skill}`
      : `- Strong knowledge of ${random.sample(skills, 2).join(random.next() < 0.5 ? ' or ' : ' and ')}`;
  return [
    `# ${level} ${family} Engineer`.replace('  ', ' '),
    '',
    `**Company:** Example Works ${random.between(1, 2000)}`,
    `**Location:** ${city}, ${country} (${random.pick(modes)})`,
    `**Employment type:** ${random.pick(['Full-time', 'Part-time', 'Contract'])}`,
    `**Salary:** ${symbols[currency]}${low.toLocaleString('en-US')} - ${symbols[currency]}${(low + random.between(5, 60) * 1000).toLocaleString('en-US')} per year`,
    '',
    '## About us',
    about.repeat(random.between(2, 4)),
    '## Responsibilities',
    ...random.sample(duties, 5).map((duty) => `- ${duty}.`),
    '',
    '## Requirements',
    `- ${random.between(1, 10)}+ years of professional software engineering experience`,
    ...random.sample(skills, random.between(4, 7)).map(line),
    "- Bachelor's degree in Computer Science or a related field",
    '- Clear written and spoken English',
    '',
    '## Nice to have',
    ...random.sample(skills, random.between(1, 3)).map((skill) => `- ${skill} ${random.pick(wishes)}`),
    '',
    '## What we offer',
    '- A learning budget of $2,000 a year, thirty days of holiday, and colleagues who care.',
    `- Reference ${number}`,
    '',
  ].join('\n');
}

/** The same with more to say about the team, up to about so many characters. */
export function longPostingText(random: Random, number: number, length: number): string {
  let text = postingText(random, number);
  while (text.length < length)
    text += `\n\n## A day in your life\n\n${random.sample(duties, 3).join('. ')}.\n\n${about}`;
  return text;
}
