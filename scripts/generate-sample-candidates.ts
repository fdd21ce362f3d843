/**
 * Makes up the 200 candidates of samples/candidates.ndjson; the same ones every time.
 * `node --import ./scripts/typescript.js scripts/generate-sample-candidates.ts`
 */
import { writeFileSync } from 'node:fs';

interface Profession {
  readonly title: string;
  readonly core: readonly string[];
  readonly further: readonly string[];
  readonly works: readonly string[];
  /** Yearly, in euros, at the start of a career. */
  readonly startingSalary: number;
}

const professions: readonly Profession[] = [
  {
    title: 'Backend Engineer',
    core: ['Java', 'Spring Boot', 'PostgreSQL', 'Docker'],
    further: ['Kafka', 'Kubernetes', 'Redis', 'RabbitMQ', 'Kotlin', 'AWS', 'MongoDB', 'gRPC'],
    works: [
      'a booking service for ferries',
      'the ledger of a bakery chain',
      'an order pipeline for florists',
    ],
    startingSalary: 46000,
  },
  {
    title: 'Python Developer',
    core: ['Python', 'Django', 'PostgreSQL', 'Git'],
    further: ['FastAPI', 'Celery', 'Redis', 'Docker', 'AWS', 'Elasticsearch', 'Flask', 'GraphQL'],
    works: ['a library catalogue', 'the admission system of a school', 'an archive of weather reports'],
    startingSalary: 44000,
  },
  {
    title: 'Frontend Developer',
    core: ['JavaScript', 'TypeScript', 'React', 'CSS'],
    further: ['Next.js', 'Vue.js', 'GraphQL', 'Jest', 'Cypress', 'Redux', 'Tailwind CSS', 'HTML'],
    works: ['the shop of a tea merchant', 'a seating plan for theatres', 'a map of hiking trails'],
    startingSalary: 42000,
  },
  {
    title: 'Full Stack Engineer',
    core: ['TypeScript', 'Node.js', 'React', 'PostgreSQL'],
    further: ['NestJS', 'GraphQL', 'Docker', 'AWS', 'MongoDB', 'Redis', 'Angular', 'Elasticsearch'],
    works: ['a timetable for volunteers', 'a rental platform for tools', 'a ticket office for museums'],
    startingSalary: 46000,
  },
  {
    title: 'Platform Engineer',
    core: ['Kubernetes', 'Terraform', 'AWS', 'Linux'],
    further: ['Go', 'Prometheus', 'Grafana', 'Helm', 'Istio', 'Argo CD', 'Python', 'Ansible'],
    works: ['clusters in three regions', 'the build farm of a game studio', 'a platform for forty teams'],
    startingSalary: 52000,
  },
  {
    title: 'Data Engineer',
    core: ['Python', 'SQL', 'Apache Spark', 'Airflow'],
    further: ['Kafka', 'Snowflake', 'dbt', 'BigQuery', 'Scala', 'Databricks', 'AWS', 'Redshift'],
    works: [
      'measurements of four thousand buoys',
      'the sales of a grocer',
      'pictures of forests from the air',
    ],
    startingSalary: 48000,
  },
  {
    title: 'Data Scientist',
    core: ['Python', 'pandas', 'scikit-learn', 'SQL'],
    further: ['R', 'PyTorch', 'TensorFlow', 'NumPy', 'Tableau', 'Power BI', 'Databricks', 'MLflow'],
    works: ['a forecast of wind power', 'a model of queues in clinics', 'the demand for umbrellas'],
    startingSalary: 48000,
  },
  {
    title: 'Go Developer',
    core: ['Go', 'gRPC', 'Docker', 'PostgreSQL'],
    further: ['Kubernetes', 'Redis', 'Kafka', 'Cassandra', 'Rust', 'NATS', 'Prometheus', 'AWS'],
    works: ['a gateway for streamed theatre', 'a dispatcher for bicycle couriers', 'a telemetry collector'],
    startingSalary: 50000,
  },
  {
    title: 'Mobile Developer',
    core: ['Swift', 'Kotlin', 'Git'],
    further: ['SwiftUI', 'Jetpack Compose', 'Flutter', 'React Native', 'GraphQL', 'Firebase', 'Objective-C'],
    works: ['an app for commuters', 'audio guides for old towns', 'a diary for gardeners'],
    startingSalary: 46000,
  },
  {
    title: '.NET Developer',
    core: ['C#', '.NET', 'SQL Server'],
    further: ['Azure', 'Entity Framework', 'ASP.NET Core', 'Angular', 'Docker', 'Blazor', 'RabbitMQ'],
    works: ['the software of vending machines', 'a claims system for sheds', 'a warehouse for spare parts'],
    startingSalary: 45000,
  },
  {
    title: 'QA Engineer',
    core: ['Selenium', 'Java', 'Jenkins'],
    further: ['Cypress', 'Playwright', 'Python', 'Postman', 'JMeter', 'Cucumber', 'k6'],
    works: ['the tests of a payment flow', 'a device lab with sixty telephones', 'nightly load tests'],
    startingSalary: 38000,
  },
  {
    title: 'Embedded Engineer',
    core: ['C', 'C++', 'Linux'],
    further: ['FreeRTOS', 'Python', 'Rust', 'Git', 'CMake', 'Yocto'],
    works: ['the firmware of weather stations', 'a controller for greenhouses', 'sensors for beehives'],
    startingSalary: 46000,
  },
];

