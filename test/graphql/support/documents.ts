/** Documents for tests, as clients would send them. */
export interface Item {
  readonly source?: string;
  readonly externalId?: string;
  readonly format?: string;
  readonly content: string;
}

/** The nth of any number of postings; every third is remote, every other is closed. */
export function postingItem(nth: number, values: Readonly<Record<string, unknown>> = {}): Item {
  const posting = {
    externalId: `posting-${nth}`,
    title: `Backend engineer ${nth}`,
    company: `Company ${nth % 4}`,
    description: `We run Kubernetes in Berlin. Needed: three years of Kafka for team ${nth}.`,
    workplace: [nth % 3 === 0 ? 'REMOTE' : 'ONSITE'],
    locations: [{ name: 'Berlin', city: 'Berlin', country: 'DE' }],
    postedAt: `2026-01-${String((nth % 28) + 1).padStart(2, '0')}T00:00:00.000Z`,
    status: nth % 2 === 0 ? 'OPEN' : 'CLOSED',
    requirements: [
      {
        kind: 'SKILL',
        importance: 'REQUIRED',
        anyOf: ['Kafka', 'RabbitMQ'],
        minYears: 3,
        text: 'Kafka or RabbitMQ',
      },
      { kind: 'SKILL', importance: 'PREFERRED', anyOf: ['FooBarDB'], text: 'FooBarDB' },
    ],
    ...values,
  };
  return { source: 'test', format: 'POSTING_JSON', content: JSON.stringify(posting) };
}

/** The nth of any number of candidates. */
export function candidateItem(nth: number, values: Readonly<Record<string, unknown>> = {}): Item {
  const candidate = {
    externalId: `candidate-${nth}`,
    name: `Person ${nth}`,
    email: `person${nth}@example.org`,
    headline: 'Backend engineer',
    yearsOfExperience: nth,
    skills: [{ name: 'Kafka', years: nth % 7, lastUsed: '2025-05-01', evidence: 'ran Kafka clusters' }],
    updatedAt: '2026-02-01T10:00:00.000Z',
    ...values,
  };
  return { source: 'test', format: 'CANDIDATE_JSON', content: JSON.stringify(candidate) };
}

export const numbered = <T>(count: number, build: (nth: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, nth) => build(nth));