const firstNames =
  'Aldra,Bexley,Corvin,Delphie,Emrick,Fenna,Gorlan,Hespera,Ivo,Jorunn,Kestrel,Lunete,Marlo,Nimue,Orsin,Perrin,Quilla,Rowena,Sorrel,Tamsin,Ulric,Vesper,Wilmot,Xanthe,Yorick,Zephyra'.split(
    ',',
  );
const lastNames =
  'Ashgrove,Bramblewick,Cloudesley,Dunmarrow,Eldermoor,Fogwhistle,Greystoke,Hollowell,Inkpenny,Jackdaw,Kettlewell,Larkspur,Mossbank,Nettlefold,Oakenshaw,Pebblewell,Quickthorn,Rushwater,Saltpenny,Thornapple,Underhill,Vinterberg,Winterbourne,Yarrowby'.split(
    ',',
  );
const places = [
  ['Berlin', 'Berlin', 'DE'],
  ['Hamburg', 'Hamburg', 'DE'],
  ['Lisbon', 'Lisbon', 'PT'],
  ['Amsterdam', 'North Holland', 'NL'],
  ['Dublin', 'Leinster', 'IE'],
  ['London', 'England', 'GB'],
  ['Edinburgh', 'Scotland', 'GB'],
  ['Barcelona', 'Catalonia', 'ES'],
  ['Vienna', 'Vienna', 'AT'],
  ['Stockholm', 'Stockholm County', 'SE'],
  ['Toronto', 'Ontario', 'CA'],
  ['Seattle', 'Washington', 'US'],
  ['Austin', 'Texas', 'US'],
  ['Boston', 'Massachusetts', 'US'],
  ['San Francisco', 'California', 'US'],
  ['Bengaluru', 'Karnataka', 'IN'],
] as const;
const workplaces = [
  ['REMOTE'],
  ['REMOTE', 'HYBRID'],
  ['HYBRID'],
  ['ONSITE'],
  ['HYBRID', 'ONSITE'],
  [],
] as const;
const educations = [
  'HIGH_SCHOOL',
  'ASSOCIATE',
  'BACHELOR',
  'BACHELOR',
  'BACHELOR',
  'MASTER',
  'MASTER',
  'DOCTORATE',
  null,
] as const;

/** A generator of numbers in [0, 1) that repeats itself for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = createRandom(20261122);
const below = (limit: number) => Math.floor(random() * limit);
function pick<T>(values: readonly T[]): T {
  const value = values[below(values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}
function pickSome(values: readonly string[], count: number): readonly string[] {
  const rest = [...values];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(below(rest.length), 1),
  ).flat();
}
const dayBefore = (days: number) => new Date(Date.UTC(2026, 10, 20) - days * 86_400_000).toISOString();

function seniorityOf(years: number): string {
  if (years < 2) return 'JUNIOR';
  if (years < 5) return 'MID';
  if (years < 10) return 'SENIOR';
  return pick(['SENIOR', 'STAFF', 'LEAD', 'PRINCIPAL']);
}

function knowSkill(name: string, overall: number, work: string) {
  const years =
    random() < 0.12
      ? null
      : Math.max(0.5, Math.min(overall, Math.round(overall * (0.3 + random() * 0.7) * 2) / 2));
  return {
    name,
    years,
    lastUsed: random() < 0.7 ? dayBefore(below(900)).slice(0, 10) : null,
    evidence: random() < 0.5 ? `Used ${name} for ${work}.` : null,
  };
}

function makeCandidate(nth: number) {
  const profession = professions[nth % professions.length] ?? pick(professions);
  const [first, last] = [pick(firstNames), pick(lastNames)];
  const [city, region, country] = pick(places);
  const years = Math.round(random() ** 1.4 * 18 * 2) / 2;
  const seniority = seniorityOf(years);
  const [work = '', otherWork = ''] = pickSome(profession.works, 2);
  const skills = [...pickSome(profession.core, 3 + below(2)), ...pickSome(profession.further, 1 + below(5))];
  const salary = Math.round((profession.startingSalary * (1 + years * 0.055)) / 1000) * 1000;
  const rank = `${seniority.charAt(0)}${seniority.slice(1).toLowerCase()}`;
  return {
    externalId: `sample-${String(nth + 1).padStart(3, '0')}`,
    name: `${first} ${last}`,
    email: `${first}.${last}.${nth + 1}@example.${nth % 2 === 0 ? 'com' : 'org'}`.toLowerCase(),
    headline: seniority === 'MID' ? profession.title : `${rank} ${profession.title}`,
    location: { name: `${city}, ${region}`, city, region, country },
    workplace: pick(workplaces),
    seniority,
    yearsOfExperience: random() < 0.05 ? null : years,
    education: pick(educations),
    skills: skills.map((name) => knowSkill(name, years, pick([work, otherWork]))),
    salaryExpectation:
      random() < 0.6 ? { min: salary, max: salary + 8000, currency: 'EUR', period: 'YEAR' } : null,
    summary: `Built ${work}${years >= 4 ? ` and led the work on ${otherWork}` : ''}; at home with ${skills.slice(0, 3).join(', ')}.`,
    updatedAt: dayBefore(below(400)),
  };
}

const withoutNulls = (_key: string, value: unknown) => (value === null ? undefined : value);
const lines = Array.from(
  { length: 200 },
  (_, nth) => `${JSON.stringify(makeCandidate(nth), withoutNulls)}\n`,
);
writeFileSync(new URL('../samples/candidates.ndjson', import.meta.url), lines.join(''));
